// Files that came with a form.
import { createHash } from 'node:crypto'
import type { Request } from 'express'
import { filesField, type Form, formOf, keyIn, newFilesField, sentFiles, sentForm } from './form.ts'
import type { FieldFault, SentFile, Viewer, Web } from './frame.ts'

/** The same for a form sent twice, another when other files are chosen after an error. */
export const uploadKey = (form: Form, files: readonly SentFile[]): string => {
  const hash = createHash('sha256')
  for (const { fileName, bytes } of files) hash.update(`${fileName}\0${bytes.byteLength}\0`).update(bytes)
  return `${keyIn(form)}/${hash.digest('hex').slice(0, 32)}`
}

/** The form with its new files kept and ticked, so that an error further on asks nobody to choose them again. */
export const withUploads = async (web: Web, req: Request, viewer: Viewer, id: string): Promise<{ readonly form: Form; readonly faults: readonly FieldFault[] }> => {
  const [form, { files, faults }] = [sentForm(req), sentFiles(req)]
  if (files.length === 0) return { form, faults }
  try {
    const kept = await web.services.accreditations.uploadAll(viewer.personId, id, files.map(({ fileName: name, contentType, bytes }) => ({ name, contentType, bytes })), uploadKey(form, files))
    return { form: formOf([...form.pairs, ...kept.map(({ fileId }) => [filesField, fileId] as const)]), faults }
  } catch (error) {
    const trouble = web.frame.troubleOf(error, req)
    if (trouble.status === 404 || trouble.status >= 500) throw error
    return { form, faults: [...faults, { field: newFilesField, message: trouble.detail }] }
  }
}
