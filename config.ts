// The only reader of the environment. Everybody else is given values.
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { configurationText, type SettingFault } from './text/configuration.ts'

/** The environment as given by the operating system. */
type Environment = Readonly<Record<string, string | undefined>>

const MODES = ['development', 'test', 'production'] as const
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const YES_NO = ['true', 'false'] as const
const FACTOR_POLICIES = ['required', 'advised'] as const

/** A key by its name: 32 bytes. */
export interface PayloadKey { readonly id: string, readonly key: Buffer }

/** `tls`: from the first byte, by STARTTLS, or not at all. `passwordFile` holds the password of `user`. */
export interface MailConfig { readonly host: string, readonly port: number, readonly tls: 'always' | 'required' | 'none', readonly user?: string, readonly passwordFile?: string, readonly from: { readonly name: string, readonly address: string } }

/** What the service is told from outside. What may be absent is absent, never an empty string. */
export interface Config {
  readonly mode: typeof MODES[number]
  /** Where it listens: loopback unless told otherwise; port 0 means any free one. `proxies`: how many stand before us. */
  readonly http: { readonly host: string, readonly port: number, readonly secureCookies: boolean, readonly proxies: number, /** How long a stopping API goes on taking requests, until who stands before it has seen. */ readonly drainMs: number, /** How much one person, and one address without a person, may ask in a minute; absent: the service's own limits. */ readonly perMinute?: { readonly signedIn: number, readonly anonymous: number } }
  /** Absolute folder of the embedded PostgreSQL and Temporal. */
  readonly dataDir: string
  /** A PostgreSQL elsewhere; absent: the embedded one. */
  readonly databaseUrl?: string
  /** Another PostgreSQL's bin folder for the embedded one. */
  readonly postgresBin?: string
  /** `address` is a Temporal elsewhere ('host:port'); absent: the embedded one. */
  readonly temporal: { readonly address?: string, readonly namespace: string, /** What Temporal keeps is written with the first and read with any; absent: written as it is. */ readonly payloadKeys?: readonly [PayloadKey, ...PayloadKey[]], /** Where Temporal's pages are, so that they may ask for the words. */ readonly pagesOrigin?: string }
  /** A file that describes identity providers, and the service's own address as browsers see it, to which they answer. Absent: local accounts only. */
  readonly signIn?: { readonly providersFile: string, readonly publicUrl: string }
  /** The service's own address as browsers see it. Absent: no passkeys. */
  readonly publicUrl?: string
  /** Secrets that must be read again (of apps for codes) are kept in cipher with the first and read with any; absent: they are kept as they are. */
  readonly secretKeys?: readonly [PayloadKey, ...PayloadKey[]]
  /** A list of breached passwords, asked by k-anonymity; absent: none is asked. */
  readonly breachedPasswords?: string
  /** A file that describes the port to a journal system; absent: documents go to none. */
  readonly journalPort?: string
  /** The mail server, and who mails come from. Absent: mails are kept in the administration and nobody is written to. */
  readonly mail?: MailConfig
  /** Where metrics are read: a port of their own, on loopback unless told otherwise; port 0 means any free one. `temporalPort`: the SDK's own, on the same host. Absent: none. */
  readonly metrics?: { readonly host: string, readonly port: number, readonly temporalPort?: number }
  /** Whether two factors are asked of administrators, or advised: required in production where nothing is said. */
  readonly adminSecondFactor: typeof FACTOR_POLICIES[number]
  /** Nets and addresses inside the house that webhooks may call; outside it they call any. Absent: none. */
  readonly webhookAllow?: readonly string[]
  readonly logLevel: typeof LOG_LEVELS[number]
  /** The whole environment, for child processes and for looking programs up. Nobody reads settings out of it. */
  readonly environment: Environment
}

/** The settings cannot be used. `message` holds a Danish line for every fault, `faults` the same for programs. */
export class ConfigurationError extends Error {
  readonly code = 'configuration'
  readonly faults: readonly SettingFault[]

  constructor(faults: readonly SettingFault[]) {
    super(configurationText(faults))
    this.name = 'ConfigurationError'
    this.faults = faults
  }
}

// From the sources and from dist/ alike: the folder that holds package.json.
const here = dirname(fileURLToPath(import.meta.url))
const projectFolder = basename(here) === 'dist' ? dirname(here) : here

const isDatabaseUrl = (text: string): boolean =>
  URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol)

const isOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text.replace(/\/$/, '')

// A password stands in a file, never in an address; where one is sent the way is always covered.
const isMailUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password, pathname, search } = new URL(text)
  return ['smtp:', 'smtps:'].includes(protocol) && hostname !== '' && password === '' && ['', '/'].includes(pathname) && ['', '?tls=none'].includes(search) && (search === '' || (protocol === 'smtp:' && username === ''))
}
/** `navn@sted`, or `Navn <navn@sted>`. */
const mailbox = /^(?:([^<>"\r\n]{1,80}?)\s*<([^\s<>@]+@[^\s<>@]+)>|([^\s<>@]+@[^\s<>@]+))$/

const netsIn = (text: string): readonly string[] => text.split(',').map((one) => one.trim())
/** An address, or a net as 10.1.2.0/24. */
const isNet = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/')
  const most = /^\d{1,3}(\.\d{1,3}){3}$/.test(address) && address.split('.').every((part) => Number(part) <= 255) ? 32 : /^[\da-f:]+$/i.test(address) && URL.canParse(`http://[${address}]/`) ? 128 : -1
  return most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
}

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535

const payloadKeysIn = (text: string): readonly PayloadKey[] => text.split(',').map((one) => one.trim()).map((one) => ({ id: one.slice(0, Math.max(0, one.indexOf(':'))), key: Buffer.from(one.slice(one.indexOf(':') + 1), 'base64') }))
// 32 bytes in base64 are 43 signs and one '='.
const arePayloadKeys = (text: string): boolean =>
  text.split(',').every((one) => /^[\w.-]{1,40}:[A-Za-z0-9+/]{43}=$/.test(one.trim())) && new Set(payloadKeysIn(text).map((one) => one.id)).size === text.split(',').length

const isAddress = (text: string): boolean => {
  const [, port] = /^(?:[\w.-]+|\[[\da-fA-F:.]+\]):(\d{1,5})$/.exec(text) ?? []
  return port !== undefined && isPort(port) && Number(port) > 0
}

const mailConfig = (text: string, from: string, passwordFile: string | undefined, root: string): MailConfig => {
  const { protocol, hostname, port, username, search } = new URL(text)
  const [, name, named, bare] = mailbox.exec(from) ?? []
  return {
    host: hostname.replaceAll(/^\[|\]$/g, ''), port: port === '' ? (protocol === 'smtps:' ? 465 : 587) : Number(port), tls: protocol === 'smtps:' ? 'always' : search === '' ? 'required' : 'none',
    ...(username === '' ? {} : { user: decodeURIComponent(username) }), ...(passwordFile === undefined ? {} : { passwordFile: resolve(root, passwordFile) }),
    from: { name: name ?? 'Akkreditering', address: named ?? bare ?? '' },
  }
}

/**
 * Reads the settings from `env`; relative folders are taken from `root`, the project's folder. An empty variable counts as not set.
 * Throws ConfigurationError with every fault at once. In production DATABASE_URL and TEMPORAL_ADDRESS are required:
 * the embedded servers are for one person's machine. Whether there are demo accounts is asked of the database, by the mains.
 */
export const readConfig = (env: Environment = process.env, root: string = projectFolder): Config => {
  const faults: SettingFault[] = []
  const given = (variable: string): string | undefined => env[variable]?.trim() || undefined
  const checked = (variable: string, fault: SettingFault['fault'], isRight: (text: string) => boolean): string | undefined => {
    const text = given(variable)
    if (text === undefined || isRight(text)) return text
    faults.push({ variable, fault })
    return undefined
  }
  const oneOf = <T extends string>(variable: string, choices: readonly T[], otherwise: T): T => {
    const text = given(variable) ?? otherwise
    const choice = choices.find(known => known === text)
    if (choice === undefined) faults.push({ variable, fault: 'choice', choices })
    return choice ?? otherwise
  }

  const mode = oneOf('NODE_ENV', MODES, 'development')
  const port = checked('PORT', 'port', isPort) ?? '3000'
  const host = checked('HOST', 'host', text => !/[\s/]/.test(text)) ?? '127.0.0.1'
  const proxies = checked('TRUST_PROXY', 'count', text => /^\d$/.test(text)) ?? '0'
  const drain = checked('DRAIN_SECONDS', 'count', text => /^\d$/.test(text)) ?? (mode === 'production' ? '5' : '0')
  const rates = checked('REQUESTS_PER_MINUTE', 'rates', text => /^[1-9]\d{0,6}\/[1-9]\d{0,6}$/.test(text))
  const [signedIn = 0, anonymous = 0] = (rates ?? '').split('/').map(Number)
  const databaseUrl = checked('DATABASE_URL', 'database-url', isDatabaseUrl)
  const address = checked('TEMPORAL_ADDRESS', 'address', isAddress)
  const namespace = checked('TEMPORAL_NAMESPACE', 'namespace', text => /^[\w.-]{1,200}$/.test(text)) ?? 'akkreditering'
  const keysText = checked('PAYLOAD_KEYS', 'payload-keys', arePayloadKeys)
  const [newestKey, ...olderKeys] = keysText === undefined ? [] : payloadKeysIn(keysText)
  const secretText = checked('SECRET_KEYS', 'payload-keys', arePayloadKeys)
  const [newestSecret, ...olderSecrets] = secretText === undefined ? [] : payloadKeysIn(secretText)
  const pagesOrigin = checked('TEMPORAL_UI_ORIGIN', 'public-url', isOrigin)
  const secureCookies = oneOf('COOKIE_SECURE', YES_NO, mode === 'production' ? 'true' : 'false') === 'true'
  const adminSecondFactor = oneOf('ADMIN_SECOND_FACTOR', FACTOR_POLICIES, mode === 'production' ? 'required' : 'advised')
  const logLevel = oneOf('LOG_LEVEL', LOG_LEVELS, 'info')
  const postgresBin = given('POSTGRES_BIN')
  const breachedPasswords = checked('BREACHED_PASSWORDS', 'web-address', text => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
  const providersFile = given('SIGN_IN_PROVIDERS')
  const journalPort = given('JOURNAL_PORT')
  const metricsPort = checked('METRICS_PORT', 'port', isPort)
  const metricsHost = checked('METRICS_HOST', 'host', text => !/[\s/]/.test(text)) ?? '127.0.0.1'
  const temporalPort = checked('TEMPORAL_METRICS_PORT', 'port', text => isPort(text) && Number(text) > 0)
  const publicUrl = checked('PUBLIC_URL', 'public-url', isOrigin)
  const webhookAllow = checked('WEBHOOK_ALLOW', 'nets', text => netsIn(text).every(isNet))
  const mailUrl = checked('MAIL_URL', 'mail-url', isMailUrl)
  const mailFrom = checked('MAIL_FROM', 'mailbox', text => mailbox.test(text))
  if (given('MAIL_URL') !== undefined) for (const variable of ['MAIL_FROM', 'PUBLIC_URL']) if (given(variable) === undefined) faults.push({ variable, fault: 'required-with-mail' })
  if (mailUrl !== undefined && (new URL(mailUrl).username === '') !== (given('MAIL_PASSWORD_FILE') === undefined)) faults.push({ variable: 'MAIL_PASSWORD_FILE', fault: 'mail-password' })
  if (providersFile !== undefined && given('PUBLIC_URL') === undefined) faults.push({ variable: 'PUBLIC_URL', fault: 'required-with-providers' })
  if (mode === 'production') {
    for (const variable of ['DATABASE_URL', 'TEMPORAL_ADDRESS']) {
      if (given(variable) === undefined) faults.push({ variable, fault: 'required-in-production' })
    }
  }
  if (faults.length > 0) throw new ConfigurationError(faults)

  return {
    mode,
    http: { host, port: Number(port), secureCookies, proxies: Number(proxies), drainMs: Number(drain) * 1000, ...(rates === undefined ? {} : { perMinute: { signedIn, anonymous } }) },
    dataDir: resolve(root, given('DATA_DIR') ?? 'data-local'),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(postgresBin === undefined ? {} : { postgresBin }),
    temporal: { namespace, ...(address === undefined ? {} : { address }), ...(newestKey === undefined ? {} : { payloadKeys: [newestKey, ...olderKeys] as const }), ...(pagesOrigin === undefined ? {} : { pagesOrigin: pagesOrigin.replace(/\/$/, '') }) },
    ...(providersFile === undefined || publicUrl === undefined ? {} : { signIn: { providersFile: resolve(root, providersFile), publicUrl } }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(newestSecret === undefined ? {} : { secretKeys: [newestSecret, ...olderSecrets] as const }),
    ...(breachedPasswords === undefined ? {} : { breachedPasswords: breachedPasswords.replace(/\/$/, '') }),
    ...(journalPort === undefined ? {} : { journalPort: resolve(root, journalPort) }),
    ...(mailUrl === undefined || mailFrom === undefined ? {} : { mail: mailConfig(mailUrl, mailFrom, given('MAIL_PASSWORD_FILE'), root) }),
    ...(metricsPort === undefined ? {} : { metrics: { host: metricsHost, port: Number(metricsPort), ...(temporalPort === undefined ? {} : { temporalPort: Number(temporalPort) }) } }),
    adminSecondFactor,
    ...(webhookAllow === undefined ? {} : { webhookAllow: netsIn(webhookAllow) }),
    logLevel,
    environment: env,
  }
}

/**
 * What the command line is told: AKKREDITERING_URL and AKKREDITERING_TOKEN win over what `log-ind` has kept in `file`
 * (AKKREDITERING_CONFIG, or akkreditering.json in the user's own folder of settings). There is no option for a token: others see those.
 */
export const readCliConfig = (env: Environment = process.env, root: string = projectFolder): { readonly url?: string, readonly token?: string, readonly file: string, readonly version: string } => {
  const given = (variable: string): string | undefined => env[variable]?.trim() || undefined
  const [url, token] = [given('AKKREDITERING_URL'), given('AKKREDITERING_TOKEN')]
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return {
    ...(url === undefined ? {} : { url }), ...(token === undefined ? {} : { token }), version,
    file: given('AKKREDITERING_CONFIG') ?? join(given('XDG_CONFIG_HOME') ?? join(homedir(), '.config'), 'akkreditering.json'),
  }
}
