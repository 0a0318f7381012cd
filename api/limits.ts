// How large what is sent may be.

const megabyte = 1_048_576

export const limits = {
  jsonBytes: megabyte,
  fileBytes: 20 * megabyte,
  /** All files of one request together. */
  filesBytes: 60 * megabyte,
  filesAtOnce: 20,
  formFields: 2000,
  jsonDepth: 32,
  keyLength: 200,
  fileName: 200,
  fieldName: 200,
  errorsListed: 50,
  choicesListed: 20,
} as const
