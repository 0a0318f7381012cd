// The ids that the record gives: UUIDs.

/** Tells whether the text is an id that the record could have given; PostgreSQL takes no other as one. */
export const isRecordId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
