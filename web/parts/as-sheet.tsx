// The two ways to take a list along: for Excel, and as text that any program reads.
import { asSheetText as t } from '../../text/web/lists.ts'
import { asSheet, sheetKinds } from '../paths.ts'
import { Icon } from './icon.tsx'

/** `of`: the address of the list as it is narrowed now. */
export const AsSheet = ({ of }: { readonly of: string }) => <p class="actions">{sheetKinds.map((kind) => <a key={kind} class="btn" href={asSheet(of, kind)}><Icon name="document" />{t[kind]}</a>)}</p>
