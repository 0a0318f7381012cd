// Every workflow the worker knows.
export { accreditation } from './accreditation.ts'
export { round } from './round.ts'
