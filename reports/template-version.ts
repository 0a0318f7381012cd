// The layout and wording of the documents have a version of their own: raised when the same content would look or read differently.

/** Goes into every file's producer line and into the hash that names a report's input. */
export const templateVersion = '3'
