// The map that ships: an example, to be checked. Criteria 3, 5, 6, 7, 10 and 14 of 2014 are named in the example model's own references;
// the rest is read from the texts of both (choice).
import type { CriterionMap, MapLine } from './criterion-map.ts'

const line = (of: string, requirements: readonly string[]): MapLine => ({ of, requirements, note: '' })

export const exampleCriterionMap: CriterionMap = {
  lines: [
    line('2014.K01', []), line('2014.K02', ['KV07']), line('2014.K03', ['KV05', 'KV07', 'UD04']), line('2014.K04', ['KV10']), line('2014.K05', ['KV08', 'KV09']),
    line('2014.K06', ['KV06']), line('2014.K07', ['KV06']), line('2014.K08', ['KV03']), line('2014.K09', ['KV03']), line('2014.K10', ['KV04']),
    line('2014.K11', []), line('2014.K12', []), line('2014.K13', []), line('2014.K14', ['KV12']),
    line('2017.K01', []), line('2017.K02', ['KV07']), line('2017.K03', ['KV05', 'KV07', 'UD04']), line('2017.K04', ['KV10']), line('2017.K05', ['KV08', 'KV09']),
    line('2017.K06', ['KV06']), line('2017.K07', ['KV06']), line('2017.K08', ['KV03']), line('2017.K09', ['KV03']), line('2017.K10', ['KV04']), line('2017.K11', ['KV12']),
    line('2025-L200.T1', ['KV05', 'KV07', 'UD04']), line('2025-L200.T2', ['KV06', 'KV08', 'KV09', 'KV10']), line('2025-L200.T3', ['KV03']), line('2025-L200.T4', ['KV04']), line('2025-L200.T5', ['KV12']),
  ],
}
