import { Fragment, type ReactNode } from 'react'

/** What stands for a tag of the text: an element about its content, which is '' for `<tag/>`. */
type Slots = Readonly<Record<string, (content: string) => ReactNode>>

/**
 * Words with markup. The words say where a link, a formula or an emphasis stands (`See <link>the methods</link>.`), the
 * component what it is; so a translator can move it, and no word stands outside `lib/text`.
 * @param text tags are those of `slots`, not nested; every other `<` is itself
 */
export function RichText({ text, slots }: { readonly text: string; readonly slots: Slots }) {
  const parts: ReactNode[] = []
  let rest = 0
  for (const match of text.matchAll(/<(\w+)(?:\/>|>(.*?)<\/\1>)/gs)) {
    const [whole, tag = '', content = ''] = match
    const slot = slots[tag]
    if (!slot) continue
    parts.push(text.slice(rest, match.index), slot(content))
    rest = match.index + whole.length
  }
  parts.push(text.slice(rest))
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>)
}
