// Where a person's mails stand, as their workflow is told. Ids and numbers alone.

/** `no`: the newest notice's number; `asked`: how often somebody asked for a mail again; both only grow. `waits`: something is to leave, or was begun. */
export interface MailStanding { readonly epoch: number; readonly personId: string; readonly no: number; readonly asked: number; readonly waits: boolean }

/** What a look at a person's mails came to. `waitMs`: until the next one; null: nothing waits. */
export interface MailAnswer { readonly standing: MailStanding; readonly waitMs: number | null }

/** The number by which a later word is known. */
export const mailNumber = ({ no, asked }: MailStanding): number => no + asked
