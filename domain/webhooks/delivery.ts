// When a delivery is tried again, when it is given up, and when an endpoint is turned off.
const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** After each failure the next try waits so long, and after the last of them as long again. */
const waits = [5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute, hour, 2 * hour, 4 * hour, 8 * hour] as const
/** A delivery is tried for three days, and an endpoint that has failed for so long is turned off. */
export const givenUpAfterMs = 72 * hour
/** What is being sent, and was not heard of for so long, is sent again under the same id. */
export const unheardMs = 90 * second
/** A receiver has so long to answer. */
export const answerMs = 10 * second
/** Delivered rows are kept so long; what is older is made from the record again where it is replayed. */
export const keptDays = 92
/** The secret before the newest signs so long. */
export const formerSecretMs = 24 * hour
/** A replay is of at most so many days. */
export const mostReplayDays = 92

/** How long after the failure of the `attempts`-th try the next one comes. */
export const waitAfter = (attempts: number): number => waits[Math.min(Math.max(attempts, 1), waits.length) - 1] ?? hour

/** What a receiver's answer means: taken; to be tried again; or that it wants nothing any more (410). A redirect is no answer. */
export const answerMeans = (status: number): 'taken' | 'again' | 'gone' => (status >= 200 && status < 300 ? 'taken' : status === 410 ? 'gone' : 'again')
