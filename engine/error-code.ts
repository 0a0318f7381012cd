// Errors are looked at by their fields, not by their class: one from node itself is of another class inside jest.
const fieldOf = (error: unknown, name: 'code' | 'message'): string | undefined => {
  if (typeof error !== 'object' || error === null || !(name in error)) return undefined
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' ? value : undefined
}

/** The `code` of a system error ('ENOENT', 'EEXIST' …), undefined for anything else. */
export const codeOf = (error: unknown): string | undefined => fieldOf(error, 'code')

/** An error as one line for the log. */
export const lineOf = (error: unknown): string =>
  (fieldOf(error, 'message') ?? String(error)).replaceAll(/\s*\n\s*/g, ' | ').trim()
