// A process that opens a data directory, says how that went, and keeps it until its input ends.
import { openDataDirectory } from '../../store/data-directory.ts'
import { codeOf } from '../../store/start-error.ts'

const [, , dir = '', who] = process.argv
if (who === 'as-nobody' && process.getuid?.() === 0) {
  process.setgroups?.([])
  process.setgid?.(65534)
  process.setuid?.(65534)
}
try {
  const opened = await openDataDirectory(dir, { format: 1 })
  opened.tell({ port: 3999 })
  process.stdout.write('opened\n')
  process.stdin.resume()
  process.stdin.on('end', () => {
    opened.close()
    process.exit(0)
  })
} catch (error) {
  process.stdout.write(`${codeOf(error)}: ${error instanceof Error ? error.message : ''}\n`)
}
