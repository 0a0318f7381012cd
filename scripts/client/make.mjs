// openapi.json → api.d.ts, with the document's sha256 on top: a test compares it with the document of the day.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const [from, to] = process.argv.slice(2)
const document = readFileSync(from, 'utf8')
const types = astToString(await openapiTS(document, { alphabetize: true }))
const sha256 = createHash('sha256').update(document).digest('hex')
writeFileSync(to, `// Made by \`npm run client\` from the OpenAPI document with sha256 ${sha256}. Do not edit it by hand.\n${types}`)
process.stdout.write(`client/api.d.ts: ${types.split('\n').length} lines\n`)
