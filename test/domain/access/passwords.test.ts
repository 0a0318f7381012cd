// What a password may be: the table is written by hand.
import { describe, expect, test } from '@jest/globals'
import { asTyped, passwordFault } from '../../../domain/access/passwords.ts'

const about = ['leder-t001', 'Åse Ærø Nørregård', 'aase.aero@kk.dk']

describe('A password', () => {
  test.each([
    ['rødgrød med fløde på', null],
    ['korrekt hest batteri hæfteklamme', null],
    ['æøåæøåæøåæøå-bqz', null],
    ['🙂🙃😉😊😇🥰😍🤩😘😗☺😚', null],
    ['Kort-men-æ1!', null],
    ['elleve tegn', 'password-too-short'],
    ['', 'password-too-short'],
    // Six characters, however many bytes.
    ['👩‍🚒', 'password-too-short'],
    ['x'.repeat(129), 'password-too-long'],
    [`${'korrekt hest '.repeat(9)}batteri 123`, null],
    ['aaaaaaaaaaaa', 'password-too-simple'],
    ['abababababab', 'password-too-simple'],
    ['abcdefghijkl', 'password-too-simple'],
    ['123456789012', 'password-too-simple'],
    ['9876543210987', 'password-too-simple'],
    ['leder-t001-1', 'password-is-known'],
    ['LederT001!!!', 'password-is-known'],
    ['Nørregård2026', 'password-is-known'],
    ['aase.aero@kk.dk', 'password-is-known'],
    ['akkreditering', 'password-is-known'],
    ['Adgangskode1!', 'password-is-known'],
    ['akkreditering af flagermus', null],
  ])('%s', (password, code) => {
    expect(passwordFault(password, about)?.code ?? null).toBe(code)
  })

  test('Its letters are the same however they are composed', () => {
    expect(asTyped('Å'.normalize('NFD'))).toBe('Å'.normalize('NFC'))
    expect(asTyped('ﬁre')).toBe('fire')
  })
})
