import { describe, expect, test } from '@jest/globals'
import { connectionLost, type Fault, faultOf } from '../../store/database-errors.ts'

const withCode = (code: string, more: object = {}): Error => Object.assign(new Error('fault'), { code }, more)
const connecting = { syscall: 'connect' }

// What it is called, the error, what it means before the commit, and while the commit is under way.
const cases: readonly (readonly [string, unknown, Fault, Fault])[] = [
  ['a lock that was not given in time', withCode('55P03'), 'retry', 'retry'],
  ['a deadlock', withCode('40P01'), 'retry', 'retry'],
  ['a serialization failure', withCode('40001'), 'retry', 'retry'],
  ['a refused connection', withCode('ECONNREFUSED', connecting), 'not-saved', 'outcome-unknown'],
  ['a socket file that is not there', withCode('ENOENT', connecting), 'not-saved', 'outcome-unknown'],
  ['a socket file that is not ours', withCode('EACCES', connecting), 'not-saved', 'outcome-unknown'],
  ['a broken connection', withCode('ECONNRESET', { syscall: 'read' }), 'not-saved', 'outcome-unknown'],
  ['a write into a closed connection', withCode('EPIPE', { syscall: 'write' }), 'not-saved', 'outcome-unknown'],
  ['a host that does not exist', withCode('ENOTFOUND', { syscall: 'getaddrinfo' }), 'not-saved', 'outcome-unknown'],
  ['a server that shuts down', withCode('57P01'), 'not-saved', 'outcome-unknown'],
  ['a server that crashed', withCode('57P02'), 'not-saved', 'outcome-unknown'],
  ['a server that is starting', withCode('57P03'), 'not-saved', 'outcome-unknown'],
  ['a transaction ended for idling', withCode('25P03'), 'not-saved', 'outcome-unknown'],
  ['a connection failure', withCode('08006'), 'not-saved', 'outcome-unknown'],
  ["pg's words for a closed connection", new Error('Connection terminated unexpectedly'), 'not-saved', 'outcome-unknown'],
  ["pg's words for no connection in time", new Error('timeout exceeded when trying to connect'), 'not-saved', 'outcome-unknown'],
  ["pg's words for no answer in time", new Error('Query read timeout'), 'not-saved', 'outcome-unknown'],
  ['a statement whose completion is unknown', withCode('40003'), 'outcome-unknown', 'outcome-unknown'],
  ['a read-only server', withCode('25006'), 'not-saved', 'not-saved'],
  ['a full disk', withCode('53100'), 'not-saved', 'not-saved'],
  ['too many connections', withCode('53300'), 'not-saved', 'not-saved'],
  ['a statement that took too long', withCode('57014'), 'not-saved', 'not-saved'],
  ['a wrong password', withCode('28P01'), 'not-saved', 'not-saved'],
  ['a write to frozen content', withCode('AK001'), 'frozen', 'frozen'],
  ['a second row with the same key', withCode('23505'), 'unique', 'unique'],
  ['a value that a check refuses', withCode('23514'), 'check', 'check'],
  ['a missing reference', withCode('23503'), 'bug', 'bug'],
  ['a wrong statement', withCode('42601'), 'bug', 'bug'],
  ['a file of ours that is not there', withCode('ENOENT', { syscall: 'open' }), 'bug', 'bug'],
  ['any other error', new Error('Connection of ideas'), 'bug', 'bug'],
  ['no error at all', undefined, 'bug', 'bug'],
]

describe('A failed statement', () => {
  test.each(cases)('because of %s is told for what it is, before and during the commit', (_name, error, atWork, atCommit) => {
    expect([faultOf(error), faultOf(error, 'commit')]).toEqual([atWork, atCommit])
  })

  test('leaves its connection usable when PostgreSQL has answered, also with a no', () => {
    expect(['25006', '53100', '55P03', '23505', 'AK001'].filter((code) => connectionLost(withCode(code)))).toEqual([])
  })
})
