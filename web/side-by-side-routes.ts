// Socialtilsyn and akkreditering side by side, and the map that lays them so: seen by model, changed a line at a time.
import type { Request, Response, Router } from 'express'
import { mappedSubjects, mapChanges, type MapLine, mayChangeCriterionMap } from '../domain/supervision/criterion-map.ts'
import { exampleCriterionMap } from '../domain/supervision/example-map.ts'
import { mayReadSupervisionPolicy } from '../domain/supervision/policy-faults.ts'
import { Refused } from '../domain/refusal.ts'
import type { CriterionMapChange } from '../services/criterion-map.ts'
import { criterionMapText as t } from '../text/web/side-by-side.ts'
import { type Form, formOf, keyField, keyIn, param, sentForm, versionField, versionIn, withoutKey } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { CriterionMapPage, EditCriterionMapPage } from './pages/criterion-map.tsx'
import { SideBySidePage } from './pages/side-by-side.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf, sendNotSaved } from './trouble.ts'
import { signedIn } from './viewer.ts'

const formOfLine = (line: MapLine | undefined): Form =>
  formOf([['which', !line ? 'unsaid' : line.requirements.length === 0 ? 'none' : 'some'], ...(line?.requirements ?? []).map((id) => ['requirements', id] as const), ['note', line?.note ?? '']])

/** The line a form says of a subject (null: nobody has said), and what is missing of it. */
const lineFrom = (form: Form, of: string): { readonly line: MapLine | null; readonly faults: readonly FieldFault[] } => {
  const which = form.get('which')
  const requirements = which === 'some' ? form.all('requirements') : []
  return {
    line: which === 'some' || which === 'none' ? { of, requirements, note: form.get('note').trim() } : null,
    faults: [
      ...(which === 'some' && requirements.length === 0 ? [{ field: 'requirements', message: t.missing.requirements }] : []),
      ...(form.get('reason').trim() === '' ? [{ field: 'reason', message: t.missing.reason }] : []),
    ],
  }
}

export const sideBySideRoutes = (router: Router, web: Web): void => {
  const { services: { sideBySide, criterionMap, supervisionModels, qualityModels, signIn }, frame } = web

  router.get(routes.sideBySide, signedIn(web, async (req, res, viewer) => {
    const [beside, { roles }] = await Promise.all([sideBySide.get(viewer.personId, param(req.params['id'])), signIn.me(viewer.personId)])
    sendPage(res, 200, SideBySidePage, { web, viewer, beside, readsMap: mayReadSupervisionPolicy(roles), now: new Date().toISOString() })
  }))

  /** What every page of the map shows: the version in force, the model asked for, our requirements in force. */
  const read = async (req: Request, viewer: Viewer) => {
    const [version, models, { roles }, ours] = await Promise.all([criterionMap.get(viewer.personId), supervisionModels.list(), signIn.me(viewer.personId), qualityModels.list(viewer.personId)])
    const asked = param(req.query['model'])
    const name = models.find((one) => one.version === asked)?.version ?? models[0]?.version ?? ''
    const inForce = ours.find((one) => one.status === 'inForce')
    const [{ model }, requirements] = await Promise.all([supervisionModels.get(name), inForce ? qualityModels.get(viewer.personId, inForce.id).then((one) => one.model.requirements) : []])
    return { version, models, model, requirements, mayChange: mayChangeCriterionMap(roles) }
  }

  router.get(paths.criterionMap(), signedIn(web, async (req, res, viewer) => {
    const [{ version, models, model, requirements, mayChange }, versions] = await Promise.all([read(req, viewer), criterionMap.versions(viewer.personId)])
    const history = versions.map((one, index) => ({ ...one, changes: mapChanges(versions[index + 1]?.value ?? exampleCriterionMap, one.value) }))
    sendPage(res, 200, CriterionMapPage, { web, viewer, version, history, models, model, requirements, mayChange, done: req.query['gemt'] === 'ja' })
  }))

  const editing = async (req: Request, res: Response, status: number, viewer: Viewer, typed: Form | null, faults: readonly FieldFault[], stale = false): Promise<void> => {
    const { version, model, requirements, mayChange } = await read(req, viewer)
    if (!mayChange) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    const subject = mappedSubjects(model).find((one) => one.id === param(req.query['af']))
    if (!subject) throw new Refused({ kind: 'not-found', code: 'supervision-not-found' })
    // The next save is over what is shown now, beside what was chosen.
    const form = typed === null ? formOfLine(version.value.lines.find((one) => one.of === subject.id)) : stale ? formOf(typed.pairs.filter(([name]) => name !== versionField && name !== keyField)) : typed
    sendPage(res, status, EditCriterionMapPage, { web, viewer, version, model: model.version, subject, requirements, form, faults, stale })
  }

  router.get(paths.editCriterionMap(), signedIn(web, (req, res, viewer) => editing(req, res, 200, viewer, null, [])))

  router.post(paths.editCriterionMap(), signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    const of = param(req.query['af'])
    try {
      const { line, faults } = lineFrom(form, of)
      if (faults.length > 0) return await editing(req, res, 422, viewer, form, faults)
      const { value: { lines }, version } = await criterionMap.get(viewer.personId)
      const next = line === null ? lines.filter((one) => one.of !== of) : lines.some((one) => one.of === of) ? lines.map((one) => (one.of === of ? line : one)) : [...lines, line]
      const basedOn = versionIn(form)
      // On another version than was seen, the record says whether this was done already or somebody else was first.
      if (basedOn === version && mapChanges({ lines }, { lines: next }).length === 0) return await editing(req, res, 422, viewer, form, [{ field: '', message: t.nothingChanged }])
      await criterionMap.change(viewer.personId, frame.checkInput('criterion-map', { basedOn, map: { lines: next }, reason: form.get('reason').trim() }) as CriterionMapChange, keyIn(form))
      seeOther(res, paths.criterionMap({ model: param(req.query['model']) || undefined, gemt: 'ja' }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status >= 500) return sendNotSaved(req, res, web, viewer, trouble, form)
      if (![409, 422].includes(trouble.status)) throw error
      const stale = trouble.code === 'stale-version'
      await editing(req, res, trouble.status, viewer, withoutKey(form), stale ? [] : faultsOf(trouble), stale)
    }
  }))
}
