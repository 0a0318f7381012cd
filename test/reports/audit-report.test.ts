// What the audit report says, chapter by chapter, before it is drawn.
import { describe, expect, test } from '@jest/globals'
import { auditReport, reportYear } from '../../reports/audit-report.ts'
import type { AuditReportInput, HearingRound } from '../../reports/audit-report-input.ts'
import { allLines, section } from './content.ts'
import { ordinary } from './samples/audit-report.ts'
import { empty } from './samples/edge-reports.ts'

const report = auditReport(ordinary)
const said = (input: AuditReportInput, title: string): readonly string[] => section(auditReport(input), title)

describe('the front page', () => {
  test('names offer, type, area, round, dates, model version, team, status and version', () => {
    const { cover } = report
    expect(cover?.title).toBe('Botilbuddet Havrevangen')
    expect(cover?.status).toBe('Endelig rapport, version 1')
    expect(cover?.facts).toEqual([
      { key: 'Tilbudstype', value: 'Længerevarende botilbud (Serviceloven § 108)' },
      { key: 'Målgruppeområde', value: 'Voksne med handicap' },
      { key: 'Center', value: 'Center for Voksne med Handicap Syd (fiktiv)' },
      { key: 'Adresse', value: 'Havrevangsvej 14, 2700 Brønshøj' },
      { key: 'Pladser', value: '24' },
      { key: 'Runde og forløb', value: 'Runde 2026, 3. forløb' },
      { key: 'Kvalitetsmodel', value: 'Eksempel på akkrediteringens kvalitetsmodel, version 1.0-eksempel (fastlåst 15. januar 2026)' },
      { key: 'Forløbet begyndte', value: '2. februar 2026' },
      { key: 'Audit', value: '3. november 2026 til 4. november 2026' },
      { key: 'Høring', value: '23. november 2026 til 7. december 2026' },
      { key: 'Udsendt', value: '21. december 2026' },
      { key: 'Auditteam', value: 'Mette Ærø Kjærsgård, ledende auditor (Borgere med psykisk sårbarhed, Center for Socialpsykiatri)\nSøren Ågård, auditor (Udsatte voksne)' },
      { key: 'Kvalitetssikring', value: 'Åse Bøgh' },
      { key: 'Version', value: '1 (21. december 2026)' },
      { key: 'Sagsnummer', value: '2026-0042' },
    ])
  })

  test('names the version it replaces, and where it is told why', () => {
    const facts = auditReport({ ...ordinary, version: 2, replaces: { version: 1, issued: '2026-12-21', sha256: 'ab12', changes: [{ section: 'summary', before: '3 pladser', after: '4 pladser', reason: 'Et tal er rettet.' }] } }).cover?.facts
    expect(facts?.find((one) => one.key === 'Version')?.value).toBe('2 (21. december 2026)\nErstatter version 1, udsendt 21. december 2026. Hvad der er rettet, og hvorfor, står forrest i rapporten.')
  })

  test('lists what a new version corrects, before and after, and the hash of the file it replaces', () => {
    const input = { ...ordinary, version: 2, replaces: { version: 1, issued: '2026-12-21', sha256: 'ab12', changes: [{ section: 'practice', requirementId: 'KV08', before: '3 pladser', after: '4 pladser', reason: 'Et tal er rettet.' }] } } as const
    expect(auditReport(input).sections[0]).toEqual({
      title: 'Rettelser i denne version', startsPage: true, blocks: [
        { type: 'paragraph', text: 'Denne version erstatter version 1, udsendt 21. december 2026. Den tidligere fil er uændret i registret. Her står, hvad der er rettet, og hvorfor.' },
        { type: 'paragraph', tone: 'label', text: 'Den tidligere fils SHA-256' }, { type: 'paragraph', tone: 'muted', text: 'ab12' },
        { type: 'heading', level: 2, text: 'Feedback på praksis: KV08 Sikker medicinhåndtering' }, { type: 'paragraph', text: 'Begrundelse: Et tal er rettet.', keepsWithNext: true },
        { type: 'beforeAfter', caption: 'Rettelse i Feedback på praksis: KV08 Sikker medicinhåndtering', before: '3 pladser', after: '4 pladser' },
      ],
    })
    const finding = { ...input, replaces: { ...input.replaces, changes: [{ section: 'finding', requirementId: 'KV08', pair: 'descriptionPractice', before: 'a', after: 'b', reason: 'Forvekslet.' }] } } as const
    expect(auditReport(finding).sections[0]?.blocks.find((block) => block.type === 'heading')).toEqual({ type: 'heading', level: 2, text: 'Vurdering, Beskrivelse ↔ praksis: KV08 Sikker medicinhåndtering' })
    // Control: a first version has no such chapter.
    expect(auditReport(ordinary).sections[0]?.title).toBe('1. Sammenfatning')
  })

  test.each([['draft', 'Udkast, version 1', true], ['hearing', 'Udkast i høring, version 1', true], ['final', 'Endelig rapport, version 1', false]] as const)('of a %s report says so', (status, words, draft) => {
    const content = auditReport({ ...ordinary, status })
    expect([content.cover?.status, content.draft]).toEqual([words, draft])
  })
})

describe('the chapters', () => {
  const titles = [
    '1. Sammenfatning', '2. Formål, omfang og kriterier', '3. Sådan blev audit gennemført', '4. Feedback på praksis', '5. Feedback på kvalitetsbeskrivelsen',
    '6. Overblik: model, beskrivelse og praksis', '7. Særlig god praksis', '8. Uoverensstemmelser og udviklingsmuligheder', '9. Konklusion og indstilling',
    '10. Uenigheder, der ikke er løst', '11. Opfølgning', '12. Læring', 'Bilag A: Høringssvar og svar', 'Bilag B: Datakilder',
  ]

  test('are all there in order, also when nothing was written', () => {
    expect(report.sections.map((one) => one.title)).toEqual(titles)
    expect(auditReport(empty).sections.map((one) => one.title)).toEqual(titles)
  })

  test('of an empty draft claim nothing that nobody has looked at', () => {
    const lines = allLines(auditReport(empty))
    expect(lines).not.toContain('Auditteamet har ikke fundet uoverensstemmelser.')
    expect(lines).not.toContain('Auditteamet har dækket det, der var planlagt.')
    expect(said(empty, '8. Uoverensstemmelser og udviklingsmuligheder')).toEqual(['## Uoverensstemmelser', 'Der er ikke registreret vurderinger.', '## Udviklingsmuligheder', 'Der er ikke skrevet noget her.'])
  })

  test('show the frozen model by criterion, fokuskrav marked, and the requirement that is not relevant only with its reason', () => {
    const lines = section(report, '2. Formål, omfang og kriterier')
    expect(lines.filter((line) => line.startsWith('= '))).toHaveLength(8)
    expect(lines).toContain('(flag) KV08 Sikker medicinhåndtering | Mindre uoverensstemmelse ved sidste audit i 2024.')
    expect(lines).toContain('KV12 De fysiske rammer understøtter borgeren | Tilbuddet flytter til nye bygninger i marts 2027. Kravet tages med i næste forløb.')
    expect(allLines(report).filter((line) => line.includes('KV12'))).toHaveLength(1)
  })

  test('tell how the audit was carried out: people only by kind and number', () => {
    const lines = section(report, '3. Sådan blev audit gennemført')
    expect(lines).toContain('3. november 2026 kl. 18.00 | Observation | Vagtskifte og dosering af medicin | Afdeling Vest')
    expect(lines).toContain('Borgere | 5 | Interview')
    expect(lines).toContain('E8 | Dokument | Lokal instruks for medicinhåndtering | 14. august 2026')
    expect(lines.at(-1)).toContain('[Stikprøver] En audit bygger på stikprøver.')
  })

  test.each([
    ['submitted', 'Audit bygger på den kvalitetsbeskrivelse, som tilbuddet indsendte, og som blev godkendt som auditgrundlag 5. oktober 2026.'],
    ['silence', 'Audit bygger på den kvalitetsbeskrivelse, som tilbuddet indsendte. Den gælder som indsendt fra 5. oktober 2026.'],
    ['present', 'Audit er gennemført på det foreliggende grundlag, besluttet 5. oktober 2026. Hvor beskrivelsen mangler, står der ‘Ikke beskrevet’.'],
  ] as const)('say on what basis the audit was made: %s', (basis, sentence) => {
    expect(said({ ...ordinary, descriptionBasis: { basis, on: '2026-10-05' } }, '3. Sådan blev audit gennemført')).toContain(sentence)
  })
})

describe('the feedback', () => {
  test('on practice tells two pairs in one where the same was found, and of silence in one line', () => {
    const lines = section(report, '4. Feedback på praksis')
    const at = lines.indexOf('### (flag) UD03 Prøvehandlinger | Udviklingskrav, fokuskrav')
    expect(lines.slice(at, at + 4)).toEqual([
      '### (flag) UD03 Prøvehandlinger | Udviklingskrav, fokuskrav',
      '(check) Beskrivelse ↔ praksis og Model ↔ praksis: Overensstemmelse',
      'Medarbejderne kan fortælle om begge prøvehandlinger, og hvad de lærte. Den ene blev stoppet, fordi den ikke hjalp borgerne.',
      'Vidnesbyrd: E2, E5',
    ])
    expect(lines).toContain('Praksis er ikke belyst for KV03 Ledelsen sætter retning og følger op og UD01 Meningsfuld dokumentation.')
    expect(lines).toContain('Vurderingen er foretaget på ny af en anden auditor.')
  })

  test('on the description refers to its chapters and documents', () => {
    const lines = section(report, '5. Feedback på kvalitetsbeskrivelsen')
    expect(lines).toContain('Tilbuddets kvalitetsbeskrivelse: kapitel 1, afsnittet om måltider. Uændret siden sidste forløb.')
    expect(lines).toContain('Det står her: Lokal instruks for medicinhåndtering, side 2–5.')
    expect(lines).toContain('Ikke beskrevet.')
    expect(lines).toContain('(ring) Model ↔ beskrivelse: Ikke belyst')
  })
})

describe('the overview', () => {
  const lines = section(report, '6. Overblik: model, beskrivelse og praksis')

  test('has a word and a sign for each pair of every relevant requirement', () => {
    expect(lines.filter((line) => line.split(' | ').length === 4)).toHaveLength(15)
    expect(lines).toContain('KV01 Værdigrundlaget er handlingsanvisende | (check) Overensstemmelse | (ring) Ikke belyst | (ring) Ikke belyst')
    expect(lines).toContain('(flag) KV08 Sikker medicinhåndtering Fokuskrav | (check) Overensstemmelse | (diamond) Større uoverensstemmelse | (triangle) Mindre uoverensstemmelse')
  })

  test('says below why pairs are not examined', () => {
    expect(lines).toContain('* Ikke valgt i denne audit: beskrivelse ↔ praksis og model ↔ praksis for KV01, KV02, KV03, UD01, KV04, UD02, KV05, KV07, UD04, KV09, KV10 og KV11.')
    expect(lines).toContain('* Tilbuddet har dispensation fra forandringskompasset til udgangen af 2026: model ↔ beskrivelse for UD04.')
  })
})

describe('the outcome', () => {
  test('lists greater discordances before lesser ones, each with its evidence', () => {
    const lines = section(report, '8. Uoverensstemmelser og udviklingsmuligheder')
    expect(lines.filter((line) => line.startsWith('###'))).toEqual([
      '### KV08 Sikker medicinhåndtering', '### KV06 Magtanvendelse, vold og overgreb forebygges og bruges til læring', '### KV06 Magtanvendelse, vold og overgreb forebygges og bruges til læring',
      '### KV08 Sikker medicinhåndtering', '### UD02 Viden deles på tværs',
    ])
    expect(lines).toContain('* E3, observation, 3. november 2026: Dosering af medicin, aftenvagt i Afdeling Vest')
  })

  test('recommends in a final report and proposes in a draft', () => {
    expect(section(report, '9. Konklusion og indstilling')).toContain('[Auditteamet indstiller: Akkrediteret med opfølgning] Én større uoverensstemmelse skal lukkes. Den er afgrænset, og tilbuddet er allerede i gang.')
    expect(said({ ...ordinary, status: 'hearing' }, '9. Konklusion og indstilling')[3]).toContain('[Auditteamet foreslår at indstille: Akkrediteret med opfølgning]')
  })

  test('says when the recommendation was changed after the hearing', () => {
    const lines = said({ ...ordinary, recommendationChanged: { from: 'accredited', reason: 'Nye oplysninger om aftenvagten.' } }, '9. Konklusion og indstilling')
    expect(lines).toContain('Indstillingen er ændret efter høringen. I udkastet stod der: Akkrediteret.')
    expect(lines).toContain('Nye oplysninger om aftenvagten.')
  })

  test('has no follow-up where nothing must be mended', () => {
    expect(said({ ...ordinary, followUp: { kind: 'none', points: [] } }, '11. Opfølgning')).toEqual(['[Ingen opfølgning] Der er ingen uoverensstemmelser, som skal følges op. Der laves ingen handlingsplan.'])
    expect(said({ ...ordinary, followUp: { kind: 'awaited', deadline: '2027-03-22', points: [] } }, '11. Opfølgning')).toEqual([
      'Tilbuddet laver en handlingsplan efter beslutningen om akkreditering.', 'Uoverensstemmelserne skal være lukket senest 22. marts 2027.',
    ])
  })

  test('gives the action plan with owners, deadlines and status', () => {
    expect(section(report, '11. Opfølgning')).toEqual([
      'Uoverensstemmelserne skal være lukket senest 22. marts 2027.',
      '1 | To uddannede medarbejdere på vagt ved dosering om aftenen KV08 Sikker medicinhåndtering | Tilbuddets leder | 1. februar 2027 | Aftalt',
      '2 | Borgeren tilbydes en samtale efter hver hændelse KV06 Magtanvendelse, vold og overgreb forebygges og bruges til læring | Afdelingsleder, Afdeling Øst | 1. marts 2027 | Meldt udført',
    ])
  })
})

const round = (more: Partial<HearingRound>): AuditReportInput => ({ ...ordinary, hearing: [{ round: 1, from: '2026-11-23', to: '2026-12-07', state: 'remarks', closedOn: '2026-12-08', remarks: [], ...more }] })

describe('annex A', () => {
  test('gives each remark, where it attaches, its answer with a reason, and the text before and after', () => {
    const lines = section(report, 'Bilag A: Høringssvar og svar')
    expect(lines.slice(3, 7)).toEqual([
      'Bemærkning 1 til Feedback på praksis, KV08 Sikker medicinhåndtering, skrevet af tilbuddets leder 1. december 2026',
      '> Der var to medarbejdere på vagt den 3. november, men den ene var hos en borger.',
      '(half) Taget delvist til følge: Teksten er ændret, så det fremgår, at der var én medarbejder om opgaven.\n\nBesvaret af Mette Ærø Kjærsgård 10. december 2026',
      'Der var én medarbejder på vagt. → Der var én medarbejder om opgaven.',
    ])
    expect(lines).toContain('(check) Taget til følge: Tallet er rettet.\n\nBesvaret af Søren Ågård 10. december 2026')
    expect(lines.some((line) => line.startsWith('(ring) Ikke taget til følge: '))).toBe(true)
  })

  test('records silence as no remarks, with its date', () => {
    expect(said(round({ state: 'silence' }), 'Bilag A: Høringssvar og svar')).toEqual([
      '## Høring', 'Høringen løb fra 23. november 2026 til 7. december 2026.', 'Ingen bemærkninger. Tilbuddet svarede ikke inden fristen, og høringen blev lukket 8. december 2026.',
    ])
  })

  test('records that the offer said it has no remarks', () => {
    expect(said(round({ state: 'noRemarks', closedOn: '2026-12-01' }), 'Bilag A: Høringssvar og svar')).toContain('Ingen bemærkninger. Det svarede tilbuddet 1. december 2026.')
  })

  test('tells of late remarks, taken or not, and of those not yet answered', () => {
    const remark = { number: 1, section: 'summary', by: 'tilbuddets leder', on: '2026-12-08', text: 'Sent.' } as const
    expect(said(round({ remarks: [{ ...remark, late: {} }] }), 'Bilag A: Høringssvar og svar')).toContain('Bemærkningen kom efter fristen og er gengivet uden svar.')
    const accepted = said(round({ remarks: [{ ...remark, late: { accepted: 'Den retter en faktuel fejl.' } }] }), 'Bilag A: Høringssvar og svar')
    expect(accepted).toContain('Bemærkningen kom efter fristen og er taget med alligevel: Den retter en faktuel fejl.')
    expect(accepted).toContain('Bemærkningen er ikke besvaret endnu.')
  })

  test('says what a second hearing was about', () => {
    const lines = said({ ...ordinary, hearing: [{ round: 2, from: '2026-12-14', to: '2026-12-21', state: 'open', about: 'Den ændrede indstilling', remarks: [] }] }, 'Bilag A: Høringssvar og svar')
    expect(lines).toEqual(['## 2. høring', 'Høringen løber fra 14. december 2026 til 21. december 2026.', 'Høringen gjaldt: Den ændrede indstilling', 'Der er ikke kommet bemærkninger endnu.'])
  })

  test('says so when the draft has not been in hearing', () => {
    expect(said(empty, 'Bilag A: Høringssvar og svar')).toEqual(['Udkastet har ikke været i høring endnu.'])
  })
})

test('annex B says for which requirements each piece of evidence was used', () => {
  const lines = section(report, 'Bilag B: Datakilder')
  expect(lines).toContain('E3, observation, 3. november 2026 Dosering af medicin, aftenvagt i Afdeling Vest | Én medarbejder doserede til seks borgere og blev afbrudt fire gange. | KV08')
  expect(lines).toContain('Trivselsundersøgelse | Socialforvaltningen, 1. november 2025 | Egen rapport, 31 svar')
})

test('a finding on a requirement outside the model is told, not lost', () => {
  const lines = allLines(auditReport({ ...ordinary, findings: [{ requirementId: 'X1', pair: 'modelPractice', grade: 'majorDiscordance', text: 'Uden for modellen.', evidence: [] }] }))
  expect(lines).toContain('### X1 (ikke i kvalitetsmodellen)')
  expect(lines).toContain('Uden for modellen.')
})

test('a report belongs to the year of its audit, before that to the year its case began', () => {
  expect([reportYear(ordinary), reportYear({ ...empty, dates: { started: '2025-12-01' } })]).toEqual([2026, 2025])
})

test('the content holds nothing but data: it can be stored and read back', () => {
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
})
