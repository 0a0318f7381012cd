// What there is to save, read from the database's own catalogue: so a table of a later migration is in the next backup by itself.
import type pg from 'pg'

/** A table with the columns that hold something of their own (generated ones are made again) and those of its primary key. */
export interface Table { readonly name: string; readonly columns: readonly string[]; readonly key: readonly string[] }
/** Where a column that numbers itself stands. */
export interface Sequence { readonly table: string; readonly column: string; readonly value: string; readonly called: boolean }

/** The migrator's own: made anew by migrating. */
const migratorsOwn = ['kysely_migration', 'kysely_migration_lock', 'migration_checksums', 'restore_under_way']
/** What lets somebody in for a while. Restored, it would let in again whoever has been shut out since: the tables are there, but empty. */
export const leftOut: readonly string[] = ['sessions', 'sign_in_flows', 'account_links']

/** A name as SQL takes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const list = (columns: readonly string[]): string => columns.map(quoted).join(', ')

/** The tables of the record in order of their names. */
export async function tables(client: pg.ClientBase): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
       array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality as k (attnum, place), pg_attribute a
         where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum order by k.place) as key
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1) order by c.relname collate "C"`, [migratorsOwn])
  return rows
}

/** Where each sequence of an identity column stands; the numbers as text, they may be larger than a number of ours. */
export async function sequences(client: pg.ClientBase): Promise<readonly Sequence[]> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `select c.relname as table, a.attname as column, pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and a.attidentity <> ''
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname collate "C", a.attname collate "C"`)
  const found: Sequence[] = []
  for (const { table, column, sequence } of rows) {
    const { rows: [at] } = await client.query<{ value: string; called: boolean }>(`select last_value::text as value, is_called as called from ${sequence}`)
    if (at) found.push({ table, column, ...at })
  }
  return found
}

/** COPY of a table in an order that is the same on every server, whatever its language. */
export const copyOut = ({ name, columns, key }: Table): string => {
  const order = key.length > 0 ? key.map((column) => `${quoted(column)}::text collate "C"`) : [`t::text collate "C"`]
  return `copy (select ${list(columns)} from ${quoted(name)} t order by ${order.join(', ')}) to stdout`
}
export const copyIn = ({ name, columns }: Table): string => `copy ${quoted(name)} (${list(columns)}) from stdin`
