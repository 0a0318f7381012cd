// What a route is: its address, what it takes, what it answers, and the function that asks a service. No Express here.
import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import type { Request } from 'express'
import type { z } from 'zod'
import { checkInput } from './input.ts'
import type { FileKind, UploadedFile } from './file-kinds.ts'

/** The person behind a request, as `identify` found them. `via` says what proved it: a bearer token is exempt from the same-origin check. */
export interface SignedIn {
  readonly personId: string
  readonly name: string
  readonly sessionId?: string
  readonly via: 'session' | 'token'
  /** Of a session: begun with two factors, and when its owner last proved who they are. */
  readonly strong?: boolean
  readonly provedAt?: Date
  /** An administrator of whom two factors are asked, and who came with one. */
  readonly owesFactor?: boolean
}

/** Told who read what, by which rule, and how it was answered. */
export type NoteRead = (read: { readonly personId: string; readonly action: string; readonly params: Readonly<Record<string, unknown>>; readonly status: number; readonly requestId: string }) => void

export type Method = 'get' | 'post' | 'put' | 'delete'
export type Access = 'public' | 'signed-in'
/** `file`: one file as the body; `files`: multipart/form-data with one or more. */
export type BodyKind = 'json' | 'file' | 'files'

/** A JSON answer (`body` left out: none). Header values are written as they stand. */
export interface JsonReply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
}

/** A file answer: bytes with their name and strong tag (`etag` without quotes, the sha256 for instance). 304 is the frame's work. */
export interface FileReply {
  readonly file: Uint8Array
  readonly contentType: string
  readonly fileName: string
  readonly etag: string
  /** Shown in the browser instead of saved. Only for PDF and pictures; anything else is always saved. */
  readonly inline?: boolean
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
}

/** A file answer that is made while it is sent: of no known length, and always saved. An error on the way breaks the connection off. */
export interface StreamReply {
  readonly stream: Readable
  readonly contentType: string
  readonly fileName: string
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
}

export type Reply = JsonReply | FileReply | StreamReply

/** What a handler may know of the request itself. */
export interface RequestFacts {
  readonly id: string
  readonly ip: string
  readonly userAgent: string
  readonly headers: IncomingHttpHeaders
  /** Express' own request: for the sign-in routes, which begin and end the session. Nothing else needs it. */
  readonly express: Request
}

/** One answer a route may give, for the OpenAPI document. Problems are added by the frame. */
export interface ReplyDocument {
  readonly description: string
  readonly schema?: z.ZodType
  /** (Default: application/json where there is a schema.) */
  readonly contentType?: string
}

/** What every route says of itself; the OpenAPI document is made of these. */
interface RouteDocument {
  readonly method: Method
  /** Below /api/v1, Express notation: `/accreditations/:id/timeline`. */
  readonly path: string
  readonly operationId: string
  readonly tag: string
  /** English, for developers; one line. */
  readonly summary: string
  readonly description?: string
  readonly replies: Readonly<Record<number, ReplyDocument>>
  /** For `file` and `files`: the kinds taken (default: all of files.ts). */
  readonly fileKinds?: readonly FileKind[]
  /** Somebody signs in by it: 401 where that fails. */
  readonly signsIn?: true
  /** Largest body in bytes. (Default: 1 MB of JSON, 20 MB of file.) */
  readonly maxBytes?: number
}

/** The request before its parts are checked against the route's schemas. */
export interface UncheckedCall<S> {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
  readonly file: UploadedFile | undefined
  readonly files: readonly UploadedFile[]
  readonly person: SignedIn | null
  readonly key: string | undefined
  readonly services: S
  readonly req: RequestFacts
}

/** A route as the frame and the OpenAPI document see it. `Route<Pick<Services, 'offers'>>` may stand where `Route<Services>` is asked for. */
export interface Route<S> extends RouteDocument {
  readonly access: Access
  readonly write: boolean
  readonly bodyKind: BodyKind
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** Checks params, query and body (InputError → 404 or 422), then calls the handler. */
  readonly run: (call: UncheckedCall<S>) => Promise<Reply>
}

/** What a handler gets: checked, typed input, the person, the key of a write, and the services. */
export interface Call<S, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends Access, W extends boolean, K extends BodyKind> {
  readonly params: z.output<P>
  readonly query: z.output<Q>
  readonly body: z.output<B>
  readonly file: K extends 'file' ? UploadedFile : undefined
  /** Of `files` at least one; else none. */
  readonly files: readonly UploadedFile[]
  readonly person: A extends 'signed-in' ? SignedIn : SignedIn | null
  readonly key: W extends true ? string : undefined
  readonly services: S
  readonly req: RequestFacts
}

interface RouteDefinition<S, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends Access, W extends boolean, K extends BodyKind> extends RouteDocument {
  readonly access: A
  /** true: the header Idempotency-Key is required (1–200 visible ASCII characters) and handed on as `key`. */
  readonly write?: W
  readonly bodyKind?: K
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly handle: (call: Call<S, P, Q, B, A, W, K>) => Promise<Reply>
}

/**
 * Gives the `defineRoute` of a route file, for the services it uses:
 * `const defineRoute = routesFor<Pick<Services, 'offers'>>()`.
 */
export const routesFor = <S>() => <
  A extends Access,
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  W extends boolean = false,
  K extends BodyKind = 'json',
>(definition: RouteDefinition<S, P, Q, B, A, W, K>): Route<S> => {
  const { handle, write, bodyKind, ...document } = definition
  return {
    ...document,
    write: write ?? false,
    bodyKind: bodyKind ?? 'json',
    // The frame has refused the request already where a person, key or file is required and missing.
    run: async call => handle({
      params: checkInput(definition.params, call.params, 'params'),
      query: checkInput(definition.query, call.query, 'query'),
      body: checkInput(definition.body, call.body, 'body'),
      person: call.person as Call<S, P, Q, B, A, W, K>['person'],
      key: call.key as Call<S, P, Q, B, A, W, K>['key'],
      file: call.file as Call<S, P, Q, B, A, W, K>['file'],
      files: call.files,
      services: call.services,
      req: call.req,
    }),
  }
}
