// What a page does with an error of a post: say it beside the form, or keep what was typed where the service could not take it.
import type { Request, Response } from 'express'
import type { Form } from './form.ts'
import type { FieldFault, Trouble, Viewer, Web } from './frame.ts'
import { NotSavedPage } from './pages/sign-in.tsx'
import { sendPage } from './respond.ts'

/** The faults of each field; where there are none, what the error says as a whole (field ''). */
export const faultsOf = (trouble: Trouble): readonly FieldFault[] => (trouble.errors.length > 0 ? trouble.errors : [{ field: '', message: trouble.detail }])

/** The service failed: a page that says so and sends the same form once more by its button. */
export const sendNotSaved = (req: Request, res: Response, web: Web, viewer: Viewer, trouble: Trouble, { pairs }: Pick<Form, 'pairs'>): void => {
  sendPage(res, trouble.status, NotSavedPage, { web, viewer, trouble, kept: { to: req.originalUrl, pairs } })
}
