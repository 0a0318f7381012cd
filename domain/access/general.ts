// Who may do what lies outside a single case, by general role. The services ask these, and so does the table of all operations (rules.ts).
import type { CaseRole } from '../accreditation/roles.ts'
import type { Role } from '../people/functions.ts'
import type { Refusal } from '../refusal.ts'

const starters: readonly Role[] = ['consultant', 'secretariatHead']
const choosers: readonly Role[] = ['consultant', 'secretariatHead', 'administrator']

/** Why somebody with these roles may not start an accreditation, or null (domain.md §4: the consultant starts and plans). */
export const mayStart = (roles: readonly Role[]): Refusal | null =>
  starters.some((role) => roles.includes(role)) ? null : { kind: 'forbidden', code: 'not-yours', params: { roles: starters.join(',') } }

/** Whether somebody makes, closes and opens accounts, and gives links to set a password by. */
export const mayManageAccounts = (roles: readonly Role[]): boolean => roles.includes('administrator')

/** Whether somebody keeps the webhooks: where events go out to. */
export const mayManageWebhooks = (roles: readonly Role[]): boolean => roles.includes('administrator')

/** Whether somebody sees what was refused to others. */
export const mayReadRefusals = (roles: readonly Role[]): boolean => roles.includes('administrator')

/** Whether somebody gets all that is kept of a person: their own, and for an administrator anybody's. */
export const mayHaveDataOf = (askerId: string, roles: readonly Role[], personId: string): boolean => askerId === personId || roles.includes('administrator')

/** Whether somebody sees who saw and changed what. */
export const mayReadTrail = (roles: readonly Role[]): boolean => roles.includes('administrator')

/** Whether somebody sees who there is to choose from for an audit. */
export const mayChoosePeople = (roles: readonly Role[]): boolean => choosers.some((role) => roles.includes(role))

/** Whether somebody may enter a person. */
export const mayRegisterPerson = (roles: readonly Role[]): boolean => roles.includes('administrator') || roles.includes('secretariatHead')

/** Whether somebody sees the general roles of another person. */
export const mayReadRolesOf = (roles: readonly Role[]): boolean => roles.includes('administrator') || roles.includes('secretariatHead')

/** Whether somebody sees every auditor and what is agreed with them. */
export const seesAllAuditors = (roles: readonly Role[]): boolean => choosers.some((role) => roles.includes(role))

/** Who handles requests for access to documents, and sees who may no longer examine a case. */
export const caseHandlers: readonly CaseRole[] = ['consultant', 'secretariatHead', 'administrator']
