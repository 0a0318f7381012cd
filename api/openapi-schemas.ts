// Turns the routes' zod schemas into JSON Schema: named ones (`.meta({ id })`) stand once under components.
import { z } from 'zod'

export type JsonSchema = Record<string, unknown>
type Direction = 'input' | 'output'

const isObject = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value)

// A copy, for zod's results hold a `~standard` that cannot be removed; `$schema` and `$id` belong to documents of their own.
const copy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copy)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value)
    .filter(([key]) => key !== '$schema' && key !== '$id' && key !== '~standard')
    .map(([key, one]) => [key, copy(one)]))
}

// PostgreSQL holds no U+0000 and the frame refuses it (body.ts). Where blanks are cut off and something must be left, a sign that is none.
const anyText = '^[^\\u0000]*$'
const someText = '^[^\\u0000]*[^\\s\\u0000\\uFEFF][^\\u0000]*$'
const cutsBlanks = ({ _zod: { def } }: z.core.$ZodTypes): boolean =>
  'checks' in def && (def.checks ?? []).some(({ _zod: { def: check } }) => check.check === 'overwrite' && 'tx' in check && typeof check.tx === 'function' && (check.tx as (text: string) => unknown)(' ') === '')

const sayText = (zodSchema: z.core.$ZodTypes, json: z.core.JSONSchema.BaseSchema, io: Direction): void => {
  // zod writes its long expression beside the format's name: the name says it, but where only some forms of what it names are taken.
  if (json.format !== undefined && (io === 'output' || !['date-time', 'email'].includes(json.format))) delete json.pattern
  if (io === 'input' && json.type === 'string' && json.format === undefined && json.pattern === undefined && json.enum === undefined && json.const === undefined) {
    json.pattern = (json.minLength ?? 0) > 0 && cutsBlanks(zodSchema) ? someText : anyText
  }
}

const convert = (schema: z.ZodType, io: Direction): { root: JsonSchema, named: Record<string, JsonSchema> } => {
  const json = copy(z.toJSONSchema(schema, {
    io,
    override: ({ zodSchema, jsonSchema }) => sayText(zodSchema, jsonSchema, io),
  })) as JsonSchema
  const { $defs, ...root } = json
  return { root, named: isObject($defs) ? $defs as Record<string, JsonSchema> : {} }
}

const pointTo = (value: unknown, renamed: (name: string) => string): unknown => {
  if (Array.isArray(value)) return value.map(one => pointTo(one, renamed))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) =>
    [key, key === '$ref' && typeof one === 'string' ? one.replace(/^#\/\$defs\/(.+)$/, (_all, name: string) => `#/components/schemas/${renamed(name)}`) : pointTo(one, renamed)]))
}

// What is sent is held to more patterns than what is answered; they are true of that too.
const unpatterned = (one: unknown): string => JSON.stringify(one, (key, value: unknown) => key === 'pattern' && typeof value === 'string' ? undefined : value)

/** Gathers schemas of both directions, then gives each as JSON Schema and the named ones as components. */
export interface SchemaBook {
  /** The JSON Schema of a request's part or an answer's body. */
  of: (schema: z.ZodType, io: Direction) => JsonSchema
  components: () => Record<string, JsonSchema>
}

/**
 * A named schema that is not the same coming in as going out (defaults, unknown fields) stands twice: `Name` as answered,
 * `NameInput` as sent. All schemas must be known from the start, for a name's fate depends on the others'.
 */
export const schemaBook = (inputs: readonly z.ZodType[], outputs: readonly z.ZodType[]): SchemaBook => {
  const sent: Record<string, JsonSchema> = Object.assign({}, ...inputs.map(one => convert(one, 'input').named))
  const answered: Record<string, JsonSchema> = Object.assign({}, ...outputs.map(one => convert(one, 'output').named))
  const split = new Set(Object.keys(sent).filter(name => name in answered && unpatterned(sent[name]) !== unpatterned(answered[name])))
  // What refers to a name that stands twice stands twice itself.
  const refersToSplit = (name: string): boolean => [...split].some(one => JSON.stringify(sent[name]).includes(`"#/$defs/${one}"`))
  for (let before = -1; before !== split.size;) {
    before = split.size
    for (const name of Object.keys(sent)) if (name in answered && refersToSplit(name)) split.add(name)
  }
  const renamed = (io: Direction) => (name: string): string => io === 'input' && split.has(name) ? `${name}Input` : name
  const placed = (named: Record<string, JsonSchema>, io: Direction): [string, JsonSchema][] =>
    Object.entries(named).map(([name, one]) => [renamed(io)(name), pointTo(one, renamed(io)) as JsonSchema])
  return {
    of: (schema, io) => pointTo(convert(schema, io).root, renamed(io)) as JsonSchema,
    components: () => Object.fromEntries([...placed(answered, 'output'), ...placed(sent, 'input')].sort(([a], [b]) => a < b ? -1 : 1)),
  }
}
