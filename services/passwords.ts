// Passwords as argon2id hashes: 19 MiB, two passes (OWASP's least for argon2id).

import { hash, verify } from '@node-rs/argon2'
import { asTyped } from '../domain/access/passwords.ts'

// 2 is argon2id: the library's names are a const enum, which isolated modules cannot read.
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// The hash of a password nobody knows, for names without an account: looking them up takes as long as a real check.
const nobodys = '$argon2id$v=19$m=19456,t=2,p=1$raWqYRZdP77ozIm3OzupJg$ZFbsTZZj53D3blledTOxvKKIeGK4evF4nCDFA2m+Rw4'

/** The hash to store for a password. */
export const hashPassword = (password: string): Promise<string> => hash(asTyped(password), cost)

/** Whether the password is the hash's. Without a hash it is not, and finding that out takes as long. */
export const passwordFits = async (passwordHash: string | undefined, password: string): Promise<boolean> => {
  const fits = await verify(passwordHash ?? nobodys, asTyped(password))
  return fits && passwordHash !== undefined
}
