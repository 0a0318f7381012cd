// The messages of the workflows. Wire format: names are never changed, only superseded.
import { defineQuery, defineSignal } from '@temporalio/workflow'
import type { Standing } from '../domain/accreditation/standing.ts'
import type { MailStanding } from '../domain/mail/standing.ts'
import type { EventStanding } from '../domain/organisation/events.ts'
import type { ModelDayStanding } from '../domain/quality-model/coming.ts'
import type { RoundStanding } from '../domain/rounds/round.ts'
import type { SupervisionStanding } from '../domain/supervision/standing.ts'
import type { WebhookStanding } from '../domain/webhooks/standing.ts'
import { eventStandingQueryName, eventToldSignalName, mailStandingQueryName, mailToldSignalName, modelDayStandingQueryName, modelDayToldSignalName, roundStandingQueryName, roundToldSignalName, standingQueryName, supervisionStandingQueryName, supervisionToldSignalName, toldSignalName, webhookStandingQueryName, webhookToldSignalName } from './ids.ts'

/** The record's word: where the case stands now. Higher move numbers win, so order, gaps and repeats do not matter. */
export const toldSignal = defineSignal<[Standing]>(toldSignalName)

/** What the workflow believes, and what its clock is armed for; null until it has loaded. */
export const standingQuery = defineQuery<{ readonly standing: Standing | null; readonly armedFor: string | null }>(standingQueryName)

/** The record's word about an organisational event. */
export const eventToldSignal = defineSignal<[EventStanding]>(eventToldSignalName)

/** What an event's workflow believes; null until it has loaded. */
export const eventStandingQuery = defineQuery<EventStanding | null>(eventStandingQueryName)

/** The record's word about the day of a version of the quality model. */
export const modelDayToldSignal = defineSignal<[ModelDayStanding]>(modelDayToldSignalName)

/** What that workflow believes; null until it has loaded. */
export const modelDayStandingQuery = defineQuery<ModelDayStanding | null>(modelDayStandingQueryName)

/** The record's word about a round. */
export const roundToldSignal = defineSignal<[RoundStanding]>(roundToldSignalName)

/** What a round's workflow believes; null until it has loaded. */
export const roundStandingQuery = defineQuery<RoundStanding | null>(roundStandingQueryName)

/** The record's word about a person's mails. */
export const mailToldSignal = defineSignal<[MailStanding]>(mailToldSignalName)

/** What that workflow believes; null until it has looked. */
export const mailStandingQuery = defineQuery<MailStanding | null>(mailStandingQueryName)

/** The record's word about an offer's supervision. */
export const supervisionToldSignal = defineSignal<[SupervisionStanding]>(supervisionToldSignalName)

/** What a supervision's workflow believes; null until it has loaded. */
export const supervisionStandingQuery = defineQuery<SupervisionStanding | null>(supervisionStandingQueryName)

/** The record's word that an endpoint has more to be told. */
export const webhookToldSignal = defineSignal<[WebhookStanding]>(webhookToldSignalName)

/** What an endpoint's workflow has heard last; null until it has heard anything. */
export const webhookStandingQuery = defineQuery<WebhookStanding | null>(webhookStandingQueryName)
