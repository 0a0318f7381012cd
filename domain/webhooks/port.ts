// What calls a receiver (ports/webhooks.ts). Types alone.
export interface WebhookCall { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }

export interface WebhookPort {
  /** Posts, and gives the status. Nothing is followed, and of the answer nothing is read. Throws an Error that says why nothing was answered. */
  post(call: WebhookCall): Promise<number>
}
