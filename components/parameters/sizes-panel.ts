/** Parameters against score as a panel of a file, a dot a model, as `scatter.tsx` draws it on the page. */
import { fixedTicks, type Panel } from '@/components/plot/file/panel'
import { column } from '@/lib/export/table'
import { middleDate } from '@/lib/chart/scatter-layout'
import { logAxis } from '@/lib/figure/axes'
import type { ExplainedScores } from '@/lib/result/analyses/nested-models'
import { formats } from '@/lib/text/formats'
import { parametersPageWords } from '@/lib/text/pages/parameters-page'
import type { Lang } from '@/lib/text/words-in'

/** @param scores of a unit that is a fraction; @returns with the ISO day from which on dots are full */
export function sizesPanel(
  { dots, label }: ExplainedScores,
  lang: Lang,
): { readonly panel: Panel; readonly middle: string } {
  const middle = middleDate(dots)
  const { formatPercent } = formats(lang)
  const { domain, ticks } = logAxis(
    dots.map(({ parameters }) => parameters),
    '',
    lang,
  )
  const quarters = [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: formatPercent(value) }))
  const panel: Panel = {
    name: 'sizes',
    height: 260,
    x: {
      title: parametersPageWords(lang).parametersPage.scatterAxis,
      scale: 'log',
      domain,
      ticks: fixedTicks(ticks),
    },
    y: { title: label, scale: 'linear', domain: [0, 1], ticks: fixedTicks(quarters) },
    marks: [
      {
        kind: 'dots',
        radius: 3,
        dots: dots.map(({ parameters, score, date }) => ({
          ...{ x: parameters, y: score, look: date >= middle ? 'full' : 'hollow' },
        })),
      },
    ],
    columns: [column('parameters', 'number'), column('score', 'number'), column('date', 'date'), column('name')],
    rows: dots.map(({ parameters, score, date, name }) => [parameters, score, date, name]),
  }
  return { panel, middle }
}
