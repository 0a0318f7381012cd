// Lets plain node run the TypeScript sources, for tests that need another process. Node 20 cannot by itself.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { transform } from '@swc/core'

export const load = async (url, context, nextLoad) => {
  if (!/\.tsx?$/.test(url)) return nextLoad(url, context)
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } })
  return { format: 'module', source: code, shortCircuit: true }
}
