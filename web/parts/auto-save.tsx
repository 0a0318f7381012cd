// A form that saves by itself where scripts run, says where that stands, and keeps what is typed in the browser until the server has it.
import type { ComponentChildren } from 'preact'
import { descriptionText as t } from '../../text/web/description.ts'
import { clockText, dayText, localDay } from '../../text/web/dates.ts'
import { keyField, newKey } from '../form.ts'
import type { Viewer } from '../frame.ts'
import { paths } from '../paths.ts'

/** The field of who opened the page: nothing is saved by itself in another person's name. */
export const writerField = '_writer'

/** 'kl. 14.02', and the day where it is another. */
export const whenText = (at: string, now: string): string => (localDay(at) === localDay(now) ? clockText(at) : `${dayText(at)} ${clockText(at)}`)

/**
 * `here`: where the form is sent; `of`: what of that address the draft belongs to, where it holds several forms; `shownAgain`: the form
 * holds what could not be saved. Fields are named `part.name`, the version a part was seen in `part.v`. The page runs `editor.js`.
 */
export const AutoSave = ({ viewer, here, of = '', label, shownAgain, children }: { readonly viewer: Viewer; readonly here: string; readonly of?: string; /** What it is called where it waits to be sent. */ readonly label?: string; readonly shownAgain: boolean; readonly children: ComponentChildren }) => (
  <auto-save data-draft={`kladde/${viewer.personId}${here}${of}`} data-saving={t.saving} data-unsaved={t.unsaved} data-retrying={t.retrying} data-refused={t.refused} data-signed-out={t.signedOut} data-sign-in={paths.signInFor(here)} data-sign-in-words={t.signIn}
    data-put-back={t.putBack} data-conflict={t.conflict} data-conflict-show={t.conflictShow} data-newer={t.newer} data-newer-show={t.newerShow} data-here={here} {...(label === undefined ? {} : { 'data-label': label })} {...(shownAgain ? { 'data-shown-again': '' } : {})}>
    <form method="post" action={here} encType="multipart/form-data">
      <input type="hidden" name={keyField} value={newKey()} />
      <input type="hidden" name={writerField} value={viewer.personId} />
      {children}
    </form>
  </auto-save>
)
