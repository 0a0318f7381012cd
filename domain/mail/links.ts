// Where a notice leads: one place in the service, behind its sign-in. The pages' own addresses; a test compares them.
import type { MailSource } from './notice.ts'

const pages: Readonly<Record<MailSource, (subject: string) => string>> = {
  case: (id) => `/forloeb/${encodeURIComponent(id)}`,
  supervision: (id) => `/tilsyn/${encodeURIComponent(id)}`,
  event: (id) => `/arrangementer/${encodeURIComponent(id)}`,
  access: () => '/min-adgang',
}

/** The page a notice is about. */
export const pageOf = (source: MailSource, subject: string): string => pages[source](subject)
/** Where somebody chooses how often they get mails. */
export const choicePage = '/min-adgang'
/** All notices of whoever looks. */
export const noticesPage = '/beskeder'
