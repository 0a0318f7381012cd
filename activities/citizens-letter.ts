// The letter to citizens and relatives, made when it is asked for, of what the record holds then.
import { localDateOf, yearOf } from '../domain/deadlines/local-time.ts'
import { citizensLetter } from '../reports/citizens-letter.ts'
import { reportFileName } from '../reports/file-name.ts'
import type { Render } from '../reports/render-pool.ts'
import type { CaseMaterial } from '../store/case-material.ts'

/** The area whose offers are for children. */
const children = 'boernehandicap'

/** Renders the letter of a case. */
export async function renderCitizensLetter(render: Render, { asOf, state, offer, people }: CaseMaterial): Promise<{ readonly bytes: Buffer; readonly fileName: string; readonly sha256: string }> {
  const consultant = people.find((person) => person.id === state.consultantId)
  const { bytes, sha256 } = await render(citizensLetter({
    asOf, offer: offer.name, auditDay: state.auditDay, visitors: Math.max(2, state.team.length), children: offer.area === children,
    contact: { name: consultant?.name ?? '', title: consultant?.title ?? '', ...(consultant ? { mail: consultant.email } : {}) },
  }))
  return { bytes, sha256, fileName: reportFileName('citizensLetter', offer.name, yearOf(state.auditDay ?? localDateOf(asOf)), 1, false) }
}
