// The other side of the port: a journal system that takes what is whole from a folder, lays a receipt, and remembers what it was sent.
// Over SFTP it is the same folders behind a real sftp-server.
import { createHash, generateKeyPairSync } from 'node:crypto'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import ssh2 from 'ssh2'

export interface JournalSystem { readonly out: string; readonly receipts: string; /** The stems taken, one for each time. */ readonly taken: string[]; /** Takes what is there now. */ take(answer?: (of: { readonly documentId: string; readonly sha256: string }) => object): Promise<void> }

export async function journalSystem(folder: string): Promise<JournalSystem> {
  const [out, receipts] = [join(folder, 'ud'), join(folder, 'kvittering')]
  for (const one of [out, receipts]) await mkdir(one, { recursive: true })
  const taken: string[] = []
  return {
    out, receipts, taken,
    async take(answer = (of) => ({ ...of, status: 'received', journalNo: `2026-${String(taken.length).padStart(4, '0')}` })) {
      // The XML comes last: where it is, all is.
      for (const name of (await readdir(out)).filter((one) => one.endsWith('.xml') && !one.startsWith('.'))) {
        const stem = name.replace(/\.xml$/, '')
        const { documentId, file } = JSON.parse(await readFile(join(out, `${stem}.json`), 'utf8')) as { documentId: string; file: { sha256: string } }
        const sha256 = createHash('sha256').update(await readFile(join(out, `${stem}.pdf`))).digest('hex')
        if (sha256 !== file.sha256) throw new Error(`${stem} is not what its metadata says`)
        taken.push(stem)
        await writeFile(join(receipts, `${stem}.receipt.json`), JSON.stringify(answer({ documentId, sha256 })))
        for (const ending of ['xml', 'json', 'pdf']) await rm(join(out, `${stem}.${ending}`))
      }
    },
  }
}

// Debian, Fedora, macOS and BSD, Arch.
const places = ['/usr/lib/openssh/sftp-server', '/usr/libexec/openssh/sftp-server', '/usr/libexec/sftp-server', '/usr/lib/ssh/sftp-server']
const sftpProgram = (): string => {
  const found = places.find((one) => existsSync(one))
  if (found === undefined) throw new Error('No sftp-server of OpenSSH here: install it (Debian: openssh-sftp-server)')
  return found
}

/** OpenSSH's sftp-server behind a key on a free port of this machine. `drop` breaks all connections off. */
export async function sftpServer(): Promise<{ readonly port: number; readonly hostKey: string; readonly privateKey: string; drop(): void; close(): Promise<void> }> {
  const sftp = sftpProgram()
  const pem = (): string => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
  const [host, privateKey] = [pem(), pem()]
  const publicOf = (key: string): Buffer => { const parsed = ssh2.utils.parseKey(key); if (parsed instanceof Error) throw parsed; return parsed.getPublicSSH() }
  const allowed = publicOf(privateKey)
  const open = new Set<ssh2.Connection>()
  const server = new ssh2.Server({ hostKeys: [host] }, (connection) => {
    open.add(connection)
    connection.on('authentication', (asked) => { if (asked.method === 'publickey' && asked.key.data.equals(allowed)) asked.accept(); else asked.reject(['publickey']) })
      .on('ready', () => connection.on('session', (accept) => {
        accept().on('subsystem', (acceptIt, rejectIt, { name }) => {
          if (name !== 'sftp') { rejectIt(); return }
          const channel = acceptIt()
          const program = spawn(sftp, [], { stdio: ['pipe', 'pipe', 'ignore'] })
          program.stdout.pipe(channel)
          channel.pipe(program.stdin)
          channel.on('close', () => program.kill())
        })
      }))
      .on('error', () => undefined).on('close', () => open.delete(connection))
  })
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', () => { done() }) })
  const drop = (): void => { for (const one of open) one.end() }
  return {
    port: (server.address() as AddressInfo).port, privateKey, drop,
    hostKey: `SHA256:${createHash('sha256').update(publicOf(host)).digest('base64').replace(/=+$/, '')}`,
    close: () => new Promise((done) => { drop(); server.close(() => { done() }) }),
  }
}
