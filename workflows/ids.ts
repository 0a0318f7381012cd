// Names that client and worker share. No Temporal import: services use it too. Wire format.

export const workflowType = 'accreditation'
export const taskQueue = 'accreditation'
export const toldSignalName = 'told'
export const standingQueryName = 'standing'
/** The workflow of an offer's cycle: stable, and nothing personal in it. */
export const workflowId = (offerId: string, cycle: string): string => `accreditation/${offerId}/${cycle}`

export const organisationWorkflowType = 'organisationEvent'
export const eventToldSignalName = 'eventTold'
export const eventStandingQueryName = 'eventStanding'
/** The workflow of an organisational event. */
export const organisationWorkflowId = (eventId: string): string => `organisation/${eventId}`

export const modelDayWorkflowType = 'modelDay'
export const modelDayToldSignalName = 'modelDayTold'
export const modelDayStandingQueryName = 'modelDayStanding'
/** The workflow of a version of the quality model that comes into force on a day. */
export const modelDayWorkflowId = (modelId: string): string => `quality-model/${modelId}`

export const roundWorkflowType = 'round'
export const roundToldSignalName = 'roundTold'
export const roundStandingQueryName = 'roundStanding'
/** The workflow of a round. */
export const roundWorkflowId = (roundId: string): string => `round/${roundId}`

export const mailWorkflowType = 'mail'
export const mailToldSignalName = 'mailTold'
export const mailStandingQueryName = 'mailStanding'
/** The workflow of a person's mails; there is one while something waits. */
export const mailWorkflowId = (personId: string): string => `mail/${personId}`

export const webhookWorkflowType = 'webhook'
export const webhookToldSignalName = 'webhookTold'
export const webhookStandingQueryName = 'webhookStanding'
/** The workflow of a webhook endpoint; there is one while something waits. */
export const webhookWorkflowId = (endpointId: string): string => `webhook/${endpointId}`

export const supervisionWorkflowType = 'supervision'
export const supervisionToldSignalName = 'supervisionTold'
export const supervisionStandingQueryName = 'supervisionStanding'
/** The workflow of an offer's supervision, for years. */
export const supervisionWorkflowId = (offerId: string): string => `supervision/${offerId}`
