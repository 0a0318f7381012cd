// Words of the mails' pages: the choice on Min adgang, and the log in the administration.
import type { CancelReason, MailChoice } from '../../domain/mail/notice.ts'

type State = 'waiting' | 'sending' | 'sent' | 'kept' | 'deferred' | 'unsure' | 'failed' | 'bounced' | 'cancelled'

/** The choices on Min adgang. */
export const mailChoiceText = {
  title: 'Mails til dig', purpose: 'Det, der venter på dig, sendes også som mail på hverdage mellem kl. 7 og 17. Det, du har pligt til at få at vide, kan ikke vælges fra.',
  legend: 'Hvor ofte', choices: {
    atOnce: ['Med det samme', 'Flere beskeder samles i én mail, højst én i timen.'],
    daily: ['Én gang om dagen', 'Samlet om morgenen. Sidste dag for en frist kommer stadig med det samme.'],
    deadlinesOnly: ['Kun det, der venter på dig', 'Ikke det, du bare skal vide. Det står stadig under Beskeder.'],
  } satisfies Readonly<Record<MailChoice, readonly [string, string]>>,
  save: 'Gem valget', saved: 'Valget er gemt', to: (address: string): string => `Mails sendes til ${address}.`,
} as const

/** Why a mail did not leave. */
export const cancelTexts: Readonly<Record<CancelReason, string>> = {
  done: 'Det er gjort', moved: 'Fristen er flyttet', passed: 'Fristen er gået og har sin egen besked', superseded: 'En nyere besked siger det samme', handedOver: 'Opgaven er ikke længere personens',
  paused: 'Forløbet er på pause', standsStill: 'Fristen står stille', ended: 'Forløbet er slut', left: 'Personen er her ikke længere, eller har ingen mailadresse', notWanted: 'Personen har valgt kun at få det, der venter',
  seen: 'Beskeden er læst i tjenesten', old: 'Beskeden er for gammel', restored: 'Tjenesten er gendannet fra en sikkerhedskopi',
}

export const mailLogText = {
  title: 'Mails', card: 'Hvilke mails der er sendt, hvilke der ikke er, og hvorfor.', purpose: 'Én linje for hver besked til hver person. Det, nogen skal se på, står øverst. Det, en mail beder om, undersøges igen, lige før den sendes; er det gjort, flyttet eller en andens, sendes den ikke.',
  what: 'Besked', to: 'Til', state: 'Status', when: 'Hvornår', search: 'Tilbud eller person', empty: 'Der er ikke mails endnu.', emptyHint: 'Når nogen får en besked, står dens mail her.',
  states: { waiting: 'Venter', sending: 'Sendes nu', sent: 'Sendt', kept: 'Gemt her', deferred: 'Prøves igen', unsure: 'Uvist', failed: 'Ikke modtaget', bounced: 'Kom retur', cancelled: 'Ikke sendt' } satisfies Readonly<Record<State, string>>,
  says: {
    waiting: 'Sendes på en hverdag mellem kl. 7 og 17, samlet med andre.', sending: 'Mailserveren har ikke svaret endnu.', sent: 'Mailserveren har taget imod den.', kept: 'Der er ikke sat en mailserver op, så mailen er ikke sendt til nogen.',
    deferred: 'Mailserveren tog ikke imod den. Den prøves igen af sig selv.', unsure: 'Forbindelsen eller tjenesten faldt ud undervejs. Den kan være nået frem, så den sendes ikke igen af sig selv.',
    failed: 'Mailserveren afviste den. Ret personens mailadresse, og send igen.', bounced: 'Den kom retur. Ret personens mailadresse, og send igen.', cancelled: '',
  } satisfies Readonly<Record<State, string>>,
  again: 'Send igen', againDone: 'Mailen venter på at blive sendt igen', againHint: 'Inden da undersøges det, om det, den beder om, stadig gælder.',
  bounce: 'Registrér, at den kom retur', bounceDone: 'Det er registreret, at mailen kom retur', see: 'Se mailen',
  address: 'Adresse', subject: 'Emne', told: 'Beskeden er fra', looks: 'Sådan ser mailen ud', asText: 'Som tekst', attempts: 'Hvad der skete', noMail: 'Der er ikke skrevet en mail.', gone: 'Mailens adresse og tekst gemmes ikke længere.', trouble: (n: number): string => (n === 1 ? '1 mail skal ses på.' : `${n.toLocaleString('da-DK')} mails skal ses på.`),
  outcomes: { sent: 'Sendt', kept: 'Gemt', deferred: 'Ikke taget imod', unsure: 'Uvist', failed: 'Afvist', bounced: 'Kom retur', askedAgain: 'Bedt sendt igen' } as Readonly<Record<string, string>>,
} as const
