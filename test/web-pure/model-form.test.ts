// From a requirement to its form and back.
import { expect, test } from '@jest/globals'
import { type QualityModel, type Requirement, withoutRequirement, withRequirement } from '../../domain/quality-model/model.ts'
import { formOf } from '../../web/form.ts'
import { criterionFrom, formOfCriterion, formOfRequirement, requirementFrom } from '../../web/model-form.ts'

const requirement: Requirement = {
  id: 'KV01', criterionId: 'K1', kind: 'developmentRequirement', title: 'Titel', text: 'Tekst', purpose: 'Formål', appliesTo: ['voksenhandicap', 'udsatte-voksne'], appliesToTypes: ['botilbud'],
  references: [{ kind: 'law', ref: 'Serviceloven § 81', checked: false }, { kind: 'frame', ref: 'Kodeks for tillid', checked: true, note: 'Læst' }], descriptionPrompt: 'Skriv kort',
  auditQuestions: { document: ['Et', 'To'], interview: [], observation: ['Tre'] }, signsOfConcordance: ['Tegn'], relatedSupervisionCriteria: [], note: 'En note',
}

test('A form that nobody touched makes the same requirement, with a note or without', () => {
  expect(requirementFrom(formOfRequirement(requirement))).toEqual({ requirement, faults: [] })
  const { note: _none, ...without } = requirement
  expect(requirementFrom(formOfRequirement(without))).toEqual({ requirement: without, faults: [] })
})

test('Ticks keep the order they had, and new ones come last', () => {
  const form = formOf([...formOfRequirement(requirement).pairs.filter(([name]) => name !== 'appliesTo'), ['appliesTo', 'boernehandicap'], ['appliesTo', 'udsatte-voksne'], ['appliesTo', 'voksenhandicap']])
  expect(requirementFrom(form, requirement).requirement.appliesTo).toEqual(['voksenhandicap', 'udsatte-voksne', 'boernehandicap'])
})

test('A reference whose field is emptied is gone, and what must be said is asked for', () => {
  const pairs = formOfRequirement(requirement).pairs.map(([name, value]) => [name, name === 'ref.0.ref' || name === 'purpose' ? ' ' : value] as const).filter(([name]) => name !== 'appliesTo')
  const { requirement: made, faults } = requirementFrom(formOf(pairs))
  expect([made.references.map(({ ref }) => ref), faults.map(({ field, message }) => `${field} ${message}`)]).toEqual([['Kodeks for tillid'], ['purpose Udfyld: formål.', 'appliesTo Udfyld: gælder for målgruppeområder.']])
})

test('In the model a requirement takes the place of the one of its id; a new one stands last under its criterion', () => {
  const of = (id: string, criterionId: string): Requirement => ({ ...requirement, id, criterionId })
  const model: QualityModel = { family: 'f', version: '1', title: 't', criteria: [], requirements: [of('A', 'K1'), of('B', 'K1'), of('C', 'K2')] }
  const ids = ({ requirements }: QualityModel): readonly string[] => requirements.map(({ id, title }) => `${id} ${title}`)
  expect(ids(withRequirement(model, { ...of('A', 'K1'), title: 'Ny' }))).toEqual(['A Ny', 'B Titel', 'C Titel'])
  expect(ids(withRequirement(model, of('D', 'K1')))).toEqual(['A Titel', 'B Titel', 'D Titel', 'C Titel'])
  expect(ids(withRequirement(model, of('D', 'K3')))).toEqual(['A Titel', 'B Titel', 'C Titel', 'D Titel'])
  expect(ids(withoutRequirement(model, 'B'))).toEqual(['A Titel', 'C Titel'])
})

const model: QualityModel = { family: 'f', version: '1', title: 't', criteria: [{ id: 'K1', number: 1, name: 'Værdier' }, { id: 'K2', number: 2, name: 'Ledelse', text: 'Om ledelse' }], requirements: [requirement] }

test('A criterion’s form that nobody touched makes the same criterion, with words about it or without', () => {
  for (const criterion of model.criteria) expect(criterionFrom(formOfCriterion(criterion), model, false)).toEqual({ criterion, faults: [] })
})

test('A new criterion needs a name and an id of its own; a place that is none is the last', () => {
  const of = (id: string, name: string, number: string) => { const { criterion, faults } = criterionFrom(formOf([['id', id], ['name', name], ['number', number], ['text', ' ']]), model, true); return [criterion, faults.map(({ field, message }) => `${field} ${message}`)] }
  expect(of('K3', 'Sundhed', '1')).toEqual([{ id: 'K3', number: 1, name: 'Sundhed' }, []])
  expect(of('K3', 'Sundhed', '3')).toEqual([{ id: 'K3', number: 3, name: 'Sundhed' }, []])
  for (const number of ['', '0', '4', '1.5', 'x']) expect(of('K3', 'Sundhed', number)).toEqual([{ id: 'K3', number: 3, name: 'Sundhed' }, []])
  expect(of('KV01', ' ', '1')[1]).toEqual(['id Nummeret bruges allerede i kvalitetsmodellen.', 'name Udfyld: navn.'])
  expect(of('', 'Sundhed', '1')[1]).toEqual(['id Udfyld: kriteriets nummer i kravene.'])
  expect(of('K 3', 'Sundhed', '1')[1]).toEqual(['id Brug kun bogstaver, tal og bindestreg, højst 20 tegn.'])
})
