// The smaller documents of a case: start letter, stage texts, decision, action plan.
import { describe, expect, test } from '@jest/globals'
import { actionPlan } from '../../reports/action-plan.ts'
import { decision } from '../../reports/decision.ts'
import { startLetter } from '../../reports/letter.ts'
import { renderDocument } from '../../reports/render.ts'
import { stageTexts } from '../../reports/stage-texts.ts'
import { allLines, section } from './content.ts'
import { readPdf } from './read-pdf.ts'
import { actionPlanInput, decisionInput, letterInput, stageTextsInput } from './samples/documents.ts'

describe('the start letter', () => {
  test('tells the six stages, the deadlines and whom to ask', () => {
    const lines = allLines(startLetter(letterInput))
    expect(lines.filter((line) => line.startsWith('* '))).toHaveLength(6)
    expect(lines).toContain('I indsender kvalitetsbeskrivelsen | 1. oktober 2026')
    expect(lines).toContain('Vi glæder os til at høre om jeres arbejde med fælles madlavning.')
    expect(lines.at(-1)).toBe('Karen Ibsgård\nkvalitetskonsulent\nkaren.ibsgaard@eksempel.dk\n00 00 00 00\nKøbenhavns Kommune, Socialforvaltningen')
  })

  test('says so when the deadlines are not known yet', () => {
    expect(allLines(startLetter({ ...letterInput, deadlines: [] }))).toContain('Fristerne kommer i et senere brev.')
  })
})

describe('the texts of a stage', () => {
  test('stand under the case, each with its version and writer', () => {
    const content = stageTexts(stageTextsInput)
    expect(content.cover?.facts[0]).toEqual({ key: 'Tilbud', value: 'Botilbuddet Havrevangen' })
    expect(section(content, 'Prøvehandlinger')[0]).toBe('## Fælles madlavning | Version 3, skrevet 4. maj 2026 af Åse Lund')
    expect(section(content, 'Prøvehandlinger')).toContain('Der er ikke skrevet noget endnu.')
    expect(section(content, 'Workshops')).toEqual(['Der er ingen tekster i denne del af forløbet endnu.'])
  })

  test.each([['working', 'ARBEJDSTEKST'], ['draft', 'UDKAST']] as const)('are marked on every page while they are %s texts', async (state, mark) => {
    const pdf = await readPdf((await renderDocument(stageTexts({ ...stageTextsInput, state }))).bytes)
    for (const page of pdf.artifacts) expect(page).toContain(mark)
  })

  test('bear no mark when they lie fast', () => {
    const content = stageTexts({ ...stageTextsInput, state: 'settled' })
    expect([content.draft, content.cover?.status, content.cover?.foot]).toEqual([false, 'Teksterne ligger fast', undefined])
  })

  test('may be none at all', () => {
    expect(section(stageTexts({ ...stageTextsInput, groups: [] }), 'Lokal udvikling')).toEqual(['Der er ingen tekster i denne del af forløbet endnu.'])
  })
})

describe('the decision', () => {
  test('has outcome, reasons, who decided as whose deputy, what it rests on and the follow-up', () => {
    const content = decision(decisionInput)
    expect(section(content, 'Beslutning')).toEqual(['[Akkrediteret med opfølgning] Besluttet 11. januar 2027'])
    expect(section(content, 'Hvem har besluttet')).toEqual([
      'Bjørn Sæther, kontorchef, har truffet beslutningen 11. januar 2027.', 'Beslutningen er truffet som stedfortræder for Inge Østergård.', 'Den, der har truffet beslutningen, har hverken startet forløbet eller deltaget i audit.',
    ])
    expect(section(content, 'Hvad beslutningen bygger på')).toEqual(['Auditrapport | 1 | 21. december 2026', 'Tilbuddets høringssvar | – | 7. december 2026'])
    expect(section(content, 'Opfølgning')).toEqual(['Uoverensstemmelserne skal være lukket senest 12. april 2027. Det sker efter en handlingsplan, som tilbuddet laver.'])
  })

  test('gives the reasons when it differs from the recommendation, and only then', () => {
    expect(section(decision(decisionInput), 'Auditteamets indstilling')).toEqual([
      'Auditteamet indstillede: Endnu ikke akkrediteret. Beslutningen afviger fra indstillingen af denne grund:', 'Tilbuddet har siden audit ansat to medarbejdere til aftenvagten.',
    ])
    expect(section(decision({ ...decisionInput, recommendation: 'accreditedWithFollowUp' }), 'Auditteamets indstilling')).toEqual(['Auditteamet indstillede: Akkrediteret med opfølgning. Beslutningen følger indstillingen.'])
  })

  test('offers a reconsideration by someone else, and no appeal to an outside body', () => {
    expect(section(decision(decisionInput), 'Genvurdering')[0]).toBe(
      'Tilbuddet kan bede om en genvurdering senest 8. februar 2027. Genvurderingen foretages af en anden end den, der har truffet beslutningen. Skriv til Akkrediteringssekretariatet, og sig kort, hvad I er uenige i.',
    )
    // A reconsideration is not reconsidered, and where the offer is accredited there is nothing to reconsider.
    const { reconsideration: _, ...rest } = decisionInput
    expect(section(decision({ ...rest, version: 2, reconsiders: '2027-01-11' }), 'Genvurdering')[0]).toBe(
      'Denne beslutning er en genvurdering af beslutningen af 11. januar 2027. Den er truffet af en anden end den, der traf den første beslutning. Den første beslutning bliver stående som sit eget dokument.',
    )
    expect(section(decision({ ...rest, outcome: 'accredited' }), 'Genvurdering')[0]).toBe('Tilbuddet er akkrediteret, så der er ikke noget at genvurdere. Er noget i rapporten forkert, kan sekretariatet rette det i en ny version.')
    expect(allLines(decision(decisionInput)).filter((line) => /Ankestyrelsen|klage/i.test(line))).toEqual([])
  })
})

describe('the action plan', () => {
  test('lists points with owner, deadline and status, and tells each one’s story', () => {
    const content = actionPlan(actionPlanInput)
    expect(section(content, 'Overblik')).toContain('1 | KV08 Sikker medicinhåndtering | Tilbuddets leder | 15. februar 2027 | Bekræftet')
    expect(section(content, 'Punkterne hver for sig').slice(0, 10)).toEqual([
      '## Punkt 1: KV08 Sikker medicinhåndtering | Tilbuddets leder, 15. februar 2027, bekræftet',
      'Uoverensstemmelsen', 'På to af tre vagter var der én medarbejder om opgaven.',
      'Det gør vi', 'To uddannede medarbejdere på vagt ved dosering om aftenen.',
      'Fristen er flyttet fra 1. februar 2027: Den nye medarbejder begynder først den 8. februar.',
      'Meldt udført 12. februar 2027', 'Vagtplanen er lavet om.',
      'Bekræftet 15. februar 2027 af Mette Ærø Kjærsgård', 'Set på to aftener.',
    ])
  })

  test('without points says that there is no follow-up', () => {
    expect(allLines(actionPlan({ ...actionPlanInput, points: [] })).at(-1)).toBe('[] Der er ingen punkter. Ingen opfølgning.')
  })
})
