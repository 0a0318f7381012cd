// Why something was refused, said from its code alone: a log keeps no names, days or texts to fill the sentence with.
import { peopleSentences } from '../people.ts'
import { type Params, refusalSentences, type Sentences } from '../refusals.ts'

const brief: Readonly<Record<string, string>> = {
  'not-yours': 'Handlingen hører til en anden opgave i forløbet.', 'wrong-step': 'Forløbet var et andet sted.', 'key-reused': 'Det samme blev sendt med et andet indhold.',
  'examines-offer': 'Personen er med til audit, kvalitetssikring eller beslutning i et forløb for tilbuddet.', 'role-in-use': 'Personen har en opgave med rollen i et forløb.', 'unknown-person': 'Personen findes ikke eller er ikke aktiv.', 'description-not-late': 'Tilbuddet kunne stadig indsende sin kvalitetsbeskrivelse.',
  'audit-day-planned': 'Auditdagen var allerede fastsat.', 'day-in-the-past': 'Dagen var passeret.', 'date-past': 'Dagen var passeret.', 'date-too-far': 'Dagen lå for langt ude i fremtiden.', 'closed-period': 'Dagen lå i en lukkeperiode.', 'not-working-day': 'Dagen var ikke en hverdag.',
  'deadline-not-open': 'Der løb ikke en frist.', 'duty-not-open': 'Ingen havde opgaven endnu.',
}

/** The sentence of a code where it needs nothing more, else a shorter one; where there is none, the code itself. */
export const refusedBriefly = (code: string): string => {
  const said = brief[code]
  if (said !== undefined) return said
  const all: Sentences = { ...refusalSentences, ...peopleSentences }
  let asked = false
  const nothing: Params = new Proxy({}, { get: () => { asked = true; return undefined } })
  const sentence = all[code]?.(nothing)
  return sentence === undefined || asked ? code : sentence
}
