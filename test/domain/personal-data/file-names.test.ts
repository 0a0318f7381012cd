import { expect, test } from '@jest/globals'
import { personIn, personNameRefusal } from '../../../domain/personal-data/file-names.ts'

test.each([
  ['Interview med Peter Hansen.pdf', 'Peter Hansen'],
  ['peter_b_hansen-handleplan.docx', 'peter b hansen'],
  ['HandleplanSofieNielsen2026.pdf', 'Sofie Nielsen'],
  ['Møde 3. maj – Anne Marie Østergaard.pdf', 'Anne Marie Østergaard'],
  ['Hansen, Peter.pdf', 'Hansen Peter'],
  ['FATIMA ALI.jpg', 'FATIMA ALI'],
  ['Mohammed Hussein referat.docx', 'Mohammed Hussein'],
  ['Bo Jensen.txt', 'Bo Jensen'],
  ['Bilag om Anne.Mette.Holm', 'Anne Mette Holm'],
  ['Hans Lund 2.png', 'Hans Lund'],
  ['Sofie.jpg', 'Sofie'],
  ['Jonas 2.jpg', 'Jonas'],
  ['jonas_(3).jpeg', 'jonas'],
  ['Samtale med borger Sofie.pdf', 'Sofie'],
  ['mor til Lærke.pdf', 'Lærke'],
  ['Bjørn Kjær.pdf'.normalize('NFD'), 'Bjørn Kjær'],
])('A file called %s names %s', (fileName, name) => {
  expect(personIn(fileName)).toBe(name)
})

test.each([
  ['Medicininstruks – æøå.pdf'], ['Håndbog – afsnit 3.pdf'], ['Sankt Hans program.pdf'], ['Peter Bangs Vej husorden.pdf'], ['Mariahuset årsplan.pdf'],
  ['Interview med leder.pdf'], ['Bo og bolig.pdf'], ['Liv og hverdag.docx'], ['Møde i maj.pdf'], ['Juni.xlsx'], ['Ansatte og borgere.pdf'],
  ['Tom side.pdf'], ['Rapport Frederiksen.pdf'], ['Auditrapport – Åhuset.pdf'], ['IMG_20260911_143022.jpg'], ['borger 1.pdf'], ['Beboer A.pdf'],
  ['Emil og klassen.pdf'], ['a.pdf'], ['.pdf'], [''], ['2026.pdf'], ['🌿.txt'], ['Karen Blixens Plads adressen.pdf'], ['Kim.pdf'], ['Bilag til Magnus-metoden.pdf'],
])('A file called %s names nobody', (fileName) => {
  expect(personIn(fileName)).toBeNull()
})

test('The refusal says which name was seen and in which field', () => {
  expect(personNameRefusal('Interview med Peter Hansen.pdf', 'fileName')).toEqual({ kind: 'invalid', code: 'names-a-person', params: { name: 'Peter Hansen', file: 'Interview med Peter Hansen.pdf' }, field: 'fileName' })
  expect(personNameRefusal('Interview 1.pdf', 'fileName')).toBeNull()
})
