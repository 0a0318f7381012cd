// Writes data/demo-people.json: fictional people in every role around the 40 fictional offers. Run once; the file is kept.
import { readFileSync, writeFileSync } from 'node:fs'

const { offers } = JSON.parse(readFileSync(new URL('../data/offers.json', import.meta.url), 'utf8'))

const first = ['Anne', 'Mads', 'Fatima', 'Søren', 'Kirsten', 'Jesper', 'Ayşe', 'Henrik', 'Bodil', 'Rasmus', 'Inger', 'Tobias', 'Åse', 'Niels', 'Camilla',
  'Bjørn', 'Louise', 'Omar', 'Mette', 'Jørgen', 'Sanne', 'Emil', 'Birthe', 'Kasper', 'Nadia', 'Poul', 'Signe', 'Thomas', 'Dorthe', 'Anders', 'Malene',
  'Lars', 'Hanne', 'Frederik', 'Tove', 'Ibrahim', 'Pernille', 'Villads', 'Gitte', 'Michael', 'Stine', 'Øjvind', 'Line', 'Karsten', 'Rikke', 'Yusuf', 'Marianne', 'Simon', 'Ulla']
const last = ['Holm', 'Skovgaard', 'Lindqvist', 'Kjær', 'Bæk', 'Østergaard', 'Demir', 'Ravn', 'Thygesen', 'Møller-Juhl', 'Brandt', 'Krogh', 'Aagaard', 'Vestergaard',
  'Frost', 'Hald', 'Nygaard', 'Sørup', 'Winther', 'Bülow', 'Damgaard', 'Åkerberg', 'Kofoed', 'Højlund', 'Ibsen', 'Storm', 'Balle', 'Ejlersen', 'Uldall', 'Nørby', 'Rahbek']
let taken = 0
// 49 and 31 have no common factor, so no pair of names comes twice within 1,519 people.
const nextName = () => {
  const name = `${first[taken % first.length]} ${last[(taken * 5) % last.length]}`
  taken += 1
  return name
}
const ascii = text => text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll('ş', 's').replaceAll('ü', 'u').replaceAll(' ', '.')

const since = '2024-08-01T00:00:00+02:00'
const people = []
const add = (username, title, more = {}) => {
  const name = nextName()
  const person = { id: `p-${username}`, username, name, title, email: `${ascii(name)}@sof.example`, roles: [], functions: [], ...more }
  person.functions = person.functions.map(fn => ({ from: since, ...fn }))
  people.push(person)
  return person
}
const byId = new Map(offers.map(offer => [offer.id, offer]))
const lower = offer => offer.id.toLowerCase()
const workingAt = offerId => ({ employerOffer: offerId, employerCentre: byId.get(offerId).center, area: byId.get(offerId).area })
const centres = [...new Set(offers.map(offer => offer.center))]
const [, vhNord, sp, spUv, bu] = centres

add('sekretariatsleder', 'Sekretariatsleder', { roles: ['secretariatHead'] })
add('admin', 'Administrator i Akkrediteringssekretariatet', { roles: ['administrator'] })
for (let n = 1; n <= 3; n += 1) add(`konsulent${n}`, 'Kvalitetskonsulent', { roles: ['consultant'] })
const offices = ['Kontorchef, Kvalitet og Tilsyn', 'Kontorchef, Drift og Udvikling', 'Vicedirektør']
for (let n = 1; n <= 3; n += 1) add(`beslutter${n}`, offices[n - 1], { roles: ['decisionMaker'] })
for (let n = 1; n <= 2; n += 1) add(`laeser${n}`, 'Ledelseskonsulent', { roles: ['reader'] })

for (const [index, centre] of centres.entries()) {
  add(`centerchef${index + 1}`, 'Centerchef', { employerCentre: centre, functions: [{ unit: centre, function: 'centreChief' }] })
}
// Two of the managers audit elsewhere as well.
const auditingManagers = ['T017', 'T037']
for (const offer of offers) {
  add(`leder-${lower(offer)}`, offer.leaderRole, {
    ...workingAt(offer.id),
    roles: auditingManagers.includes(offer.id) ? ['auditor'] : [],
    functions: [{ unit: offer.id, function: 'manager' }],
  })
}
for (const id of ['T001', 'T002', 'T004', 'T009', 'T011', 'T015', 'T022', 'T026', 'T031', 'T034']) {
  for (let n = 1; n <= 2; n += 1) {
    add(`medarbejder${n}-${id.toLowerCase()}`, n === 1 ? 'Pædagog' : 'Social- og sundhedsassistent', { ...workingAt(id), functions: [{ unit: id, function: 'staff' }] })
  }
}
const selfOwned = offers.filter(offer => offer.board !== null)
for (const offer of selfOwned) add(`bestyrelse-${lower(offer)}`, offer.board.chairRole, { functions: [{ unit: offer.id, function: 'boardChair' }] })
for (let n = 1; n <= 2; n += 1) {
  add(`kontakt${n}`, 'Kommunens kontaktperson', {
    functions: selfOwned.filter((_, index) => index % 2 === n - 1).map(offer => ({ unit: offer.id, function: 'municipalContact' })),
  })
}

// What is agreed with most of the auditorkorps; three are new in it, and nothing is agreed with them yet.
const agreed = { 3: [4, []], 5: [3, ['2027-W07', '2027-W08']], 6: [2, []], 7: [3, ['2027-W15']], 8: [3, []], 9: [2, ['2027-W26', '2027-W32']], 10: [4, []] }
const auditor = (n, title, employer, functions = []) => add(`auditor${n}`, title, { ...employer, roles: ['auditor'], functions, ...(agreed[n] ? { corps: { trainedOn: '2025-03-10', auditsAYear: agreed[n][0], weeksAway: agreed[n][1], leaderYes: true } } : {}) })
auditor(1, 'Afdelingsleder', workingAt('T003'), [{ unit: 'T003', function: 'staff' }])
auditor(2, 'Faglig koordinator', workingAt('T010'), [{ unit: 'T010', function: 'staff' }])
auditor(3, 'Udviklingskonsulent', { employerCentre: vhNord, area: 'voksenhandicap' })
auditor(4, 'Souschef', workingAt('T021'), [{ unit: 'T021', function: 'staff' }])
auditor(5, 'Udviklingskonsulent', { employerCentre: sp, area: 'socialpsykiatri' })
auditor(6, 'Sygeplejerske', workingAt('T028'), [{ unit: 'T028', function: 'staff' }])
auditor(7, 'Afdelingsleder', workingAt('T020'), [{ unit: 'T020', function: 'staff' }])
auditor(8, 'Udviklingskonsulent', { employerCentre: spUv, area: 'udsatte-voksne' })
auditor(9, 'Souschef', workingAt('T032'), [{ unit: 'T032', function: 'staff' }])
// Worked at T025 until a year ago: too short a time to audit there.
auditor(10, 'Udviklingskonsulent', { employerCentre: bu, area: 'boernehandicap' }, [{ unit: 'T025', function: 'staff', to: '2025-12-31T00:00:00+01:00' }])
add('tilsyn1', 'Tilsynskoordinator', { roles: ['supervisionCoordinator'] })
add('tilsyn2', 'Tilsynskoordinator', { roles: ['supervisionCoordinator'] })
if (new Set(people.map(({ email }) => email)).size !== people.length) throw new Error('Two people have one address')

const order = ['id', 'username', 'name', 'title', 'email', 'area', 'employerOffer', 'employerCentre', 'roles', 'corps', 'functions']
const file = {
  id: 'demo-personer',
  fictional: true,
  disclaimer: 'Alle personer er opdigtede til udvikling, demonstration og test. Sammenfald med virkelige personer er tilfældigt. Adresserne ender på .example og kan ikke modtage post.',
  since,
  people: people.map(person => Object.fromEntries(order.filter(key => key in person).map(key => [key, person[key]]))),
}
writeFileSync(new URL('../data/demo-people.json', import.meta.url), `${JSON.stringify(file, null, 1)}\n`)
