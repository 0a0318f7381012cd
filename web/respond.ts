// Turns a page into an answer.
import type { Response } from 'express'
import { type ComponentType, h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** Sends a page made with `props` as HTML. */
export const sendPage = <P extends object>(res: Response, status: number, page: (props: P) => VNode, props: P): void => {
  res.status(status).type('html').send(`<!doctype html>${renderToString(h(page as ComponentType<object>, props))}`)
}

/** Says by Retry-After when it may be tried again, where that is known. */
export const sayWhen = (res: Response, { retryAfter }: { readonly retryAfter?: string }): void => {
  if (retryAfter !== undefined) res.setHeader('retry-after', retryAfter)
}

/** After a post that was done: 303, so that reloading repeats nothing. */
export const seeOther = (res: Response, to: string): void => {
  res.redirect(303, to)
}
