/** The dashboard under a specification curve: one row a choice, with the specifications that make it. */
import type { Specification } from '@/lib/fits/questions/specification-curve/specification-space'
import type { SpecificationsView } from '@/lib/result/analyses/specifications-view'
import { specificationsIn } from '@/lib/text/tabs/specifications'
import type { Lang } from '@/lib/text/words-in'

export interface DashboardGroup {
  readonly title: string
  readonly rows: readonly DashboardRow[]
}

export interface DashboardRow {
  readonly label: string
  /** By place in the curve: whether that result is of this choice, itself or among its repeats. */
  readonly made: readonly boolean[]
}

export interface Dashboard {
  readonly groups: readonly DashboardGroup[]
  /** What every specification has. */
  readonly always: readonly { readonly title: string; readonly label: string }[]
}

/** Options that all results have decide nothing and are folded into a sentence, those that none has are left out. */
export function dashboardRows(
  { space, costs, results }: SpecificationsView,
  unit: string | null,
  lang: Lang,
): Dashboard {
  const { specificationWords: words } = specificationsIn(lang)
  const row = (label: string, is: (one: Specification) => boolean): DashboardRow => ({
    label,
    made: results.map(({ specification, repeats }) => is(specification) || repeats.some(is)),
  })
  const groups: readonly DashboardGroup[] = [
    {
      title: words.method,
      rows: space.methods.map((id) => row(words.methodName(id), ({ method }) => method === id)),
    },
    { title: words.cost, rows: costs.map(({ id, label }) => row(label, ({ cost }) => cost === id)) },
    {
      title: words.estimator,
      rows: space.estimators.map((id) => row(words.estimatorName(id), ({ estimator }) => estimator === id)),
    },
    {
      title: words.select,
      rows: space.selections.map((id) => row(words.selectName(id), ({ select }) => select === id)),
    },
    {
      title: words.threshold,
      rows: space.thresholds.flatMap((value) =>
        value === null || unit === null ? [] : row(words.thresholdName(value, unit), (one) => one.threshold === value),
      ),
    },
    {
      title: words.window,
      rows: space.windows.map((one) => row(words.windowName(one.id), ({ window }) => window.id === one.id)),
    },
    {
      title: words.outliers,
      rows: space.outliers.map((id) => row(words.outliersName(id), ({ outliers }) => outliers === id)),
    },
  ]
  const held = (rows: readonly DashboardRow[]) => rows.filter(({ made }) => !made.includes(false))
  return {
    groups: groups
      .map(({ title, rows }) => ({
        title,
        rows: rows.filter(({ made }) => made.includes(true) && made.includes(false)),
      }))
      .filter(({ rows }) => rows.length > 0),
    always:
      results.length === 0
        ? []
        : groups.flatMap(({ title, rows }) => held(rows).map(({ label }) => ({ title, label }))),
  }
}
