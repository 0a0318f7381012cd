// Help: which guided examples there are, and one of them, a step a page.
import type { GuideId } from '../../domain/people/guides.ts'
import { guideIds } from '../../domain/people/guides.ts'
import { frameText } from '../../text/web/frame.ts'
import { guides, guideText as t } from '../../text/web/guide.ts'
import type { Viewer, Web } from '../frame.ts'
import { Sample } from '../parts/guide-samples.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { paths } from '../paths.ts'

const List = ({ ids }: { readonly ids: readonly GuideId[] }) => (
  <ul class="guides">{ids.map((id) => (
    <li key={id} class="card-box"><h3>{guides[id].name}</h3><p>{guides[id].lead}</p><p><a class="btn" href={paths.guide(id)}>{t.open}<span class="sr-only">: {guides[id].name}</span></a> <span class="quiet">{t.minutes(guides[id].steps.length)}</span></p></li>
  ))}</ul>
)

export const HelpPage = ({ web, viewer, own }: { readonly web: Web; readonly viewer: Viewer; readonly own: readonly GuideId[] }) => (
  <Layout web={web} title={t.title} viewer={viewer}>
    <h1>{t.title}</h1>
    <p class="lead">{t.purpose}</p>
    <section aria-labelledby="egne"><h2 id="egne">{t.own}</h2><List ids={own} /></section>
    <section aria-labelledby="mere"><h2 id="mere">{t.more}</h2>{t.moreLines.map((line) => <p key={line}>{line}</p>)}<p><a href={paths.accessibility}>{frameText.accessibility}</a></p></section>
    <section aria-labelledby="andre"><h2 id="andre">{t.others}</h2><List ids={guideIds.filter((id) => !own.includes(id))} /></section>
  </Layout>
)

/** One step; `step` from 1. The last one's button says that it was seen. */
export const GuidePage = ({ web, viewer, id, step }: { readonly web: Web; readonly viewer: Viewer; readonly id: GuideId; readonly step: number }) => {
  const { name, lead, steps } = guides[id]
  const shown = steps[step - 1]
  if (!shown) throw new Error(`The guide ${id} has no step ${step}`)
  return (
    <Layout web={web} title={`${shown.heading}: ${name}`} viewer={viewer} trail={[[paths.help, t.title]]}>
      <div class="narrow">
        <p class="quiet">{name}. {lead}</p>
        <h1>{shown.heading}</h1>
        <p class="tag">{t.step(step, steps.length)}</p>
        {shown.text.map((line) => <p key={line}>{line}</p>)}
        <Sample id={shown.sample} />
        <div class="actions">
          {step > 1 && <a class="btn" href={paths.guide(id, step - 1)}>{t.back}</a>}
          {step < steps.length ? <a class="btn btn-main" href={paths.guide(id, step + 1)}>{t.next}<Icon name="arrow-forward" /></a> : <form method="post" action={paths.guideSeen(id)}><button class="btn btn-main" type="submit">{t.finish}</button></form>}
        </div>
      </div>
    </Layout>
  )
}

/** Offered on the start page until it was seen or put away. */
export const GuideOffer = ({ id }: { readonly id: GuideId }) => (
  <section class="guide-offer" aria-labelledby="ny-her">
    <div><h2 id="ny-her">{t.offerHeading}</h2><p>{t.offer(guides[id].name)}</p></div>
    <div class="actions"><a class="btn btn-main" href={paths.guide(id)}>{t.offerShow}</a><form method="post" action={paths.guideSeen(id)}><button class="btn" type="submit">{t.offerNot}</button></form></div>
  </section>
)
