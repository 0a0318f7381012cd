// A journal system that is reached over SFTP. The server is known by the hash of its key; a connection for each call, which are few.
import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import SftpClient from 'ssh2-sftp-client'
import type { FilingPort } from '../domain/filing/port.ts'
import { mostReceiptBytes, type Place, receiptName, sendTo } from './send.ts'

export interface SftpSettings {
  readonly host: string; readonly port: number; readonly username: string
  readonly privateKey?: string; readonly password?: string
  /** 'SHA256:…', as ssh-keygen -lf says it. */
  readonly hostKey: string
  readonly out: string; readonly receipts: string; readonly kle: string
}

const fingerprint = (key: Buffer): string => `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`

/** A port over two folders of the server that are there already. */
export const sftpPort = ({ out, receipts, kle, hostKey, ...login }: SftpSettings): FilingPort => {
  const connected = async <T>(use: (client: SftpClient) => Promise<T>): Promise<T> => {
    const client = new SftpClient('journal')
    try {
      await client.connect({ ...login, readyTimeout: 20_000, hostVerifier: (key: Buffer) => fingerprint(key) === hostKey })
      return await use(client)
    } finally {
      await client.end()
    }
  }
  const at = (name: string): string => posix.join(out, name)
  const placeOn = (client: SftpClient): Place => {
    return {
      size: async (name) => (await client.exists(at(name))) === false ? null : (await client.stat(at(name))).size,
      write: async (name, bytes) => { await client.put(Buffer.from(bytes), at(name)) },
      rename: async (from, to) => { await client.posixRename(at(from), at(to)) },
      remove: async (name) => { await client.delete(at(name), true) },
    }
  }
  return {
    name: `sftp ${login.username}@${login.host}:${login.port}${out}`, kle,
    send: (files) => connected((client) => sendTo(placeOn(client), files)),
    receipt: (stem) => connected(async (client) => {
      const file = posix.join(receipts, receiptName(stem))
      if (await client.exists(file) === false || (await client.stat(file)).size > mostReceiptBytes) return null
      const content = await client.get(file)
      return Buffer.isBuffer(content) ? content.toString('utf8') : null
    }),
  }
}
