// An icon of the sprite. It takes the colour of the text it stands in and says nothing to a screen reader: the words beside it do.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { IconName } from './icon-names.ts'

/** The address of an asset, given to every page by its layout. */
export const AssetContext = createContext<(name: string) => string>((name) => name)

export const Icon = ({ name }: { readonly name: IconName }) => {
  const asset = useContext(AssetContext)
  return <svg class="icon" aria-hidden="true" focusable="false"><use href={`${asset('icons.svg')}#${name}`} /></svg>
}
