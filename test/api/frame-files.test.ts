import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { asPerson, noteId, pdf, send, startSample, type Sample } from './frame-sample.ts'

let sample: Sample
beforeAll(async () => {
  sample = await startSample()
})
afterAll(() => sample.server.close())

const address = () => `${sample.api}/notes/${noteId}/file`

/** A zip file of empty, stored members: local headers, central directory, end record. */
const zip = (names: string[], comment = ''): Buffer => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const name of names) {
    const text = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(text.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(text.length, 28)
    entry.writeUInt32LE(offset, 42)
    locals.push(local, text)
    directory.push(entry, text)
    offset += 30 + text.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...locals, central, end, Buffer.from(comment)])
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const docx = zip(['[Content_Types].xml', '_rels/.rels', 'word/document.xml'])
const xlsx = zip(['[Content_Types].xml', 'xl/workbook.xml'], 'gemt af et regneark')
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const jpeg = Buffer.from('ffd8ffe000104a464946', 'hex')

describe('a file that is answered', () => {
  test('carries its Danish name, its tag, and may run nothing', async () => {
    const answer = await send(address(), { headers: asPerson })
    expect([answer.status, answer.headers['content-type'], answer.headers['content-length']]).toEqual([200, 'application/pdf', '21'])
    expect(answer.bytes.equals(pdf)).toBe(true)
    expect(answer.headers['content-disposition']).toBe(
      'inline; filename="Auditrapport ? ?huset \\"?st\\" ? 2026 ? v1.pdf"; filename*=UTF-8\'\'Auditrapport%20%E2%80%93%20%C3%85huset%20%22%C3%98st%22%20%E2%80%93%202026%20%E2%80%93%20v1.pdf')
    expect(answer.headers.etag).toBe('"fe0b0093ed7a7f336b456ed38ad93fe3a9ea6bf783225b22857a7a7981663db6"')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox")
    expect(answer.headers['cache-control']).toBe('private, no-cache')
  })

  test('is saved instead of shown when the route says so, and always when it is a page', async () => {
    for (const as of ['saved', 'html']) {
      expect((await send(`${address()}?as=${as}`, { headers: asPerson })).headers['content-disposition']).toMatch(/^attachment; /)
    }
  })

  test('is not sent again to who holds it, even where the client asks for a fresh answer', async () => {
    const { etag } = (await send(address(), { headers: asPerson })).headers
    for (const tags of [String(etag), `"other", W/${etag}`, '*']) {
      const again = await send(address(), { headers: { ...asPerson, 'if-none-match': tags, 'cache-control': 'no-cache' } })
      expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, etag])
    }
    expect((await send(address(), { headers: { ...asPerson, 'if-none-match': '"other"' } })).status).toBe(200)
  })

  test('answers HEAD with everything but its bytes', async () => {
    const answer = await send(address(), { method: 'HEAD', headers: asPerson })
    expect([answer.status, answer.headers['content-length'], answer.bytes.length]).toEqual([200, '21', 0])
  })
})

const upload = (type: string, name: string | undefined, body: Buffer | string, more: Record<string, string> = {}) => send(address(), {
  method: 'PUT', body,
  headers: { ...asPerson, 'idempotency-key': 'k', 'content-type': type, ...(name === undefined ? {} : { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` }), ...more },
})

describe('a file that is sent', () => {
  const taken: [type: string, name: string, body: Buffer | string, kind: string][] = [
    ['application/pdf', 'Ærlig rapport.pdf', pdf, 'pdf'],
    ['image/png', 'tavle.PNG', png, 'png'],
    ['image/jpeg', 'tavle.jpeg', jpeg, 'jpeg'],
    [docxType, 'Referat.docx', docx, 'docx'],
    [xlsxType, 'Skema.xlsx', xlsx, 'xlsx'],
    ['text/plain; charset=utf-8', 'noter.txt', 'Blåbærgrød\r\n\tpå Amager 🍓', 'text'],
  ]
  test.each(taken)('as %s named %s is taken', async (type, name, body, kind) => {
    const answer = await upload(type, name, body)
    expect([answer.status, answer.json()]).toEqual([200, { name, kind, type: type.split(';')[0], bytes: Buffer.byteLength(body) }])
    expect(sample.kept.at(-1)?.bytes.equals(Buffer.from(body))).toBe(true)
  })

  const refused: [what: string, type: string, name: string | undefined, body: Buffer | string, status: number, code: string][] = [
    ['a program', 'application/x-msdownload', 'a.exe', 'MZ', 415, 'file-kind-unsupported'],
    ['a page', 'text/html', 'a.html', '<p>', 415, 'file-kind-unsupported'],
    ['a picture that is a page', 'image/svg+xml', 'a.svg', '<svg/>', 415, 'file-kind-unsupported'],
    ['a program called PDF', 'application/pdf', 'a.pdf', 'MZ\u0090', 415, 'file-kind-mismatch'],
    ['a PDF called a picture', 'image/png', 'a.png', pdf, 415, 'file-kind-mismatch'],
    ['a PDF with the name of a program', 'application/pdf', 'a.pdf.exe', pdf, 415, 'file-kind-mismatch'],
    ['a zip file called a document', docxType, 'a.docx', zip(['[Content_Types].xml', 'evil.js']), 415, 'file-kind-mismatch'],
    ['a workbook called a document', docxType, 'a.docx', xlsx, 415, 'file-kind-mismatch'],
    ['a document cut short', docxType, 'a.docx', docx.subarray(0, 60), 415, 'file-kind-mismatch'],
    ['a document whose list of members lies', docxType, 'a.docx', Buffer.concat([docx.subarray(0, -6), Buffer.from([0xff, 0xff, 0xff, 0xff, 0, 0])]), 415, 'file-kind-mismatch'],
    ['a document with macros', docxType, 'a.docx', zip(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin']), 415, 'file-with-macros'],
    ['a text that is none', 'text/plain', 'a.txt', Buffer.from([0x61, 0x00, 0x62]), 415, 'file-kind-mismatch'],
    ['a text in another charset', 'text/plain', 'a.txt', Buffer.from([0xe6, 0xf8, 0xe5]), 415, 'file-kind-mismatch'],
    ['nothing', 'application/pdf', 'a.pdf', '', 422, 'file-missing'],
    ['a file without a name', 'application/pdf', undefined, pdf, 422, 'file-name-invalid'],
    ['a file with an empty name', 'application/pdf', ' ', pdf, 422, 'file-name-invalid'],
    ['a file with a name of 201 characters', 'application/pdf', `${'x'.repeat(197)}.pdf`, pdf, 422, 'file-name-invalid'],
    ['a name with a line break', 'application/pdf', 'a\n.pdf', pdf, 422, 'file-name-invalid'],
    ['one byte too many', 'application/pdf', 'a.pdf', Buffer.concat([pdf, Buffer.alloc(3_000 - 21 + 1)]), 413, 'file-too-large'],
  ]
  test.each(refused)('%s is refused', async (_what, type, name, body, status, code) => {
    const before = sample.kept.length
    const answer = await upload(type, name, body)
    expect([answer.status, answer.json()['code']]).toEqual([status, code])
    expect(sample.kept).toHaveLength(before)
  })

  test('as large as allowed is taken', async () => {
    expect((await upload('application/pdf', 'a.pdf', Buffer.concat([pdf, Buffer.alloc(3_000 - 21)]))).status).toBe(200)
  })

  test('says in Danish what may be sent, and how much', async () => {
    expect((await upload('text/html', 'a.html', '<p>')).json()['detail']).toBe('Denne slags fil kan ikke modtages. Du kan sende: pdf, png, jpeg, docx, xlsx, text.')
    const other = await startSample()
    expect((await upload('application/pdf', 'a.pdf', Buffer.alloc(4_000))).json()['params']).toEqual({ maxBytes: 3_000 })
    await other.server.close()
  })

  test('loses the folders of its name', async () => {
    expect((await upload('application/pdf', '../../etc/C:\\mappe\\rapport.pdf', pdf)).json()['name']).toBe('rapport.pdf')
  })

  test('with a broken name header is refused', async () => {
    const answer = await upload('application/pdf', undefined, pdf, { 'content-disposition': 'attachment; filename*=UTF-8\'\'%E0%A4%A.pdf' })
    expect([answer.status, answer.json()['code']]).toEqual([422, 'file-name-invalid'])
  })

  test('is not read for nobody, nor without a key', async () => {
    expect((await upload('application/pdf', 'a.pdf', pdf, { authorization: 'Bearer nobody' })).status).toBe(401)
    expect((await upload('application/pdf', 'a.pdf', pdf, { 'idempotency-key': '' })).status).toBe(400)
  })
})
