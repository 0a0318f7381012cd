// Areas and centres that a table names: found by name or id, or made where there is none; a name that is nearly another's is taken for a slip of the pen.

export interface Named { readonly id: string; readonly name: string }

const folded = (name: string): string => name.toLocaleLowerCase('da').replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** 'Center for Børn og Unge' → 'center-for-boern-og-unge'. */
export const slugFor = (name: string): string => name.toLocaleLowerCase('da').replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '')

/** How many letters one must write, leave out or change to make one text of another; more than `most` is told as `most` + 1. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row[b.length] ?? most + 1
}

/** Whether two names are the same but for at most two letters, blanks and signs left out. Short names have to be the same. */
export const nearTo = (one: string, other: string): boolean => {
  const [a, b] = [folded(one), folded(other)]
  return a === b || (Math.min(a.length, b.length) >= 8 && distance(a, b, 2) <= 2)
}

/** The names there are, and those that a table adds. `prefix` is the id of one whose name has no letter. */
export function namedBy(known: readonly Named[], prefix: string): { readonly find: (said: string | null) => (Named & { readonly like?: string }) | undefined; readonly made: () => readonly Named[]; readonly all: () => readonly Named[] } {
  const bySaid = new Map(known.flatMap((one) => [[one.name.toLocaleLowerCase('da'), one] as const, [one.id.toLocaleLowerCase('da'), one] as const]))
  const ids = new Set(known.map((one) => one.id))
  const made: Named[] = []
  return {
    find: (said) => {
      if (said === null) return undefined
      const found = bySaid.get(said.toLocaleLowerCase('da'))
      if (found) return found
      const like = [...known, ...made].find((one) => nearTo(one.name, said))
      if (like) return { ...like, like: like.name }
      const base = slugFor(said) || prefix
      let id = base
      for (let next = 2; ids.has(id); next += 1) id = `${base}-${String(next)}`
      ids.add(id)
      const one = { id, name: said }
      made.push(one)
      bySaid.set(said.toLocaleLowerCase('da'), one)
      return one
    },
    made: () => made,
    all: () => [...known, ...made],
  }
}
