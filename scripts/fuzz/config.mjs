// The configuration of one role's run. Every check is on; where one is told to expect more than its default, the reason stands beside it.

import { nasty } from './nasty.mjs'

const quoted = (value) => JSON.stringify(value)
const list = (values) => `[${values.map(quoted).join(', ')}]`

const checks = `
[checks.positive_data_acceptance]
# 422 is the record's answer too: no such requirement, a name of a person, a CPR-like number. That it is never one of form, checks.py sees to.
expected-statuses = ["2xx", "3xx", "401", "403", "404", "409", "422", "429"]
`

// How a file of these kinds looks inside no document can say, and a generated one is none: 415 is then right.
const uploads = ['uploadFile', 'uploadFiles', 'uploadSupervisionFile', 'keepEarlierYears']

const bodyNames = { requirementId: 'requirements', criterionId: 'criteria', offerId: '/offers/', personId: '/people/', modelId: '/quality-models/' }

/** The text of schemathesis.toml. `ids` by the beginning of their address (scene.mjs). */
export const configuration = ({ token, ids, hooks, seed, mayEnd }) => {
  const names = Object.keys(ids)
  const dictionary = (name) => `ids${names.indexOf(name)}`
  return [
    `seed = ${seed}`, 'continue-on-failure = true', 'warnings = false', `hooks = ${quoted(hooks)}`,
    '[generation]', 'deterministic = true', 'database = "none"', 'dictionaries = { string = { dictionary = "nasty", probability = 0.1 } }',
    ...(token === undefined ? [] : ['[auth.openapi]', `token = { bearer = ${quoted(token)} }`]),
    checks,
    `[dictionaries.nasty]`, `values = ${list(nasty)}`,
    ...names.flatMap((name) => [`[dictionaries.${dictionary(name)}]`, `values = ${list(ids[name])}`]),
    '[parameters]', ...Object.entries(bodyNames).filter(([, name]) => ids[name]).map(([field, name]) => `"body.${field}" = { dictionary = "${dictionary(name)}", probability = 0.6 }`),
    '[[operations]]', `include-operation-id = ${list(uploads)}`, `parameters = { "path.id" = { dictionary = "${dictionary('/accreditations/')}", probability = 0.7 } }`,
    'checks = { positive_data_acceptance = { expected-statuses = ["2xx", "3xx", "401", "403", "404", "409", "415", "422", "429"] } }',
    // A token that revokes itself asks nothing more: that is asked in a run of its own.
    ...(mayEnd ? [] : ['[[operations]]', 'include-operation-id = "revokeToken"', 'enabled = false']),
    ...names.filter((name) => name.startsWith('/')).flatMap((name) => ['[[operations]]', `include-path-regex = "^${name}\\\\{"`,
      `parameters = { "path.id" = { dictionary = "${dictionary(name)}", probability = 0.7 } }`]),
  ].join('\n')
}
