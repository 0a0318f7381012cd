// How long what is no part of the record is kept (GDPR article 5(1)(e)). What is journalised, and everything that acts are made of, is never
// deleted (bek. 995/2010): triggers refuse it. All of these are choices.

/** Days. */
export const retentionDays = {
  /** Answers to keys of writes: long beyond any retry. */
  requestKeys: 400,
  /** The text and address of a mail that left, or never will; that it was sent, and when, stays. */
  mailTexts: 365,
  /** Failed tries to sign in: an hour would do, a day shows what happened yesterday. */
  signInTries: 1,
} as const
