/** What an accessibility checker finds wrong in a page or a part of it, with the elements. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

interface Asked {
  /** Selector of the part that is looked at. */
  readonly inside?: string
  /** The only rules that are asked. */
  readonly rules?: readonly string[]
}

export async function complaintsAbout(page: Page, { inside, rules }: Asked = {}): Promise<readonly string[]> {
  // All in the page itself, and no list of what is right: the builder's own way takes three times as long. No page here frames another's.
  const scan = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
  if (inside !== undefined) scan.include(inside)
  if (rules !== undefined) scan.withRules([...rules])
  const { violations } = await scan.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
