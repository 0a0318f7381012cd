// Reads Prometheus' text format strictly: every line is a comment of its two kinds or a sample, each series stands once, each belongs to a
// metric that was announced before it, and a histogram's buckets rise to its count.

/** One sample: `name` as it stands, with the `_bucket`, `_sum` or `_count` of a histogram. */
export interface Sample { readonly name: string; readonly labels: Readonly<Record<string, string>>; readonly value: number }

const sampleLine = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (-?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|Inf)|\+Inf|NaN)$/i
const labelPart = /([a-zA-Z_]\w*)="((?:[^"\\\n]|\\[\\"n])*)"(,|$)/y

function labelsOf(text: string): Readonly<Record<string, string>> {
  const labels: Record<string, string> = {}
  for (labelPart.lastIndex = 0; labelPart.lastIndex < text.length;) {
    const found = labelPart.exec(text)
    if (!found) throw new Error(`Not labels: ${text}`)
    labels[found[1] ?? ''] = (found[2] ?? '').replaceAll(/\\(.)/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign))
  }
  return labels
}

const sorted = (labels: Readonly<Record<string, string>>): readonly (readonly [string, string])[] => Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))

/** The samples in order; throws with the line that is wrong. */
export function parsePrometheus(text: string): readonly Sample[] {
  const types = new Map<string, string>()
  const seen = new Set<string>()
  const samples: Sample[] = []
  if (!text.endsWith('\n')) throw new Error('The last line has no end')
  for (const line of text.slice(0, -1).split('\n')) {
    if (line === '' || /^# HELP [a-zA-Z_:][\w:]* \S.*$/.test(line)) continue
    const type = /^# TYPE ([a-zA-Z_:][\w:]*) (counter|gauge|histogram|summary|untyped)$/.exec(line)
    if (type) {
      if (types.has(type[1] ?? '')) throw new Error(`Announced twice: ${line}`)
      types.set(type[1] ?? '', type[2] ?? '')
      continue
    }
    const [, name = '', labelText = '', value = ''] = sampleLine.exec(line) ?? []
    if (name === '') throw new Error(`Not a line of a scrape: ${line}`)
    const labels = labelsOf(labelText)
    const series = `${name}${JSON.stringify(sorted(labels))}`
    if (seen.has(series)) throw new Error(`Said twice: ${line}`)
    seen.add(series)
    const base = name.replace(/_(bucket|sum|count)$/, '')
    if (!types.has(name) && !['histogram', 'summary'].includes(types.get(base) ?? '')) throw new Error(`Of no metric that was announced: ${line}`)
    samples.push({ name, labels, value: /inf$/i.test(value) ? (value.startsWith('-') ? -Infinity : Infinity) : Number(value) })
  }
  for (const [name, type] of types) if (type === 'histogram') risingBuckets(name, samples)
  return samples
}

function risingBuckets(name: string, samples: readonly Sample[]): void {
  const of = (sample: Sample): string => JSON.stringify(sorted(sample.labels).filter(([label]) => label !== 'le'))
  const buckets = samples.filter((one) => one.name === `${name}_bucket`)
  for (const labels of new Set(buckets.map(of))) {
    const found = buckets.filter((one) => of(one) === labels)
    const counts = found.map((one) => one.value)
    const count = samples.find((one) => one.name === `${name}_count` && of(one) === labels)?.value
    if (counts.some((value, at) => value < (counts[at - 1] ?? 0)) || found.at(-1)?.labels['le'] !== '+Inf' || counts.at(-1) !== count) throw new Error(`The buckets of ${name}${labels} do not rise to their count`)
  }
}
