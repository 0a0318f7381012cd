// Years of socialtilsyn of one offer, driven as its coordinator, its leader and its people, to the overview. The last year has all of it; the
// years before were visited unannounced, for an announced visit cannot lie in the past.
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'

const coordinator = 'tilsyn1'
const dayOf = (ms) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(ms)
const dayMs = 86_400_000
const addDays = (day, n) => new Date(Date.parse(`${day}T12:00:00Z`) + n * dayMs).toISOString().slice(0, 10)
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / dayMs)

/** The smallest PDF there is: what stands in for the authority's report. */
const paper = (text) => new TextEncoder().encode(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n% ${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`)

/** Plays it and gives what came of it; the overview is written where `options.out` says. */
export async function playSupervision({ people, options, progress, began }) {
  const counted = { moves: 0, entries: 0 }
  const { get } = people
  const { offer } = options
  const years = Number(options.years)
  if (!Number.isInteger(years) || years < 1 || years > 10) throw new Error('--years is a number from 1 to 10')
  const manager = `leder-${offer.toLowerCase()}`
  const address = `/supervision/offers/${offer}`
  const run = createHash('sha256').update(`${options.seed}/${offer}/${Date.now()}`).digest('hex').slice(0, 12)
  const today = dayOf(Date.now())
  let n = 0
  const key = () => { n += 1; return `demo-${run}-${n}` }
  const told = (name, username) => progress(`${String(Math.round((Date.now() - began) / 100) / 10).padStart(6)} s  ${name} (${username})`)
  const act = async (username, kind, name, body) => {
    await people.post(username, `${address}/${kind === 'begin' ? name : `${kind}/${name}`}`, key(), body, name)
    counted[kind === 'entries' ? 'entries' : 'moves'] += 1
    told(name, username)
  }
  const move = (username, name, body) => act(username, 'moves', name, body)
  const entry = (username, name, body) => act(username, 'entries', name, body)

  let view = await get(coordinator, address)
  if (!view.begun || view.ended) await act(coordinator, 'begin', 'begin', { since: addDays(today, -365 * years), units: ['offer'] })
  view = await get(coordinator, address)
  if (view.visits.length + view.reports.length > 0) throw new Error(`The year of ${offer} has begun already: choose another offer, or close its year`)
  // Between the last visit there is, or the beginning, and today.
  const from = view.units.flatMap((one) => [one.since, ...(one.lastVisit ? [one.lastVisit] : [])]).sort().at(-1)
  const span = daysBetween(from, today)
  if (span < years) throw new Error(`There are ${span} days since ${from}: too few for ${years} years of visits`)

  for (let year = 1; year <= years; year += 1) {
    const last = year === years
    const day = last ? today : addDays(from, Math.floor((span * year) / years))
    const reportDay = last ? today : addDays(day, Math.min(60, daysBetween(day, today)))
    const visits = view.units.map(({ unit }, index) => ({ id: `${run}-besoeg-${year}-${index + 1}`, unit }))
    for (const { id, unit } of visits) {
      if (last) {
        await move(coordinator, 'announce-visit', { id, unit, day })
        for (const item of view.checklist) await entry(manager, 'tick-information', { visit: id, item: item.id, delivered: true, note: '', files: [] })
        await move(manager, 'deliver-information', { id })
      } else await move(manager, 'begin-visit', { id, unit, day })
      await move(coordinator, 'complete-visit', { id, day })
    }
    const report = `${run}-rapport-${year}`
    const ids = visits.map((one) => one.id)
    if (last) {
      await move(coordinator, 'receive-draft', { id: report, visits: ids, receivedOn: day, answerBy: addDays(day, 14) })
      await entry(manager, 'write-hearing-answer', { report, noRemarks: false, text: 'Vi har rettet antallet af pladser på side 2.' })
      await move(manager, 'answer-hearing', { id: report })
    }
    const { fileId } = await people.file(coordinator, `${address}/files`, key(), { name: `tilsynsrapport-${year}.pdf`, type: 'application/pdf', bytes: paper(report) })
    await move(coordinator, 'register-report', { id: report, visits: ids, date: reportDay, fileId, approval: year === 1 && years > 1 ? 'order' : 'approved' })
    await assess(report, year)
    if (year === 1) await ordered(`${run}-paabud`, reportDay)
    if (year < years) {
      await entry(manager, 'write-follow-up', { id: 'opfoelgning-1', what: 'Supervision genoptages', who: 'Lederen', by: addDays(reportDay, 60), done: false })
      await entry(manager, 'write-follow-up', { id: 'opfoelgning-1', what: 'Supervision genoptages', who: 'Lederen', by: addDays(reportDay, 60), done: true })
      await entry(coordinator, 'write-dialogue', { id: 'dialog-1', on: reportDay, text: 'Rapporten er gennemgået med lederen.' })
      await move(coordinator, 'close-year')
      view = await get(coordinator, address)
    }
  }

  /** The authority's words and scores, as they are typed from its report. */
  async function assess(report, year) {
    const { reports } = await get(coordinator, address)
    const { model, proposedNotRelevant } = await get(coordinator, `/supervision/models/${reports.find((one) => one.id === report).model}?offerId=${offer}`)
    const off = new Set(proposedNotRelevant)
    const indicators = model.themes.flatMap((theme) => theme.criteria.flatMap((criterion) => criterion.indicators))
    if (indicators.length > 0) {
      await entry(coordinator, 'write-scores', { report, scores: indicators.map(({ id }, index) => ({ indicator: id, score: off.has(id) ? 'notRelevant' : Math.min(5, 2 + ((index + year) % 3) + (year > 1 ? 1 : 0)), text: '', source: 'Tilsynsrapporten' })) })
    }
    for (const theme of model.themes) await entry(coordinator, 'write-theme', { report, theme: theme.id, text: `${theme.text}: ${year === 1 ? 'Der er områder, tilbuddet skal arbejde videre med.' : 'Tilbuddet har arbejdet med det, som sidste tilsyn pegede på.'}` })
    await entry(coordinator, 'write-overall', { report, text: 'Tilbuddet har samlet set den fornødne kvalitet.' })
  }

  /** A påbud that is extended and then complied with. */
  async function ordered(id, decidedOn) {
    await move(coordinator, 'register-measure', { id, kind: 'order', decidedOn, deadline: addDays(decidedOn, 30), text: 'Der skal være to på vagt om natten.' })
    await move(coordinator, 'extend-measure', { id, deadline: addDays(decidedOn, 60), reason: 'Ansættelserne trak ud.' })
    await entry(manager, 'report-measure-done', { measure: id, text: 'Der er ansat to nattevagter.' })
    await move(coordinator, 'end-measure', { id, on: today, as: 'complied' })
  }

  const pdf = await people.pdf(manager, `${address}/overview`)
  if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('The overview is no PDF')
  if (options.out) await writeFile(options.out, pdf)
  const history = await get(manager, `${address}/history`)
  return { offerId: offer, years, visits: history.visits.length, reports: history.reports.length, measures: history.measures.length, sha256: createHash('sha256').update(pdf).digest('hex'), ...counted, seconds: Math.round((Date.now() - began) / 100) / 10 }
}
