// The file of identity providers: what it may say, and how a wrong one ends the start.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { checkProviders, readProviders } from '../../services/provider-settings.ts'

const least = { id: 'kk', name: 'Københavns Kommune', issuer: 'https://login.example/tenant', clientId: 'akk' }
let folder: string
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'udbydere-')) })
afterAll(() => rm(folder, { recursive: true }))
const written = async (text: string): Promise<string> => { const file = join(folder, 'udbydere.json'); await writeFile(file, text); return file }

describe('Identity providers in a file', () => {
  test('The least that is said gives nobody a role and finds nobody by mail', async () => {
    expect(await readProviders(await written(JSON.stringify([least])))).toStrictEqual([{ ...least, scopes: ['openid', 'profile', 'email'], groupsClaim: 'groups', roles: {}, mailDomains: [], secondFactor: { acr: [], amr: ['mfa'] } }])
  })

  test.each([
    ['an issuer over plain http elsewhere', [{ ...least, issuer: 'http://login.example' }], 'Ret: 0.issuer'],
    ['a role there is not', [{ ...least, roles: { Alle: ['chef'] } }], 'Ret: 0.roles.Alle.0'],
    ['a setting there is not', [{ ...least, secret: 'hemmelig' }], 'Ret: 0'],
    ['two of one name', [least, { ...least, issuer: 'https://andre.example' }], 'Ret: listen'],
    ['two of one issuer', [least, { ...least, id: 'andre' }], 'Ret: listen'],
    ['scopes without openid', [{ ...least, scopes: ['email'] }], 'Ret: 0.scopes'],
    ['an id that is no word of an address', [{ ...least, id: '../kk' }], 'Ret: 0.id'],
    ['no list', least, 'Ret: listen'],
  ])('%s is said by its place', (_what, described, said) => {
    expect(() => checkProviders(described)).toThrow(`Loginudbyderne kan ikke bruges. ${said}`)
  })

  test('Plain http is taken on this machine', () => {
    expect(checkProviders([{ ...least, issuer: 'http://127.0.0.1:4000' }, { ...least, id: 'b', issuer: 'http://localhost:4001' }])).toHaveLength(2)
  })

  test('No file and no JSON are said without what stands in it', async () => {
    await expect(readProviders(join(folder, 'findes-ikke.json'))).rejects.toThrow('Filen med loginudbydere kan ikke læses')
    const wrong = await readProviders(await written('[{"clientSecret": "hemmelig" oops}]')).then(() => null, (error: unknown) => error as Error)
    expect([wrong?.message.startsWith('Filen med loginudbydere er ikke gyldig JSON'), wrong?.message.includes('hemmelig'), wrong?.cause]).toStrictEqual([true, false, undefined])
  })
})
