import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { figureOf, lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { tabsIn } from '@/lib/text/tabs/tabs'
import { contextOf } from '@/lib/view/study-context'
import type { TabId } from '@/lib/view/tab-ids'
import { AnalysisTabs } from './analysis-tabs'
import { type Tab, tabs } from './tab-list'

const list = tabs as Tab[]
/** As a maintainer would add it to the ids of tabs. */
const madeUp = 'made-up' as TabId
const one = study('efficiency-milestones')

const markup = (tab: TabId = 'rows'): string =>
  renderToStaticMarkup(
    <AnalysisTabs
      figure={figureOf('study=efficiency-milestones')}
      study={one}
      context={contextOf(one, lawRates)}
      lawRates={lawRates}
      draws={null}
      page={{ tab, breakShape: 'two-lines', program: null }}
      onChange={() => {}}
      rows={<p>the rows</p>}
    />,
  )

// What is loaded when it is first drawn would otherwise still be on its way when this file has ended.
beforeAll(async () => {
  await Promise.all([import('./method/method-panel'), import('./charts/chart-menu'), import('./series-panel')])
})

describe('the list of tabs', () => {
  afterEach(() => {
    while (list[0]?.id === madeUp) list.shift()
  })

  it('is where a tab is added: its name, its panel and what it is given follow', async () => {
    list.unshift({
      id: madeUp,
      label: () => 'Made up',
      stays: true,
      Panel: ({ figure }) => <p>of {figure.data.study}</p>,
    })
    expect(markup()).toContain('id="tab-made-up"')
    expect(markup()).toContain('>Made up</button>')
    // What hands a panel its series is loaded when it is first drawn.
    await vi.waitFor(() => expect(markup()).toMatch(/id="panel-made-up".*<p>of efficiency-milestones<\/p>/))
  })

  it('has the first tab’s contents in the HTML and those of no other', () => {
    const html = markup()
    expect(html).toMatch(/id="panel-rows"[^>]*><p>the rows<\/p>/)
    expect(html).toMatch(/id="panel-sweep"[^>]*hidden=""><\/div>/)
  })

  it('has in the HTML what a link opens, with its tab chosen, and waits for its code', async () => {
    // Drawn at once it has none yet: no room for what comes later stands in its place.
    expect(() => markup('method')).toThrow(/suspended/)
    const html = await vi.waitFor(() => markup('method'))
    expect(html).toMatch(/id="tab-method"[^>]*aria-selected="true"/)
    expect(html).toMatch(/id="panel-rows"[^>]*hidden=""/)
    expect(html).not.toMatch(/id="panel-method"[^>]*hidden=""/)
  })

  it('has one entry for every name', () => {
    expect(tabs.map(({ id }) => id)).toEqual(Object.keys(tabsIn('en').tabLabels))
  })
})
