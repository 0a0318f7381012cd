// What there is to ask about: cases at several steps, people with tokens, and the ids by which each operation can be asked in earnest.
import { randomUUID } from 'node:crypto'
import { beginCase, toAudit, toEnd, toHearing } from '../../bench/accreditation.mjs'
import { send } from '../../bench/client.mjs'
import { crowd } from '../../bench/people.mjs'

const note = () => undefined

/** Cases that have just begun, are in audit, are in hearing and have ended. Gives the lead auditor's username of the one in audit. */
const cases = async (base, as) => {
  const at = (offer, n) => beginCase({ base, as, offer, cycle: 'fuzz', n, note })
  const ended = await at('T001', 0)
  await toEnd(ended, await toAudit(ended))
  const heard = await at('T004', 0)
  await toHearing(heard, await toAudit(heard))
  const [lead] = await toAudit(await at('T009', 0))
  await at('T011', 0)
  return lead
}

/** A bearer token, which lives on when sessions are ended. */
const tokenOf = async (base, as, username) => {
  const { cookie } = await as(username)
  const { status, body } = await send(base, '/api/v1/tokens', { cookie, key: randomUUID(), body: { name: 'Fuzz' } })
  if (status !== 201) throw new Error(`${username} gets no token: ${status} ${body.code}`)
  return body.secret
}

// Where ids of an address are found: the beginning of the address, who may list them, the list, and what is one there.
const sources = [
  ['/accreditations/', 'konsulent1', '/accreditations?pageSize=100', 'accreditationId'], ['/offers/', 'konsulent1', '/offers?pageSize=100', 'id'], ['/supervision/offers/', 'konsulent1', '/offers?pageSize=100', 'id'],
  ['/people/', 'admin', '/people?role=auditor', 'personId'], ['/auditor-corps/', 'konsulent1', '/auditor-corps', 'personId'], ['/quality-models/', 'konsulent1', '/quality-models', 'id'],
  ['/rounds/', 'konsulent1', '/rounds', 'roundId'], ['/learnings/', 'konsulent1', '/learnings', 'id'], ['/learning-events/', 'konsulent1', '/learning-events', 'eventId'],
  ['/supervision/models/', 'tilsyn1', '/supervision/models', 'version'], ['/round-summaries/', 'konsulent1', '/round-summaries', 'id'],
]

const everyValue = (value, name, found) => {
  if (Array.isArray(value)) for (const one of value) everyValue(one, name, found)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      if (key === name && typeof one === 'string') found.add(one)
      else everyValue(one, name, found)
    }
  }
  return found
}

const listOf = (base, as) => async (username, path) => {
  const { status, body } = await send(base, `/api/v1${path}`, { method: 'GET', cookie: (await as(username)).cookie })
  if (status !== 200) throw new Error(`${path} as ${username}: ${status} ${body.code}`)
  return body
}

/** Ids by the beginning of their addresses, as they are when asked; what there is none of is left out. */
const idsOf = async (got) => {
  const ids = {}
  for (const [begin, username, path, name] of sources) {
    const found = [...everyValue(await got(username, path), name, new Set())]
    if (found.length > 0) ids[begin] = found.slice(0, 40)
  }
  const { model } = await got('konsulent1', `/quality-models/${encodeURIComponent(ids['/quality-models/'][0])}`)
  return { ...ids, requirements: model.requirements.map((one) => one.id), criteria: model.criteria.map((one) => one.id) }
}

/** The cases, reports and supervisions that somebody sees, where they see some: of others they learn only that they are not there. */
const ownIds = async (got, username) => {
  const cases = [...everyValue(await got(username, '/accreditations?pageSize=100'), 'accreditationId', new Set())]
  const reports = new Set()
  for (const id of cases) everyValue(await got(username, `/accreditations/${id}/reports`), 'reportId', reports)
  const supervised = [...everyValue(await got(username, '/supervision/offers'), 'offerId', new Set())].slice(0, 10)
  return { ...(cases.length > 0 ? { '/accreditations/': cases } : {}), ...(reports.size > 0 ? { '/reports/': [...reports] } : {}), ...(supervised.length > 0 ? { '/supervision/offers/': supervised } : {}) }
}

/** Prepares the service at `base`; gives a token and the ids for each of `usernames` (and for the lead auditor), and what there is for nobody. */
export const setScene = async (base, usernames) => {
  const { as } = crowd(base)
  const lead = await cases(base, as)
  const got = listOf(base, as)
  const everything = await idsOf(got)
  const people = new Map()
  for (const username of [...usernames, lead]) people.set(username, { token: await tokenOf(base, as, username), ids: { ...everything, ...await ownIds(got, username) } })
  return { lead, people, nobody: { token: undefined, ids: everything } }
}
