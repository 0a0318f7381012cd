// The page of a list and its yes and no, as addresses give them.
import { z } from 'zod'

/** `page` from 1 and `pageSize` up to 100, with their defaults. */
export const paging = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
}

/** `true` or `false`. */
export const yesNo = z.enum(['true', 'false']).transform((word) => word === 'true')
