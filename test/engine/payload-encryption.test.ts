// The cipher of what Temporal keeps: what is written is not read without its key, nor when a bit of it was changed.
import { expect, test } from '@jest/globals'
import { payloadEncryption, textCipher, UnknownPayloadKey } from '../../engine/payload-encryption.ts'

const key = (id: string, fill: number) => ({ id, key: Buffer.alloc(32, fill) })
const payload = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('{"offer":"Åkanden"}') }
const text = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString('utf8')

test('What is written is cipher, differs each time, and is read back as it was', async () => {
  const codec = payloadEncryption([key('k1', 1)])
  const [one, two] = await codec.encode([payload, payload])
  expect([text(one?.metadata?.['encoding']), text(one?.metadata?.['encryption-key-id']), text(one?.data).includes('kanden'), text(one?.data) === text(two?.data)]).toEqual(['binary/encrypted', 'k1', false, false])
  const [back] = await codec.decode([one ?? {}])
  expect([text(back?.metadata?.['encoding']), text(back?.data)]).toEqual(['json/plain', '{"offer":"Åkanden"}'])
})
test('The newest key writes, older ones read, and what was written before there were keys stands as it is', async () => {
  const [old] = await payloadEncryption([key('k1', 1)]).encode([payload])
  const rotated = payloadEncryption([key('k2', 2), key('k1', 1)])
  expect(text((await rotated.encode([payload]))[0]?.metadata?.['encryption-key-id'])).toBe('k2')
  expect((await rotated.decode([old ?? {}, payload])).map((one) => text(one.data))).toEqual(['{"offer":"Åkanden"}', '{"offer":"Åkanden"}'])
})
test('Without its key, with another under its name, or changed in one bit, it is refused', async () => {
  const [hidden] = await payloadEncryption([key('k1', 1)]).encode([payload])
  if (!hidden) throw new Error('nothing')
  await expect(payloadEncryption([key('k2', 2)]).decode([hidden])).rejects.toThrow(UnknownPayloadKey)
  await expect(payloadEncryption([key('k1', 3)]).decode([hidden])).rejects.toThrow(/authenticate/)
  const changed = Buffer.from(hidden.data ?? [])
  changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1)
  await expect(payloadEncryption([key('k1', 1)]).decode([{ ...hidden, data: changed }])).rejects.toThrow(/authenticate/)
  // A key's name put in another's place.
  await expect(payloadEncryption([key('k1', 1), { id: 'k9', key: Buffer.alloc(32, 1) }]).decode([{ ...hidden, metadata: { ...hidden.metadata, 'encryption-key-id': Buffer.from('k9') } }])).rejects.toThrow(/authenticate/)
  await expect(payloadEncryption([key('k1', 1)]).decode([{ ...hidden, data: Buffer.alloc(3) }])).rejects.toThrow()
})
test('In base64, as Temporal\'s pages ask, it is the same', async () => {
  const cipher = textCipher(payloadEncryption([key('k1', 1)]))
  const plain = { metadata: { encoding: Buffer.from('json/plain').toString('base64') }, data: Buffer.from('1').toString('base64') }
  const hidden = await cipher.encode([plain])
  expect(await cipher.decode(hidden)).toEqual([plain])
})
