// Where the project's own files are (migrations, data, workflows), from the sources and from dist/ alike.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json and store/migrations. Throws when started from a copy without them. */
export const projectRoot: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'store', 'migrations'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('store/migrations was not found above this file')
    folder = above
  }
  return folder
})()
