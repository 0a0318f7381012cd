import { describe, expect, test } from '@jest/globals'
import { ConfigurationError, readConfig } from '../config.ts'

const faultsOf = (env: Record<string, string>): unknown => {
  try {
    readConfig(env, '/srv/akk')
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults.map(({ variable, fault }) => `${variable} ${fault}`)
    throw error
  }
  return 'accepted'
}

describe('Settings from the environment', () => {
  test('An empty environment means loopback, port 3000, embedded servers and data-local below the project', () => {
    const env = {}
    expect(readConfig(env, '/srv/akk')).toStrictEqual({
      mode: 'development',
      adminSecondFactor: 'advised',
      http: { host: '127.0.0.1', port: 3000, secureCookies: false, proxies: 0, drainMs: 0 },
      dataDir: '/srv/akk/data-local',
      temporal: { namespace: 'akkreditering' },
      logLevel: 'info',
      environment: env,
    })
  })

  test('Everything that is set is taken over', () => {
    const env = {
      NODE_ENV: 'production', PORT: '8080', HOST: '0.0.0.0', DATA_DIR: '/var/lib/akkreditering æøå', DATABASE_URL: 'postgres://akk:hemmelig@db:5432/akk',
      POSTGRES_BIN: '/usr/lib/postgresql/15/bin', TEMPORAL_ADDRESS: 'temporal:7233', TEMPORAL_NAMESPACE: 'kbh', LOG_LEVEL: 'warn', TRUST_PROXY: '1',
    }
    expect(readConfig(env, '/srv/akk')).toStrictEqual({
      mode: 'production',
      adminSecondFactor: 'required',
      http: { host: '0.0.0.0', port: 8080, secureCookies: true, proxies: 1, drainMs: 5000 },
      dataDir: '/var/lib/akkreditering æøå',
      databaseUrl: 'postgres://akk:hemmelig@db:5432/akk',
      postgresBin: '/usr/lib/postgresql/15/bin',
      temporal: { address: 'temporal:7233', namespace: 'kbh' },
      logLevel: 'warn',
      environment: env,
    })
  })

  test('Identity providers stand in a file, relative to the project, beside the address to which they answer', () => {
    expect(readConfig({ SIGN_IN_PROVIDERS: 'udbydere.json', PUBLIC_URL: 'https://akkreditering.example' }, '/srv/akk').signIn).toStrictEqual({ providersFile: '/srv/akk/udbydere.json', publicUrl: 'https://akkreditering.example' })
    expect(readConfig({ PUBLIC_URL: 'https://akkreditering.example/' }, '/srv/akk')).toMatchObject({ publicUrl: 'https://akkreditering.example/' })
    expect(readConfig({ PUBLIC_URL: 'https://akkreditering.example/' }, '/srv/akk')).not.toHaveProperty('signIn')
  })

  test('A mail server: covered from the first byte or by STARTTLS unless it is said otherwise, its password in a file', () => {
    const more = { MAIL_FROM: 'Akkreditering <akkreditering@kk.dk>', PUBLIC_URL: 'https://akkreditering.kk.dk' }
    const from = { name: 'Akkreditering', address: 'akkreditering@kk.dk' }
    expect(readConfig({ ...more, MAIL_URL: 'smtps://bruger%40kk.dk@post.kk.dk', MAIL_PASSWORD_FILE: 'post' }, '/srv').mail).toEqual({ host: 'post.kk.dk', port: 465, tls: 'always', user: 'bruger@kk.dk', passwordFile: '/srv/post', from })
    expect(readConfig({ ...more, MAIL_URL: 'smtp://post.kk.dk' }, '/srv').mail).toEqual({ host: 'post.kk.dk', port: 587, tls: 'required', from })
    expect(readConfig({ ...more, MAIL_URL: 'smtp://127.0.0.1:1025?tls=none' }, '/srv').mail).toMatchObject({ host: '127.0.0.1', port: 1025, tls: 'none' })
  })

  test('What webhooks may call inside the house: addresses and nets', () => {
    expect(readConfig({ WEBHOOK_ALLOW: '10.1.2.0/24, 10.1.3.7,fd00::/8' }, '/srv').webhookAllow).toEqual(['10.1.2.0/24', '10.1.3.7', 'fd00::/8'])
    for (const wrong of ['10.1.2', '10.1.2.0/33', '10.1.2.256', 'modtager.kk.dk', '10.1.2.0/24/1', 'fd00::/129']) expect(() => readConfig({ WEBHOOK_ALLOW: wrong }, '/srv')).toThrow('WEBHOOK_ALLOW')
  })

  test('Keys for what Temporal keeps: the first writes, all read; each is 32 bytes', () => {
    const { payloadKeys } = readConfig({ PAYLOAD_KEYS: `k2:${'A'.repeat(43)}=,k1:${'B'.repeat(42)}A=` }, '/srv/akk').temporal
    expect(payloadKeys?.map(({ id, key }) => [id, key.length])).toEqual([['k2', 32], ['k1', 32]])
    expect(readConfig({}, '/srv/akk').temporal).not.toHaveProperty('payloadKeys')
    expect([readConfig({ SECRET_KEYS: `s1:${'A'.repeat(43)}=` }, '/srv/akk').secretKeys?.map(({ id }) => id), readConfig({}, '/srv/akk').secretKeys]).toEqual([['s1'], undefined])
  })

  test('Metrics have a port of their own, on loopback where nothing else is said, and none where there is no port', () => {
    expect(readConfig({ METRICS_PORT: '9464' }, '/srv/akk').metrics).toStrictEqual({ host: '127.0.0.1', port: 9464 })
    expect(readConfig({ METRICS_PORT: '9464', METRICS_HOST: '10.0.0.5', TEMPORAL_METRICS_PORT: '9465' }, '/srv/akk').metrics).toStrictEqual({ host: '10.0.0.5', port: 9464, temporalPort: 9465 })
    expect(readConfig({ METRICS_HOST: '10.0.0.5', TEMPORAL_METRICS_PORT: '9465' }, '/srv/akk')).not.toHaveProperty('metrics')
  })

  test('An empty variable counts as not set, and a relative data folder lies below the project', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', DATA_DIR: 'her' }, '/srv/akk')).toMatchObject({ http: { port: 3000 }, dataDir: '/srv/akk/her' })
    expect(readConfig({ DATABASE_URL: '' }, '/srv/akk')).not.toHaveProperty('databaseUrl')
  })

  test('Cookies can be let go over plain HTTP in production, where a closed network asks for it', () => {
    const env = { NODE_ENV: 'production', DATABASE_URL: 'postgres://db/akk', TEMPORAL_ADDRESS: '[::1]:7233', COOKIE_SECURE: 'false' }
    expect(readConfig(env, '/srv/akk').http.secureCookies).toBe(false)
  })

  test.each([
    [{ PORT: '3000x' }, ['PORT port']],
    [{ PORT: '65536' }, ['PORT port']],
    [{ PORT: '-1' }, ['PORT port']],
    [{ PORT: '0' }, 'accepted'],
    [{ SIGN_IN_PROVIDERS: 'udbydere.json' }, ['PUBLIC_URL required-with-providers']],
    [{ MAIL_URL: 'smtp://post.kk.dk' }, ['MAIL_FROM required-with-mail', 'PUBLIC_URL required-with-mail']],
    [{ MAIL_URL: 'smtp://bruger:hemmelig@post.kk.dk', MAIL_FROM: 'a@kk.dk', PUBLIC_URL: 'https://a.kk.dk' }, ['MAIL_URL mail-url']],
    [{ MAIL_URL: 'smtp://bruger@post.kk.dk?tls=none', MAIL_FROM: 'akkreditering', PUBLIC_URL: 'https://a.kk.dk' }, ['MAIL_URL mail-url', 'MAIL_FROM mailbox']],
    [{ MAIL_URL: 'smtps://bruger@post.kk.dk', MAIL_FROM: 'a@kk.dk', PUBLIC_URL: 'https://a.kk.dk' }, ['MAIL_PASSWORD_FILE mail-password']],
    [{ PUBLIC_URL: 'https://akkreditering.example/sti' }, ['PUBLIC_URL public-url']],
    [{ BREACHED_PASSWORDS: 'pwnedpasswords' }, ['BREACHED_PASSWORDS web-address']],
    [{ BREACHED_PASSWORDS: 'https://api.pwnedpasswords.com/range' }, 'accepted'],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, ['PUBLIC_URL public-url']],
    [{ PUBLIC_URL: 'akkreditering.example', SIGN_IN_PROVIDERS: 'udbydere.json' }, ['PUBLIC_URL public-url']],
    [{ TRUST_PROXY: 'true' }, ['TRUST_PROXY count']],
    [{ METRICS_PORT: 'x', TEMPORAL_METRICS_PORT: '0' }, ['METRICS_PORT port', 'TEMPORAL_METRICS_PORT port']],
    [{ REQUESTS_PER_MINUTE: '0/300' }, ['REQUESTS_PER_MINUTE rates']],
    [{ REQUESTS_PER_MINUTE: '6000/600' }, 'accepted'],
    [{ HOST: 'http://localhost' }, ['HOST host']],
    [{ DATABASE_URL: 'mysql://db/akk' }, ['DATABASE_URL database-url']],
    [{ DATABASE_URL: 'db:5432' }, ['DATABASE_URL database-url']],
    [{ TEMPORAL_ADDRESS: 'temporal' }, ['TEMPORAL_ADDRESS address']],
    [{ TEMPORAL_ADDRESS: 'https://temporal:7233' }, ['TEMPORAL_ADDRESS address']],
    [{ TEMPORAL_ADDRESS: 'temporal:0' }, ['TEMPORAL_ADDRESS address']],
    [{ TEMPORAL_NAMESPACE: 'a b' }, ['TEMPORAL_NAMESPACE namespace']],
    [{ PAYLOAD_KEYS: 'k1' }, ['PAYLOAD_KEYS payload-keys']],
    [{ PAYLOAD_KEYS: `k1:${'A'.repeat(42)}==` }, ['PAYLOAD_KEYS payload-keys']],
    [{ PAYLOAD_KEYS: `k1:${'A'.repeat(43)}=,k1:${'B'.repeat(43)}=` }, ['PAYLOAD_KEYS payload-keys']],
    [{ PAYLOAD_KEYS: `k2:${'A'.repeat(43)}=, k1:${'B'.repeat(43)}=` }, 'accepted'],
    [{ ADMIN_SECOND_FACTOR: 'maaske' }, ['ADMIN_SECOND_FACTOR choice']],
    [{ SECRET_KEYS: 'k1:kort' }, ['SECRET_KEYS payload-keys']],
    [{ TEMPORAL_UI_ORIGIN: 'http://temporal.example/sti' }, ['TEMPORAL_UI_ORIGIN public-url']],
    [{ NODE_ENV: 'prod' }, ['NODE_ENV choice']],
    [{ LOG_LEVEL: 'loud' }, ['LOG_LEVEL choice']],
    [{ COOKIE_SECURE: 'yes' }, ['COOKIE_SECURE choice']],
    [{ NODE_ENV: 'production' }, ['DATABASE_URL required-in-production', 'TEMPORAL_ADDRESS required-in-production']],
  ])('%j gives %j', (env, expected) => {
    expect(faultsOf(env)).toStrictEqual(expected)
  })

  test('All faults are told at once in Danish, and a password is not repeated', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://u:hemmelig@db/akk' }, '/srv/akk')).toThrow(new Error([
      'Opsætningen kan ikke bruges:',
      '- PORT skal være et helt tal fra 0 til 65535.',
      '- DATABASE_URL skal være en adresse som postgres://bruger:adgangskode@vært:5432/database.',
      '- LOG_LEVEL skal være en af: fatal, error, warn, info, debug, trace, silent.',
    ].join('\n')))
  })
})
