// What is written beside a case, as it is sent: by the API and by the pages' forms.
import { z } from 'zod'
import { toldTo } from '../domain/concern/concern.ts'
import { id } from './act-schemas.ts'
import { givenInstant, seenVersion } from './values.ts'

export const concern = {
  toldTo: z.enum(toldTo).describe('Who was told, and so under which duty: notification is an underretning, supervision the socialtilsyn.'),
  whom: z.string().trim().min(1).max(200).describe('By function or authority. No citizen and no content of the matter.'),
  toldAt: givenInstant, aboutLeader: z.boolean().describe('The leader is its subject: it goes past the leader.'), shownToOffer: z.boolean().describe('The offer sees that it was raised.'),
}
export const concernInput = z.strictObject(concern)

const answer = {
  hours: z.int().min(0).max(2000).nullable().describe('About how many hours it took; null where nothing is said.'),
  worth: z.string().trim().max(2000).describe('What was worth it.'), drop: z.string().trim().max(2000).describe('What can be dropped next time.'),
}
export const evaluationInput = z.strictObject({ ...answer, version: seenVersion.describe('The version that the writer saw; 0 for a first answer.') })
export const evaluationAnswer = z.object({ ...answer, version: z.int() })

const note = { text: z.string().trim().min(1).max(20_000), requirementIds: z.array(id).max(200) }
export const noteInput = z.strictObject({ ...note, withdrawn: z.exactOptional(z.boolean()), version: seenVersion.describe('The version that the writer saw; 0 for a new note.') })
