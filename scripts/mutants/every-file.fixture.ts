/**
 * Every file that can be written of some views, studies and comparisons, by its digest: what `lib/export/kept/` shows a reader of
 * the first lines holds for whole files here.
 */
import { comparisonFiles } from '@/components/compare/comparison-files'
import { comparisonOf } from '@/components/compare/compared.fixture'
import { exportFormats } from '@/components/export/formats'
import { studyReportFiles } from '@/components/export/pages/study-report-files'
import { answersTable, differencesTable } from '@/lib/export/comparison/comparison-tables'
import { copiedTable } from '@/lib/export/copied-table'
import { linkCode } from '@/lib/export/links/link-code'
import { studyJson, studySummaryJson } from '@/lib/export/lists'
import { seriesTable } from '@/lib/export/terminal/series-table'
import { recordsJson, textTable } from '@/lib/export/terminal/text-table'
import type { Figure } from '@/lib/figure/figure'
import type { Study } from '@/lib/data/study'
import type { Draws } from '@/lib/result/draws/draws'
import { drawsOf } from '@/lib/programs/golden/draws.fixture'
import { figureOf, studies, study } from '@/lib/result/bundled-studies.fixture'
import { file, lazily, press, type WrittenFile } from './written-file.fixture'
import { edges } from './edges.fixture'
import { hostileStudy } from './made-up.fixture'

const VIEWS = {
  milestones: 'study=efficiency-milestones&law=24&note=row:alexnet-level-mobilenet:seen',
  pooled: 'study=imagenet&method=pooled&law=transistors&law=12',
  inverse: 'study=imagenet&exclude=resnet-50&from=2014-01-01&where=-extra_data:true',
  draws: 'study=imagenet&interval=bootstrap&draws=60',
  records: 'study=benchmarks',
  'scaling law': 'study=lm-perplexity&solver=converged&draws=50',
  'two points': 'study=imagenet&method=trend&threshold=0.15',
  'no point': 'study=imagenet&method=trend&threshold=0.01',
  'theil-sen': 'study=microprocessors&estimator=theil-sen',
  pairs: 'study=sparsity',
  quantile: 'study=nanogpt-speedrun&estimator=quantile&tau=0.25&draws=60',
  doubling: 'study=training-runs',
  'as published': 'study=imagenet&to=2020-07-31',
  'selection without use': 'study=imagenet&method=inverse&select=records',
  'law without selection': 'study=lm-perplexity&select=records&draws=0',
  'more is better': 'study=hardware&benchmark=fp16-per-usd',
  forecast: 'study=efficiency-milestones&target=1e14&until=2030-01-01',
  unbounded: 'study=benchmarks&select=reaching&interval=cluster&by=organization&draws=60',
}
/** Whose draws are not made. */
const PENDING = 'study=imagenet&interval=bootstrap'
/** Reports count specifications, and a bundle holds all the rest: they are written of some. */
const REPORTED: readonly string[] = [
  'milestones',
  'draws',
  'no point',
  'as published',
  'more is better',
  'pairs',
  'own',
  'long link',
]
const BUNDLED = 'milestones'
/** Files with a parameter of their own that changes what they hold. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  'points.csv': ['', 'rows=all', 'bom=1'],
  'points.xlsx': ['', 'rows=all'],
  'points.parquet': ['', 'rows=all'],
}

interface Shown {
  readonly figure: Figure
  readonly study: Study
  readonly draws: Draws | null
}

const ofView = ([name, query]: readonly [string, string]): readonly WrittenFile[] =>
  ofFigure(name, () => {
    const first = figureOf(query)
    if (first.ignored.length > 0) throw new Error(`${name}: not all of ${query} is read`)
    const one = study(first.data.study)
    const draws = query.includes('draws=') ? drawsOf(first.view, one) : null
    return { figure: draws ? figureOf(query, draws) : first, study: one, draws }
  })

function ofFigure(name: string, make: () => Shown): readonly WrittenFile[] {
  const shown = lazily(make)
  // The press sets nothing: a PDF here is its source, which is a file, too.
  const isWritten = (format: string) =>
    name === BUNDLED ||
    (format.startsWith('report.') ? REPORTED.includes(name) && format !== 'report.pdf' : format !== 'bundle.zip')
  return [
    file(`${name}: names`, () => exportFormats.map((format) => format.read('').fileName(shown().figure))),
    ...exportFormats
      .filter((format) => isWritten(format.file))
      .flatMap((format) =>
        (ASKED[format.file] ?? ['']).map((asked) =>
          file(`${name}: ${format.file}${asked && `?${asked}`}`, () => format.read(asked).write(shown(), press)),
        ),
      ),
    ...(['markdown', 'latex', 'tsv'] as const).flatMap((form) =>
      [0, 1].map((missing) =>
        file(`${name}: copied as ${form}, ${missing} rows missing`, () => {
          const { figure } = shown()
          return copiedTable(figure, figure.points.length + missing)[form]()
        }),
      ),
    ),
    file(`${name}: link`, () => linkCode(shown().figure.permalink)),
  ]
}

/** All of them, in the order of the digests that are kept: what is soonest made first. */
export function everyFile(): readonly WrittenFile[] {
  const origin = 'https://example.org'
  const comparisons = {
    comparison: ['study=imagenet', 'study=imagenet&method=pooled', 'study=efficiency-milestones'],
    'comparison with none': [VIEWS.records, VIEWS['no point'], VIEWS['two points'], VIEWS.doubling, PENDING],
    'comparison of one': [VIEWS['no point']],
  }
  const own = lazily((): Shown => ({ ...hostileStudy(), draws: null }))
  const longLink = (): Shown => ({ ...own(), figure: { ...own().figure, permalink: `${origin}/${'x'.repeat(4000)}` } })
  return [
    ...edges(),
    ...ofFigure('own', own),
    ...ofFigure('long link', longLink),
    file('studies', () => [...studies.values()].map((one) => [studySummaryJson(one), studyJson(one)])),
    file('series', () => textTable(seriesTable([...studies.values()]))),
    file('series as JSON', () => recordsJson(seriesTable([...studies.values()]))),
    ...Object.entries(comparisons).flatMap(([name, queries]) => {
      const comparison = lazily(() => comparisonOf(queries))
      return [
        ...comparisonFiles.map(({ id, read }) => file(`${name}: ${id}`, () => read('').write(comparison(), press))),
        file(`${name}: tables`, () => [answersTable(comparison()), differencesTable(comparison())]),
      ]
    }),
    ...['efficiency-milestones', 'benchmarks', 'dawnbench', 'sparsity'].flatMap((id) => {
      const asked = lazily(() => {
        const one = study(id)
        const figures = one.meta.benchmarks.slice(0, 3).map((series) => figureOf(`study=${id}&benchmark=${series.id}`))
        return { study: one, figures: figures as [Figure, ...Figure[]], page: `${origin}/studies/${id}` }
      })
      return studyReportFiles.map((format) => file(`${id}: ${format.file}`, () => format.write(asked(), press)))
    }),
    ...studyReportFiles.map((format) =>
      file(`nothing odd: ${format.file}`, () => {
        const { meta, ...rest } = study('imagenet')
        const plain = { ...rest, meta: { ...meta, oddities: [] } }
        const figures: [Figure] = [{ ...figureOf('study=imagenet'), warnings: [] }]
        return format.write({ study: plain, figures, page: `${origin}/studies/imagenet` }, press)
      }),
    ),
    ...Object.entries(VIEWS).flatMap(ofView),
  ]
}
