import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import results from '@/bench/coverage/counts/results.json'
import { summaryOf } from '@/bench/coverage/page/summary'
import { CoverageTable } from '@/components/methods-page/coverage-table'
import { figureOf, studies } from '@/lib/result/bundled-studies.fixture'
import { standingOf } from '@/lib/result/evidence/standing'
import { Facts } from './facts'

const table = renderToStaticMarkup(<CoverageTable rows={summaryOf(results)} lang="en" />)

it.each([...studies.keys()])('the interval of %s leads to the row of its kind', (id) => {
  const figure = figureOf(`study=${id}`)
  const [, row] = /\/methods#([a-z0-9-]+)/.exec(renderToStaticMarkup(<Facts figure={figure} />)) ?? []
  if (figure.fit?.slopeInterval && standingOf(figure.fit) !== 'no-rate')
    expect(row).toBe(`coverage-${figure.fit.interval}`)
  if (row !== undefined) expect(table).toContain(`id="${row}"`)
})
