// A stage's texts as PDF at any time: what the asking person may read of them, nothing else (no report is ever stuck).
import type { ActiveStage } from '../domain/accreditation/stages.ts'
import type { ContentKind, ContentRow } from '../domain/accreditation/facts.ts'
import { freezes } from '../domain/accreditation/rules.ts'
import { hasReached, stepsOf } from '../domain/accreditation/stages.ts'
import { localDateOf, yearOf } from '../domain/deadlines/local-time.ts'
import { reportFileName } from '../reports/file-name.ts'
import type { Render } from '../reports/render-pool.ts'
import { type StageText, stageTexts } from '../reports/stage-texts.ts'
import type { CaseMaterial } from '../store/case-material.ts'
import { contentNames } from '../text/accreditation.ts'
import { aboutCase, nameOf } from './case-documents.ts'

const kindsOf: Readonly<Record<ActiveStage, readonly ContentKind[]>> = {
  qualityModel: ['notRelevantReason'],
  localDevelopment: ['trial', 'workshop'],
  qualityDescription: ['chapter', 'tick', 'focusWish'],
  audit: ['programmeItem', 'evidence', 'peopleMet', 'finding'],
  report: ['reportText', 'remark', 'answer', 'correction', 'actionPoint', 'pointMoved', 'pointDone', 'pointVerified'],
  learning: ['extract'],
}

/** Renders the readable texts of one stage; marked as working texts until a move has frozen them. */
export async function renderStageTexts(render: Render, material: CaseMaterial, stage: ActiveStage, readable: (kind: ContentKind) => boolean): Promise<{ readonly bytes: Buffer; readonly fileName: string; readonly sha256: string }> {
  const groups = kindsOf[stage].filter(readable).map((kind) => ({ title: contentNames[kind], texts: material.rows.filter((row) => row.kind === kind).map((row) => textOf(row, material)) }))
  const passed = material.state.endedAs !== null || hasReached(material.state.step, stepsOf[stage].at(-1) ?? 'ended')
  const state = passed && kindsOf[stage].every((kind) => Object.values(freezes).some((kinds) => kinds.includes(kind))) ? 'settled' : stage === 'report' && material.state.hearingOpenedAt !== null ? 'draft' : 'working'
  const { bytes, sha256 } = await render(stageTexts({ asOf: material.asOf, about: aboutCase(material), stage, state, groups }))
  return { bytes, sha256, fileName: reportFileName('stageTexts', material.offer.name, yearOf(localDateOf(material.asOf)), 1, state !== 'settled') }
}

function textOf(row: ContentRow, material: CaseMaterial): StageText {
  const changed = { version: row.version, on: localDateOf(row.at), by: nameOf(material, row.author) }
  const prose = Object.entries(row.body).flatMap(([field, value]) => (typeof value === 'string' && !['id', 'requirementId', 'criterionId', 'fileId'].includes(field) && !(/^[a-z]+[A-Z]/.test(value) && !value.includes(' ')) ? [value] : []))
  const name = 'criterionId' in row.body ? material.model.criteria.find((one) => one.id === row.key)?.name : 'requirementId' in row.body && row.body.requirementId ? `${row.body.requirementId} ${material.model.requirements.find((one) => one.id === ('requirementId' in row.body ? row.body.requirementId : ''))?.title ?? ''}` : undefined
  const title = 'title' in row.body ? row.body.title : name ?? contentNames[row.kind]
  return { title, text: prose.filter((text) => text !== title).join('\n\n'), changed }
}
