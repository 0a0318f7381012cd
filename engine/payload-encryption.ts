// Everything that Temporal keeps for us is written in a cipher (AES-256-GCM) where keys are set: whoever reads its database or its pages sees none of it.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Payload, PayloadCodec } from '@temporalio/common'
// CommonJS whose names Node cannot see.
import messages from '@temporalio/proto'

/** `id` stands readable beside what was written with the key, so that it is found again; `key`: 32 bytes. */
export interface PayloadKey { readonly id: string; readonly key: Buffer }

const proto = messages.temporal.api.common.v1.Payload
const encoding = 'binary/encrypted'
const [ivBytes, tagBytes] = [12, 16]
const words = (text: string): Uint8Array => new TextEncoder().encode(text)
const wordsIn = (bytes: Uint8Array | null | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array())

/** Something was written with a key that is not set here. */
export class UnknownPayloadKey extends Error {
  readonly keyId: string
  constructor(keyId: string) {
    super(`Payload key ${JSON.stringify(keyId)} is not among PAYLOAD_KEYS`)
    this.name = 'UnknownPayloadKey'
    this.keyId = keyId
  }
}

/** Writes with the first key and reads with any; what was written before there were keys is read as it is. Throws {@link UnknownPayloadKey}, and where bytes were changed. */
export function payloadEncryption(keys: readonly [PayloadKey, ...PayloadKey[]]): PayloadCodec {
  const [newest] = keys
  const byId = new Map(keys.map((one) => [one.id, one.key]))
  const encode = (payload: Payload): Payload => {
    const iv = randomBytes(ivBytes)
    const cipher = createCipheriv('aes-256-gcm', newest.key, iv)
    // The key's name cannot be changed unnoticed either.
    cipher.setAAD(words(newest.id))
    const hidden = Buffer.concat([cipher.update(proto.encode(payload).finish()), cipher.final()])
    return { metadata: { encoding: words(encoding), 'encryption-key-id': words(newest.id) }, data: Buffer.concat([iv, cipher.getAuthTag(), hidden]) }
  }
  const decode = (payload: Payload): Payload => {
    if (wordsIn(payload.metadata?.['encoding']) !== encoding) return payload
    const id = wordsIn(payload.metadata?.['encryption-key-id'])
    const key = byId.get(id)
    if (!key) throw new UnknownPayloadKey(id)
    const bytes = Buffer.from(payload.data ?? new Uint8Array())
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes))
    decipher.setAAD(words(id))
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
    const { metadata, data } = proto.decode(Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]))
    return { metadata: metadata ?? {}, ...(data ? { data } : {}) }
  }
  return { encode: (payloads) => Promise.resolve(payloads.map(encode)), decode: async (payloads) => payloads.map(decode) }
}

interface PayloadText { readonly metadata: Readonly<Record<string, string>>; readonly data?: string }

const bytesOf = ({ metadata, data }: PayloadText): Payload => ({ metadata: Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, Buffer.from(value, 'base64')])), ...(data === undefined ? {} : { data: Buffer.from(data, 'base64') }) })
const textOf = ({ metadata, data }: Payload): PayloadText => ({ metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([name, value]) => [name, Buffer.from(value ?? new Uint8Array()).toString('base64')])), ...(data ? { data: Buffer.from(data).toString('base64') } : {}) })

/** The same for payloads as JSON has them: base64 (the codec protocol of Temporal's pages). */
export const textCipher = (codec: PayloadCodec): { readonly encode: (payloads: readonly PayloadText[]) => Promise<readonly PayloadText[]>; readonly decode: (payloads: readonly PayloadText[]) => Promise<readonly PayloadText[]> } => {
  return { encode: async (payloads) => (await codec.encode(payloads.map(bytesOf))).map(textOf), decode: async (payloads) => (await codec.decode(payloads.map(bytesOf))).map(textOf) }
}
