// A sent form that writes one text: by its button, or by itself. Whatever goes wrong shows the form again with what was typed; somebody
// else's text of the same moment is shown beside it.
import type { Request, RequestHandler, Response } from 'express'
import type { Act } from '../domain/accreditation/acts.ts'
import type { ContentKind } from '../domain/accreditation/facts.ts'
import type { ContentView } from '../services/accreditation-types.ts'
import { hearingText as t } from '../text/web/hearing.ts'
import { filesField, type Form, formOf, keyField, keyIn, param, sentForm, versionIn } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { whenText, writerField } from './parts/auto-save.tsx'
import { seeOther } from './respond.ts'
import { sendNotSaved } from './trouble.ts'
import { withUploads } from './uploads.ts'
import { signedIn } from './viewer.ts'

/** What a sent form writes. */
export interface Written {
  readonly type: Act['type']
  readonly input: Readonly<Record<string, unknown>>
  /** The text it becomes. */
  readonly kind: ContentKind
  readonly key: string
  /** The fields' first name: the version seen is in `part.v`, chosen files in `part.files`. */
  readonly part: string
  /** The field that what is wrong with the whole is said at. */
  readonly field: string
  /** What its writer has still to say, before it can be kept. */
  readonly missing: FieldFault | null
  /** Nothing was written at all. */
  readonly blank: boolean
}

/** What could not be saved, to be shown again; `theirs`: what somebody else saved meanwhile. */
export interface Failed { readonly written: Written; readonly form: Form; readonly faults: readonly FieldFault[]; readonly theirs?: ContentView }

const answerAutosave = (res: Response, state: 'saved' | 'refused' | 'conflict', said: string, versions: Readonly<Record<string, string>> = {}): void => { res.status(200).json({ state, said, versions, newer: false }) }

/** What was typed, with a new key; whoever has read the other's text now writes on from it. */
const keptForm = (form: Form, part: string, theirs: ContentView | undefined): Form =>
  formOf(form.pairs.filter(([name]) => name !== keyField).map(([name, value]) => (theirs && name.endsWith('.v') ? [name, String(theirs.version)] as const : [name === filesField ? `${part}.files` : name, value] as const)))

/** The answer to such a form. `show`: the page again; `after`: where who saved by the button goes. */
export const saving = (web: Web, of: {
  readonly written: (form: Form, req: Request) => Written
  readonly conflict: string
  readonly show: (req: Request, res: Response, status: number, viewer: Viewer, failed: Failed) => Promise<void>
  readonly after: (req: Request, written: Written) => string
}): RequestHandler => signedIn(web, async (req, res, viewer) => {
  const { services: { accreditations }, frame } = web
  const id = param(req.params['id'])
  const autosave = req.get('x-autosave') === 'yes'
  const sent = sentForm(req)
  // Another person has signed in since the page was opened: nothing is written in their name.
  if (autosave && sent.get(writerField) !== viewer.personId) { res.status(401).json({ state: 'signedOut' }); return }
  try {
    const { form, faults: notTaken } = await withUploads(web, req, viewer, id)
    const written = of.written(form, req)
    const { type, kind, part, key, input, missing, blank, field } = written
    const seen = versionIn(form, `${part}.v`)
    const again = (status: number, faults: readonly FieldFault[], theirs?: ContentView): Promise<void> => of.show(req, res, status, viewer, { written, faults, ...(theirs ? { theirs } : {}), form: keptForm(form, part, theirs) })
    if (autosave && blank && seen === 0) return answerAutosave(res, 'saved', '')
    if (missing) return autosave ? answerAutosave(res, 'refused', missing.message) : await again(422, [...notTaken, missing])
    if (notTaken.length > 0) return autosave ? answerAutosave(res, 'refused', notTaken.map((one) => one.message).join(' ')) : await again(422, notTaken)
    try {
      const checked = frame.checkInput(type, input)
      // The schema of this very type has checked the input.
      const done = await accreditations.act(viewer.personId, id, { type, input: checked } as Act, keyIn(form), seen)
      const now = new Date().toISOString()
      if (autosave) return answerAutosave(res, 'saved', t.savedAt(whenText(now, now)), { [`${part}.v`]: String(done.versions.find((one) => one.kind === kind)?.version ?? 0) })
      seeOther(res, of.after(req, written))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status === 404 || trouble.status >= 500) throw error
      if (trouble.code === 'stale-version') {
        if (autosave) return answerAutosave(res, 'conflict', trouble.detail)
        const theirs = (await accreditations.contents(viewer.personId, id)).find((one) => one.kind === kind && one.key === key)
        return await again(409, [{ field, message: of.conflict }], theirs)
      }
      const said = trouble.errors.length > 0 ? trouble.errors.map((one) => one.message).join(' ') : trouble.detail
      if (autosave) return answerAutosave(res, 'refused', said)
      await again(trouble.status, [{ field, message: said }])
    }
  } catch (error) {
    const trouble = frame.troubleOf(error, req)
    if (trouble.status < 500) throw error
    if (autosave) { res.status(trouble.status).json({ state: 'retry', said: trouble.detail }); return }
    sendNotSaved(req, res, web, viewer, trouble, sent)
  }
})
