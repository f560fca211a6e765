import Link from 'next/link'
import { RichText } from '@/components/parts/rich-text'
import type { MethodsBlock } from '@/lib/text/pages/methods-section'
import { Cite } from './cite'
import { Formula, Tex } from './formula'

/** A section of the methods page, drawn from its words. */
export function SectionBody({ blocks }: { readonly blocks: readonly MethodsBlock[] }) {
  return blocks.map((block, index) => <Block key={index} block={block} />)
}

function Block({ block }: { readonly block: MethodsBlock }) {
  if (typeof block === 'string')
    return (
      <p>
        <Prose text={block} />
      </p>
    )
  if ('formula' in block) return <Formula tex={block.formula} />
  if ('heading' in block) return <h3>{block.heading}</h3>
  const [List, items] = 'steps' in block ? (['ol', block.steps] as const) : (['ul', block.bullets] as const)
  return (
    <List>
      {items.map((item, index) => (
        <li key={index}>
          <Prose text={item} />
        </li>
      ))}
    </List>
  )
}

function Prose({ text }: { readonly text: string }) {
  return (
    <RichText
      text={text}
      slots={{
        em: (words) => <em>{words}</em>,
        strong: (words) => <strong>{words}</strong>,
        tex: (tex) => <Tex>{tex}</Tex>,
        cite: (id) => <Cite id={id} />,
        explore: (words) => <PageLink href="/explore">{words}</PageLink>,
        scalingLaw: (words) => <PageLink href="/scaling-law">{words}</PageLink>,
      }}
    />
  )
}

function PageLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Link href={href} prefetch={false}>
      {children}
    </Link>
  )
}
