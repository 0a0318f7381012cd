// What a file may be called: neither a CPR number nor a person stands in its name (domain.md §5).
import { cprRefusals } from '../domain/personal-data/cpr.ts'
import { personNameRefusal } from '../domain/personal-data/file-names.ts'
import { Refused } from '../domain/refusal.ts'

/** Refuses a file's name: 422 `looks-like-cpr`, `names-a-person`, both of the field `fileName`. */
export const refuseFileName = (name: string): void => {
  const personal = personNameRefusal(name, 'fileName')
  const [first, ...more] = [...cprRefusals(name, 'fileName'), ...(personal ? [personal] : [])]
  if (first) throw new Refused(first, ...more)
}
