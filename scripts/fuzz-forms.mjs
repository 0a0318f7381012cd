// npm run fuzz:forms -- [--role manager]: posts every form of every page as each role, with nasty values. Ends with 1 where an answer was
// unexpected, something typed was lost, or nothing said what was wrong.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { closeConnections } from '../bench/client.mjs'
import { crowd } from '../bench/people.mjs'
import { startService } from '../bench/service.mjs'
import { build } from './build.mjs'
import { postForms } from './fuzz/forms.mjs'
import { chosenRoles, usernameOf } from './fuzz/roles.mjs'
import { setScene } from './fuzz/scene.mjs'
import { install, project, requireNode } from './install.mjs'

const { values: options } = parseArgs({ options: { role: { type: 'string' } } })
const say = (line) => process.stdout.write(`${line}\n`)
requireNode()
install()
build()
const dataDir = mkdtempSync(join(tmpdir(), 'fuzz-data-'))
const service = await startService(project, dataDir, [], { REQUESTS_PER_MINUTE: '1000000/1000000' })
try {
  const { lead } = await setScene(service.url, [])
  const { as } = crowd(service.url)
  for (const role of chosenRoles(options.role)) {
    const username = usernameOf(role, lead)
    const { counts, wrong } = await postForms({ base: service.url, session: username ? (await as(username)).cookie : '' })
    for (const one of wrong) say(`     ${one}`)
    say(`${wrong.length === 0 ? 'ok  ' : 'FAIL'} ${role.name.padEnd(13)} ${counts.pages} pages, ${counts.forms} forms, ${counts.posts} posts, ${wrong.length} wrong`)
    if (wrong.length > 0) process.exitCode = 1
  }
} finally {
  closeConnections()
  await service.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
