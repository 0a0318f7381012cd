// What files are taken and how files are answered.

export type FileKind = 'pdf' | 'png' | 'jpeg' | 'docx' | 'xlsx' | 'text'

/** A file as it came, its kind confirmed by its bytes and its name made safe. */
export interface UploadedFile {
  readonly bytes: Buffer
  readonly kind: FileKind
  readonly contentType: string
  readonly fileName: string
}
