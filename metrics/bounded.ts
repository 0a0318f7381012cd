// Labels that stay few. A time series is kept for each value there ever was: one that came from outside would fill the memory of whoever watches.
const most = 400

/** Gives a label's values back as they are, as long as they are names of ours and at most {@link most} different ones have come; any other is `other`. */
export const boundedLabel = (limit: number = most): ((value: string) => string) => {
  const known = new Set<string>()
  return (value) => {
    if (known.has(value)) return value
    if (known.size >= limit || !/^[A-Za-z][\w /:*.,{}-]{0,119}$/.test(value)) return 'other'
    known.add(value)
    return value
  }
}
