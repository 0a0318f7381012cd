// The workflows with one thing changed, to show that a test would notice.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { workflowBundle } from '../../engine/workflow-bundle.ts'
import { projectRoot } from '../../store/project-root.ts'

/** Bundles a copy of the workflows in which `find` in workflows/`file` has become `replace`. Throws where nothing was changed. */
export async function changedWorkflows(file: string, find: RegExp, replace: string): Promise<{ readonly code: string }> {
  const cache = join(projectRoot, '.cache')
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'changed-'))
  try {
    for (const part of ['workflows', 'domain']) await cp(join(projectRoot, part), join(folder, part), { recursive: true })
    const path = join(folder, 'workflows', file)
    const source = await readFile(path, 'utf8')
    const changed = source.replace(find, replace)
    if (changed === source) throw new Error(`${String(find)} is not in workflows/${file}`)
    await writeFile(path, changed)
    return await workflowBundle({ projectRoot: folder, cacheFile: join(folder, 'bundle'), log: () => undefined })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The workflows in which one stage function does nothing. */
export const withoutStage = (stage: string): Promise<{ readonly code: string }> =>
  changedWorkflows('accreditation.ts', new RegExp(`function ${stage}\\(run: Run\\): Promise<void> \\{[^]*?\\n\\}`), `function ${stage}(_run: Run): Promise<void> {\n  return Promise.resolve()\n}`)
