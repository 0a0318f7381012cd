// Every workflow the worker knows.
export { accreditation } from './accreditation.ts'
export { mail } from './mail.ts'
export { modelDay } from './model-day.ts'
export { organisationEvent } from './organisation.ts'
export { round } from './round.ts'
export { supervision } from './supervision.ts'
export { webhook } from './webhook.ts'
