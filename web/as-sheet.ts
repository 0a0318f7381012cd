// A list taken along as a spreadsheet: the page's own address with `som`, so that who sees the page gets its rows, and nobody else's.
import type { Request, Response } from 'express'
import { Refused } from '../domain/refusal.ts'
import { csv } from '../services/csv.ts'
import { xlsx } from '../services/xlsx.ts'
import type { SheetRows } from '../text/web/lists.ts'
import { sendBytes } from './case-routes.ts'
import { type SheetKind, sheetKinds } from './paths.ts'

/** So many rows fit in one file. */
export const mostSheetRows = 20_000
/** All of a list at once, with one row more than fits: that it is too long is seen, and said. */
export const wholeList = { page: 1, pageSize: mostSheetRows + 1 } as const

/** What the address asks the list for: a file instead of the page. */
export const sheetAsked = (req: Request): SheetKind | undefined => sheetKinds.find((kind) => kind === req.query['som'])

/** The rows, their head first, as a file that is named after the list. Refused 422 `list-too-long`. */
export async function sendSheet(res: Response, kind: SheetKind, title: string, rows: SheetRows): Promise<void> {
  if (rows.length > mostSheetRows + 1) throw new Refused({ kind: 'invalid', code: 'list-too-long', params: { max: mostSheetRows } })
  const bytes = kind === 'xlsx' ? await xlsx([{ name: title, rows }]) : Buffer.from(csv(rows))
  sendBytes(res, bytes, kind === 'xlsx' ? kind : 'text/csv; charset=utf-8', `${title}.${kind}`, false)
}
