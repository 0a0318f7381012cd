// `akkreditering …` (docs/how-to/use-the-command-line.md): the command line on the API of a running service.
import { runCli } from './cli/run.ts'
import { readCliConfig } from './config.ts'

process.exitCode = await runCli(process.argv.slice(2), { ...readCliConfig(), input: process.stdin, out: process.stdout, err: process.stderr })
