// The example people at the service under test: signed in once, and who may audit, check and decide what.
import { send } from './client.mjs'

/** Signs people in by username, each once. */
export const crowd = (base) => {
  const known = new Map()
  const as = async (username) => {
    if (!known.has(username)) {
      known.set(username, send(base, '/api/v1/sign-in', { body: { username, password: 'akkreditering-demo' } }).then(({ status, headers, body }) => {
        if (status !== 200) throw new Error(`${username} cannot sign in: ${status} ${body.code}`)
        return { username, personId: body.personId ?? `p-${username}`, cookie: headers['set-cookie'].map((one) => one.split(';')[0]).join('; ') }
      }))
    }
    return known.get(username)
  }
  return { as }
}

export const auditors = Array.from({ length: 10 }, (_, index) => `auditor${index + 1}`)
/** Auditors who are managers elsewhere: only for the case with twelve people. */
export const leadersWhoAudit = ['leder-t017', 'leder-t037']
export const consultants = ['konsulent1', 'konsulent2', 'konsulent3']
export const deciders = ['beslutter1', 'beslutter2', 'beslutter3']

/** The list begun at another place each time, so that nobody carries the whole load (and meets the limit of requests a person). */
export const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)]
