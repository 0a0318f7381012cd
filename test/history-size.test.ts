// How much the clock remembers of a process: each event is replayed when a worker takes the process up again, and kept in Temporal's database.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import messages from '@temporalio/proto'
import { expect, test } from '@jest/globals'
import { projectRoot } from '../store/project-root.ts'

const { History } = messages.temporal.api.history.v1
const recorded = (name: string): object => JSON.parse(readFileSync(join(projectRoot, 'test', 'replay', 'histories', `${name}.json`), 'utf8')) as object

test.each([
  ['a whole accreditation', 'accreditation-whole-case-v1', 300, 200_000],
  ['one in which nobody acts until it is cancelled', 'accreditation-quiet-case-v1', 300, 200_000],
  // Each of its silences has its reminders; at the pace of a test every move is told by itself.
  ['one of four silences, paused and resumed', 'accreditation-silent-case-v1', 450, 200_000],
  ['a year of supervision, late, paused, visited and reported', 'supervision-year-v1', 100, 20_000],
  ['a round of twelve offers, paused with its cases', 'round-paused-v1', 100, 20_000],
])('The recorded history of %s stays within its bounds', (_what, name, events, bytes) => {
  const history = History.fromObject(recorded(name))
  expect(history.events.length).toBeLessThan(events)
  expect(history.events.length).toBeGreaterThan(50)
  expect(History.encode(history).finish().length).toBeLessThan(bytes)
})
