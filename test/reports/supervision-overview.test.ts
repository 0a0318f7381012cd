// The overview of socialtilsyn: whose assessment it is, what each edition holds, and that nothing is set above another.
import { describe, expect, test } from '@jest/globals'
import { renderDocument } from '../../reports/render.ts'
import { supervisionOverview } from '../../reports/supervision-overview.ts'
import type { Block, DocumentContent } from '../../reports/document.ts'
import { allLines, section } from './content.ts'
import { readPdf } from './read-pdf.ts'
import { changedModel, manyOverview, nothingYet, ordinaryOverview, textsAlone, themesOnly } from './samples/supervision.ts'

const blocks = (content: DocumentContent, type: Block['type']): readonly Block[] => content.sections.flatMap((one) => one.blocks.filter((block) => block.type === type))
const titles = (content: DocumentContent): readonly string[] => content.sections.map((one) => one.title)

describe('the overview of one offer', () => {
  const content = supervisionOverview(ordinaryOverview)

  test('says on its front which model it is, whose the assessments are, and that no decision comes of scores', () => {
    expect(content.cover?.status).toBe('Kvalitetsmodel 2014-2016 (udløbet, eksempel)')
    expect(content.cover?.facts.map((fact) => fact.value)).toEqual(['Botilbuddet Havrevangen', 'Kvalitetsmodel 2014-2016 (udløbet, eksempel)', '4. marts 2026', '4. maj 2026', 'Godkendt', 'Udgave med scorer: kun for tilbuddet, dets ledelse og tilsyns\u00ADkoordinatoren', '23. november 2026'])
    expect(content.cover?.foot).toContain('Vurderingerne er socialtilsynets')
    expect(content.cover?.foot).toContain('Ingen afgørelse udledes af scorer')
    expect(content.cover?.foot).toContain('Socialtilsyn er ikke akkreditering')
  })

  test('tells themes in the authority’s words, values by radar, bars and table, the years, visits, measures and follow-up', () => {
    expect(titles(content)).toEqual(['Hvor tilsynet står', 'Socialtilsynets vurdering', 'Temaernes værdier', 'Scorer pr. indikator', 'Udvikling over årene', 'Besøg', 'Påbud, vilkår og skærpet tilsyn', 'Opfølgning og dialog'])
    expect(section(content, 'Hvor tilsynet står')).toEqual(['Østfløjen | 4. marts 2026 | 4. marts 2027', 'Vestfløjen | 4. marts 2025 | (diamond) 4. marts 2026 Besøget er forsinket. Socialtilsynet skal komme; tilbuddet skal intet gøre'])
    expect(section(content, 'Temaernes værdier').slice(1)).toEqual([
      'Uddannelse og beskæftigelse | 4,5 | 1: 4,5', 'Selvstændighed og relationer | 3,7 | 2: 3,7', 'Målgruppe, metoder og resultater | 4,2 | 3: 4,2', 'Organisation og ledelse | 2,9 | 4: 2,9', 'Kompetencer | 4,0 | 5: 4,0',
      'Økonomi | Ingen værdi | 6: Ingen værdi', 'Fysiske rammer | 5,0 | 7: 5,0',
    ])
    expect(blocks(content, 'values').map((block) => block.type === 'values' && [block.form, block.items.map((one) => one.value)])).toEqual([['radar', [4.5, 3.7, 4.2, 2.9, 4, null, 5]], ['bars', [4.5, 3.7, 4.2, 2.9, 4, null, 5]]])
    expect(section(content, 'Påbud, vilkår og skærpet tilsyn').slice(0, 2)).toEqual(['Påbud | 6. maj 2025 | 3. november 2025 Forlænget én gang | (check) Efterkommet 20. oktober 2025', 'Vilkår | 4. maj 2026 | Ingen frist | (flag) Gælder'])
    expect(section(content, 'Opfølgning og dialog')).toContain('Nattevagten er lagt om, og vagtplanen sendes til socialtilsynet | Tilbuddets leder | 1. december 2026 | (flag) Åben')
  })

  test('draws the years without a break while the model is the same, and breaks where it changes', () => {
    const curves = (one: DocumentContent): readonly unknown[] => blocks(one, 'curves').map((block) => block.type === 'curves' && [block.periods, block.breaks])
    expect(curves(content)).toEqual([[['05.2024', '05.2025', '05.2026'], []]])
    const changed = supervisionOverview(changedModel)
    expect(curves(changed)).toEqual([[['05.2024', '05.2025', '05.2026', '11.2026'], [3]]])
    expect(section(changed, 'Udvikling over årene')).toContain('Linjen er brudt, hvor kvalitetsmodellen skifter: værdier efter to modeller kan ikke sammenlignes.')
    expect(section(changed, 'Udvikling over årene').filter((line) => /^(Økonomi|Sundhed)/.test(line))).toEqual(['Økonomi | 4,0 | 4,1 | Ingen værdi | Ikke i modellen', 'Sundhed og trivsel | Ikke i modellen | Ikke i modellen | Ikke i modellen | 4,6'])
    expect(section(content, 'Udvikling over årene').join()).not.toContain('brudt')
  })

  test('is tagged throughout, and each figure says its numbers to those who listen', async () => {
    const pdf = await readPdf((await renderDocument(content)).bytes)
    expect(pdf.untagged).toEqual([])
    const figures = [...blocks(content, 'values'), ...blocks(content, 'curves')]
    expect(figures.map((block) => ('alt' in block ? block.alt.includes('Organisation og ledelse') && block.alt.includes('2,9') : false))).toEqual([true, true, true])
  })
})

describe('what is not in it', () => {
  test('The edition without scores has words of every theme, no number, no figure and nothing of the offer’s own', () => {
    const content = supervisionOverview(themesOnly)
    expect(titles(content)).toEqual(['Hvor tilsynet står', 'Socialtilsynets vurdering', 'Udvikling over årene', 'Besøg', 'Påbud, vilkår og skærpet tilsyn'])
    expect([...blocks(content, 'values'), ...blocks(content, 'curves')]).toEqual([])
    const written = JSON.stringify(content)
    for (const hidden of ['4.5', '4,5', 'Indikator', 'Nattevagten', 'to medarbejdere om natten']) expect([hidden, written.includes(hidden), JSON.stringify(supervisionOverview(ordinaryOverview)).includes(hidden)]).toEqual([hidden, false, true])
    expect(section(content, 'Socialtilsynets vurdering')).toContain('Scorer offentliggøres ikke. Denne udgave har temaernes ord alene.')
  })
  test('A model of texts alone has neither values nor figures, also for those entitled', () => {
    const content = supervisionOverview(textsAlone)
    expect(titles(content)).not.toContain('Temaernes værdier')
    expect([...blocks(content, 'values'), ...blocks(content, 'curves')]).toEqual([])
    expect(section(content, 'Socialtilsynets vurdering')).toContain('Modellen har ingen scorer: socialtilsynet vurderer temaerne i ord. Der er derfor hverken værdier eller figurer.')
    expect(section(content, 'Hvor tilsynet står')).toEqual(['Botilbuddet Havrevangen | 4. marts 2026 | Ingen fast frist'])
  })
  test('Before the first report it says so', () => {
    expect(allLines(supervisionOverview(nothingYet))).toEqual([
      '# Hvor tilsynet står', 'Ærøgården | Intet endnu | 5. januar 2027', '# Socialtilsynets vurdering', '[] Socialtilsynets rapport er ikke registreret endnu. Når den er, står vurderingen her med socialtilsynets egne ord.',
      '# Besøg', 'Der er ikke registreret besøg.', '# Påbud, vilkår og skærpet tilsyn', 'Der er hverken påbud, vilkår eller skærpet tilsyn.', '# Opfølgning og dialog', 'Opfølgningen er tilbuddets og Socialforvaltningens egen.', 'Der er ikke aftalt opfølgning.',
    ])
  })
})

describe('the overview of many offers', () => {
  test('has them in Danish alphabetical order, whatever their scores, and a chapter each', () => {
    const content = supervisionOverview(manyOverview)
    expect(titles(content)).toEqual(['Tilbuddene', 'Aktivitets- og samværstilbuddet for voksne med erhvervet hjerneskade på Østerbro', 'Botilbuddet Havrevangen', 'Ærøgården'])
    expect(section(content, 'Tilbuddene')).toEqual([
      'Aktivitets- og samværstilbuddet for voksne med erhvervet hjerneskade på Østerbro | Intet besøg er gennemført | 5. januar 2027 | Ingen rapport er registreret | 0',
      'Botilbuddet Havrevangen | 4. marts 2026 | (diamond) 4. marts 2026 Besøget er forsinket | 4. maj 2026 | 1', 'Ærøgården | Intet besøg er gennemført | 5. januar 2027 | Ingen rapport er registreret | 0',
    ])
  })
})
