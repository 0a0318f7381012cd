import { describe, expect, test } from '@jest/globals'
import { isNewEnoughGo } from '../../engine/temporal-build.ts'
import { isTestedServer, parseCliVersion } from '../../engine/temporal-version.ts'

describe('The versions a CLI tells', () => {
  test('are read from a released one and from one built with Go', () => {
    expect(parseCliVersion('temporal version 1.6.0 (Server 1.30.2, UI 2.45.0)\n')).toEqual({ cli: '1.6.0', server: '1.30.2' })
    expect(parseCliVersion('temporal version 0.0.0-DEV (Server 1.29.1, UI 2.42.1)')).toEqual({ cli: '0.0.0-DEV', server: '1.29.1' })
  })

  test('are not found in something else', () => {
    expect(parseCliVersion('tctl version 1.18.0')).toBeUndefined()
  })

  test.each([['1.28.4', false], ['1.29.0', true], ['1.32.9', true], ['1.33.0', false], ['2.30.0', false]])('server %s is tested: %s', (server, tested) => {
    expect(isTestedServer(server)).toBe(tested)
  })

  test.each([['go version go1.24.9 linux/amd64', false], ['go version go1.25 darwin/arm64', true], ['go version go1.26.8 linux/amd64', true]])('%s can build it: %s', (line, can) => {
    expect(isNewEnoughGo(line)).toBe(can)
  })
})
