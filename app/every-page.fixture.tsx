/** Every page and every panel as a server writes it, for tests that read all that a reader can meet. */
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { lawRates } from '@/app/_server/catalogue'
import { openFigure } from '@/app/_server/answers/figures'
import { tabs } from '@/components/tabs/tab-list'
import { seriesOf } from '@/components/tabs/series'
import { contextOf } from '@/lib/view/study-context'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import { unpackDraws } from '@/lib/result/draws/packed-draws'

export interface RenderedPage {
  readonly name: string
  readonly html: string
  readonly metadata: Metadata
}

async function toHtml(element: ReactNode): Promise<string> {
  const failed: unknown[] = []
  const { prelude } = await prerender(element, { onError: (error) => void failed.push(error) })
  const html = await new Response(prelude).text()
  if (failed.length > 0) throw failed[0]
  return html
}

export interface PageModule {
  readonly default: (props: never) => ReactNode | Promise<ReactNode>
  readonly metadata?: Metadata
  readonly generateMetadata?: (props: never) => Metadata | Promise<Metadata>
}

/** @param props what Next would hand to the page */
export async function renderPage(name: string, page: PageModule, props: object = {}): Promise<RenderedPage> {
  const given = props as never
  const element = await page.default(given)
  return { name, html: await toHtml(element), metadata: page.metadata ?? (await page.generateMetadata?.(given)) ?? {} }
}

/** All panels below the chart of a view, as they are once their slow questions are answered. */
export async function renderPanels(query: string): Promise<readonly RenderedPage[]> {
  const { figure, study, draws } = await openFigure(query, 'https://halvings.example')
  const context = contextOf(study, lawRates())
  const props = {
    figure,
    study,
    context,
    draws: draws.map(unpackDraws).find(({ key }) => key === drawsRequest(figure.view, study)?.key) ?? null,
    series: seriesOf(figure, study.meta, lawRates()),
    lawRates: lawRates(),
    onChange: () => {},
    page: { tab: 'rows', breakShape: 'two-lines', program: null } as const,
    active: true,
  }
  const panels: RenderedPage[] = []
  for (const { id, Panel } of tabs)
    panels.push({ name: `${query || 'default'} ${id}`, html: await toHtml(<Panel {...props} />), metadata: {} })
  return panels
}
