// Small secrets that must be read again, and so cannot be hashed: kept in a cipher (AES-256-GCM) where keys are set, and as they are where not.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** `id` stands readable beside what was written with the key, so that it is found again; `key`: 32 bytes. */
export interface SecretKey { readonly id: string; readonly key: Buffer }

/** What is stored; `keyId` null: as it is. */
export interface Sealed { readonly bytes: Buffer; readonly keyId: string | null }

const [ivBytes, tagBytes] = [12, 16]

/** Something was sealed with a key that is not set here. */
export class UnknownSecretKey extends Error {
  constructor(keyId: string) {
    super(`Secret key ${JSON.stringify(keyId)} is not among SECRET_KEYS`)
    this.name = 'UnknownSecretKey'
  }
}

/** Seals with the first key. `owner`: whose it is; sealed for one it cannot be opened for another. */
export const seal = ([newest]: readonly SecretKey[], secret: Uint8Array, owner: string): Sealed => {
  if (newest === undefined) return { bytes: Buffer.from(secret), keyId: null }
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', newest.key, iv)
  cipher.setAAD(Buffer.from(`${newest.id} ${owner}`, 'utf8'))
  const hidden = Buffer.concat([cipher.update(secret), cipher.final()])
  return { bytes: Buffer.concat([iv, cipher.getAuthTag(), hidden]), keyId: newest.id }
}

/** Opens with any of the keys. Throws {@link UnknownSecretKey}, and an Error where bytes were changed or are another's. */
export const unseal = (keys: readonly SecretKey[], { bytes, keyId }: Sealed, owner: string): Buffer => {
  if (keyId === null) return bytes
  const known = keys.find((one) => one.id === keyId)
  if (known === undefined) throw new UnknownSecretKey(keyId)
  const decipher = createDecipheriv('aes-256-gcm', known.key, bytes.subarray(0, ivBytes))
  decipher.setAAD(Buffer.from(`${keyId} ${owner}`, 'utf8'))
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()])
}
