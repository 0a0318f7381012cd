// What a way of sending mails can do (ports/). Types alone.

/** A file sent along with a mail: a day for the calendar, for example. */
export interface MailAttachment { readonly name: string; readonly contentType: string; readonly content: string }

/** One mail to one person. The same `messageId` is the same mail, however often it is sent. */
export interface OutgoingMail {
  readonly messageId: string
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachments: readonly MailAttachment[]
}

/** Sending failed. `accepted` 'maybe': the server may have taken it all the same. `permanent`: it will not be taken however often it is tried. */
export interface MailFailure extends Error { readonly accepted: 'no' | 'maybe'; readonly permanent: boolean }

export interface MailPort {
  /** What it is called in the log; no secrets. */
  readonly name: string
  /** Whether mails leave the house; else they are kept to be looked at in the administration. */
  readonly leaves: boolean
  /** Sends one mail and gives the server's answer. Throws {@link MailFailure}. */
  send(mail: OutgoingMail): Promise<string>
}
