// `akkreditering`: its commands, their options, and how each ends. What a command does stands beside it.
import yargs, { type Argv } from 'yargs'
import { apiClient, ProblemError, UnreachableError } from '../client/client.ts'
import { cliText, yargsText } from '../text/cli.ts'
import { exportList, formats, listLate, listNames } from './cases.ts'
import { CliError, type CliSettings, type Session } from './io.ts'
import { fetchBundle, fetchReport, listReports } from './reports.ts'
import { listRounds, makeRound, showRound, startRound } from './rounds.ts'
import { readKept } from './settings-file.ts'
import { signIn, signOut, who } from './sign-in.ts'

const usual = 'http://127.0.0.1:3000'
const { commands, options: words } = cliText
const text = 'string' as const
const key = { noegle: { type: text, describe: words.key } } as const
const file = { ud: { type: text, describe: words.out }, erstat: { type: 'boolean', default: false, describe: words.replace } } as const
const choice = { omraade: { type: text, describe: words.area }, tilbud: { type: text, describe: words.offer }, cyklus: { type: text, describe: words.cycle }, soeg: { type: text, describe: words.search } } as const

/** Options that were not given are left out, not undefined. */
const given = <T extends object>(of: T): { [K in keyof T]: Exclude<T[K], undefined> } => Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }

const exitCodeOf = (error: unknown): number => {
  if (error instanceof CliError) return error.exitCode
  if (error instanceof UnreachableError) return 6
  if (!(error instanceof ProblemError)) return 1
  if (error.status === 401 || error.status === 403) return 3
  if (error.status === 404) return 4
  if (error.status === 503) return 6
  return error.status >= 500 ? 1 : 5
}

const sentences = (error: unknown): readonly string[] => {
  if (error instanceof UnreachableError) return [cliText.unreachable(error.message)]
  if (error instanceof ProblemError) return [error.message, ...(error.problem.errors ?? []).map(({ field, message }) => `  ${field}: ${message}`)]
  if (error instanceof CliError) return [error.message]
  return [cliText.unexpected(error instanceof Error ? error.message : String(error))]
}

/** Runs one command and gives its exit code (text/cli.ts says which is which). */
export const runCli = async (args: readonly string[], settings: CliSettings): Promise<number> => {
  const json = args.includes('--json')
  const say: Session['say'] = (data, lines) => { settings.out.write(json ? `${JSON.stringify(data)}\n` : lines.map((line) => `${line}\n`).join('')) }
  const progress: Session['progress'] = (line) => { if (settings.err.isTTY) settings.err.write(`\r\u001B[2K${line}`) }
  const onWait = (): void => { if (settings.err.isTTY) settings.err.write(`${cliText.waiting}\n`) }

  const urlOf = async (asked: string | undefined): Promise<string> => asked ?? settings.url ?? (settings.token === undefined ? (await readKept(settings.file))?.url : undefined) ?? usual
  const inSession = <A extends { readonly json: boolean, readonly adresse: string | undefined }>(act: (session: Session, argv: A) => Promise<void>) => async (argv: A): Promise<void> => {
    const url = await urlOf(argv.adresse)
    const kept = settings.token === undefined ? await readKept(settings.file) : null
    // A kept token goes to the service it is of and to no other.
    const token = settings.token ?? (kept !== null && new URL(kept.url).origin === new URL(url).origin ? kept.token : undefined)
    if (token === undefined) throw new CliError(cliText.signIn.none, 3)
    await act({ client: apiClient({ ...settings, url, token, onWait }), url, json, settings, say, progress }, argv)
  }

  const parser = withGlobals(yargs([...args]))
    .command('log-ind', commands.signIn, (y) => y, async (argv) => { await signIn(settings, await urlOf(argv.adresse), say) })
    .command('log-ud', commands.signOut, (y) => y, async () => { await signOut(settings, say) })
    .command('hvem', commands.who, (y) => y, inSession(async (session) => { await who(session) }))
    .command('runder', commands.rounds, (y) => y, inSession(async (session) => { await listRounds(session) }))
    .command('runde <id>', commands.round, (y) => y.positional('id', { type: text, demandOption: true, describe: cliText.round.id }), inSession(async (session, { id }) => { await showRound(session, id) }))
    .command('opret-runde', commands.makeRound, (y) => y.options({
      navn: { type: text, demandOption: true, describe: cliText.round.name }, cyklus: { type: text, demandOption: true, describe: words.cycle }, fra: { type: text, demandOption: true, describe: cliText.round.from }, til: { type: text, demandOption: true, describe: cliText.round.to },
      tilbud: { type: text, array: true, describe: words.offer }, omraade: { type: text, describe: words.area }, center: { type: text, describe: words.centre }, proev: { type: 'boolean', default: false, describe: cliText.round.preview }, ...key,
    }), inSession(async (session, { navn, cyklus, fra, til, tilbud, omraade, center, proev, noegle }) => { await makeRound(session, given({ name: navn, cycle: cyklus, from: fra, to: til, offer: tilbud, area: omraade, centre: center, preview: proev, key: noegle })) }))
    .command('start-runde <id>', commands.startRound, (y) => y.positional('id', { type: text, demandOption: true, describe: cliText.round.id }).options({ vent: { type: 'boolean', default: false, describe: words.wait }, ...key }),
      inSession(async (session, { id, vent, noegle }) => { await startRound(session, id, given({ wait: vent, key: noegle })) }))
    .command('forsinkede', commands.late, (y) => y.options({ omraade: choice.omraade }), inSession(async (session, { omraade }) => { await listLate(session, given({ area: omraade })) }))
    .command('rapporter', commands.reports, (y) => y.options(choice), inSession(async (session, { omraade, tilbud, cyklus, soeg }) => { await listReports(session, given({ area: omraade, offer: tilbud, cycle: cyklus, search: soeg })) }))
    .command('hent-rapport <id>', commands.report, (y) => y.positional('id', { type: text, demandOption: true, describe: cliText.report.caseId }).options(file), inSession(async (session, { id, ud, erstat }) => { await fetchReport(session, id, given({ out: ud, replace: erstat })) }))
    .command('hent-rapporter', commands.bundle, (y) => y.options({ ...choice, ...file }), inSession(async (session, { omraade, tilbud, cyklus, soeg, ud, erstat }) => { await fetchBundle(session, given({ area: omraade, offer: tilbud, cycle: cyklus, search: soeg }), given({ out: ud, replace: erstat })) }))
    .command('eksport <liste>', commands.exportList, (y) => y.positional('liste', { choices: listNames, demandOption: true, describe: cliText.lists.what }).options({ ...file, ud: { type: text, demandOption: true, describe: words.out }, format: { choices: formats, describe: cliText.lists.format } }),
      inSession(async (session, { liste, ud, erstat, format }) => { await exportList(session, liste, given({ out: ud, replace: erstat, format })) }))
    .completion('completion', cliText.completion)
    .demandCommand(1, cliText.noCommand).version(settings.version)
  try {
    await parser.parseAsync()
    return 0
  } catch (error) {
    progress('')
    const code = exitCodeOf(error)
    settings.err.write(json ? `${JSON.stringify({ error: error instanceof ProblemError ? error.problem : { detail: sentences(error).join(' ') }, exitCode: code })}\n` : sentences(error).map((line) => `${line}\n`).join(''))
    return code
  }
}

// Its types know no plurals; y18n, which says the sentences, does.
const withGlobals = (y: Argv) => y
  .scriptName('akkreditering').usage(cliText.usage).epilogue(cliText.epilogue).detectLocale(false).updateStrings(yargsText as unknown as Record<string, string>)
  .strict().exitProcess(false).showHelpOnFail(false).help().recommendCommands()
  // What was written wrongly ends with 2; what a command threw goes on as it is.
  .fail((message, error) => { throw error ?? new CliError(message, 2) })
  .options({ json: { type: 'boolean', default: false, global: true, describe: words.json }, adresse: { type: text, global: true, describe: words.url } })
  .wrap(Math.min(110, y.terminalWidth()))
