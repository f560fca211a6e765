import { describe, expect, it } from 'vitest'
import { lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { specificationsOf } from '@/lib/result/analyses/specifications-view'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { dashboardRows } from './dashboard-rows'

const one = study('efficiency-milestones')
const { view } = decodeView('study=efficiency-milestones', contextOf(one, lawRates))
const found = specificationsOf(view, one, lawRates, null)
const { groups, always } = dashboardRows(found, null, 'en')

describe('the rows below a specification curve', () => {
  it('are those that some specifications have and others have not', () => {
    expect(groups.length).toBeGreaterThan(0)
    for (const { rows } of groups)
      for (const { made } of rows) {
        expect(made).toContain(true)
        expect(made).toContain(false)
      }
  })

  it('fold into a sentence what every specification has', () => {
    // A study of one method, one cost and records that its source lists.
    expect(always.map(({ title }) => title)).toContain('Method')
    const labels = groups.flatMap(({ rows }) => rows.map(({ label }) => label))
    for (const { label } of always) expect(labels).not.toContain(label)
  })
})
