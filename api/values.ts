// Values that the record can hold and reckon with. A day of the year 0 PostgreSQL does not take, and after one of 9999 no other follows.
import { z } from 'zod'
import { isReckonedYear } from '../domain/deadlines/local-time.ts'
import { yearOutside } from '../text/problems.ts'

// What is no day at all has its own sentence.
const isTaken = (text: string): boolean => !/^\d{4}-/.test(text) || isReckonedYear(Number(text.slice(0, 4)))

/** A day that is sent. */
export const givenDay = z.iso.date().refine(isTaken, yearOutside)
/** An instant that is sent. */
export const givenInstant = z.iso.datetime().refine(isTaken, yearOutside)
/** An instant that is sent as the record writes them, to the millisecond. */
export const givenMoment = z.iso.datetime({ precision: 3 }).refine(isTaken, yearOutside)
/** The version that somebody saw; 0: there was none. */
export const seenVersion = z.int().min(0).max(2_147_483_647)
