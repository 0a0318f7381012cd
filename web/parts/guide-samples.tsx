// The little pictures of the guided examples: made of the pages' own looks, of made-up content, and nothing in them can be pressed.
import type { ComponentChildren, JSX } from 'preact'
import { outcomes, pairs } from '../../domain/accreditation/acts.ts'
import { stages } from '../../domain/accreditation/stages.ts'
import { gradeNames, outcomeNames, pairNames, stageNames } from '../../text/accreditation.ts'
import { guideText, type SampleId } from '../../text/web/guide.ts'
import { Icon } from './icon.tsx'

const s = guideText.samples
const Button = ({ main, children }: { readonly main?: boolean; readonly children: ComponentChildren }) => <span class={main ? 'btn btn-main' : 'btn'}>{children}</span>
const Work = ({ title, under, end, late }: { readonly title: string; readonly under: string; readonly end?: string; readonly late?: boolean }) => (
  <div class={late ? 'work work-late' : 'work'}><div class="work-main"><p><strong>{title}</strong></p><p class="quiet">{under}</p></div>{end && <p class="work-due">{end} <span class="quiet">{s.far}</span></p>}</div>
)
const now = 2

const samples: Readonly<Record<SampleId, () => JSX.Element>> = {
  work: () => <div class="works"><Work title={`${s.duty}: ${s.offer}`} under={stageNames.qualityDescription} end={s.deadline} /><Work title={s.other} under={`${s.otherStep} · ${s.waits}`} /></div>,
  tracker: () => (
    <div class="tracker"><ol class="keep">{stages.map((stage, index) => (
      <li key={stage} class={index < now ? 'tracker-past' : index === now ? 'tracker-now' : 'tracker-coming'}><span class="tracker-dot" aria-hidden="true">{index < now ? <Icon name="check" /> : index + 1}</span><span class="tracker-text"><strong>{stageNames[stage]}</strong></span></li>
    ))}</ol></div>
  ),
  chapter: () => <div class="card-box"><p><strong>{s.chapter}</strong></p><p class="text-body">{s.chapterText}</p><p class="actions"><Button>{s.unchanged}</Button><Button>{s.itStands}</Button><span class="quiet"><Icon name="check" />{s.saved}</span></p></div>,
  trial: () => <div class="card-box"><p><strong>{s.trial}</strong></p><p>{s.trialWhy}</p><p class="quiet">{s.trialEnds}</p><p class="actions"><Button>{s.learnt}</Button></p></div>,
  hearing: () => <div class="card-box"><p class="text-body">{s.draft}</p><p>{s.remark}</p><p>{s.answer}</p></div>,
  silence: () => <div class="works"><Work title={s.duty} under={s.silence} end={s.deadline} /></div>,
  passedOn: () => <div class="works"><Work title={s.offer} under={s.passedOn} late /><p class="actions"><Button>{s.newDate}</Button></p></div>,
  overview: () => <div class="card-box"><p><Icon name="check" /><strong>{s.offer}</strong> · {s.report}</p><p><Icon name="hourglass" /><strong>{s.other}</strong> · {s.otherStep}</p><p class="actions"><Button main>{s.zip}</Button></p></div>,
  impartiality: () => <p class="actions"><Button main>{s.impartial}</Button><Button>{s.doubt}</Button><Button>{s.partial}</Button></p>,
  findings: () => <div class="card-box"><p><strong>{s.requirement}</strong></p>{pairs.map((pair) => <p key={pair}>{pairNames[pair]}: <span class="tag">{gradeNames.concordance}</span></p>)}<p class="actions"><Button>{s.allThree}</Button></p></div>,
  evidence: () => <div class="card-box"><p><strong>{s.evidence}</strong></p><p class="quiet">{s.evidenceFor}</p></div>,
  answer: () => <div class="card-box"><p>{s.remark}</p><p class="actions"><Button main>{s.upheld}</Button><Button>{s.partly}</Button><Button>{s.not}</Button></p></div>,
  round: () => <div class="card-box"><p><Icon name="success" />{s.roundStarts}</p><p><Icon name="info" />{s.roundNot}</p></div>,
  blocked: () => <div class="card-box"><p><strong>{s.blocked}</strong></p><p class="quiet">{s.blockedWhy}</p></div>,
  decision: () => <div class="card-box">{outcomes.map((outcome) => <p key={outcome}>{outcomeNames[outcome]}</p>)}<p class="text-body">{s.reason} …</p></div>,
  functions: () => <div class="card-box"><p><strong>{s.functions}</strong></p><p class="quiet">{s.functionsFormer}</p></div>,
  failing: () => <div class="works"><Work title={s.failing} under={s.failingSince} late /></div>,
  database: () => <div class="card-box"><p><strong>{s.shared}</strong></p><p class="actions"><Button>{s.want}</Button></p></div>,
}

export const Sample = ({ id }: { readonly id: SampleId }) => {
  const Picture = samples[id]
  return <figure class="guide-sample"><figcaption class="quiet">{guideText.example}</figcaption><Picture /></figure>
}
