// Tables as text for spreadsheets: semicolons and a byte order mark, as Danish Excel opens them.

const cell = (value: string | number | null): string => {
  if (value === null) return ''
  // A sheet runs what begins with these signs as a formula: an apostrophe makes it text.
  const text = typeof value === 'number' ? String(value) : value.replace(/^([=+\-@\t\r])/, "'$1")
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV (RFC 4180 with semicolons). */
export const csv = (rows: readonly (readonly (string | number | null)[])[]): string => `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
