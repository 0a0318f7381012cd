// The page of a list, as addresses give it.
import { z } from 'zod'

/** `page` from 1 and `pageSize` up to 100, with their defaults. */
export const paging = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
}
