/**
 * Every file that can be written of some views, studies and comparisons, by its digest. A change of one byte of one file is a change
 * of a digest: what `lib/export/kept/` shows to a reader of the first lines holds for whole files here.
 */
import { createHash } from 'node:crypto'
import { openApiDocument } from '@/app/_server/openapi/document'
import { comparisonFiles } from '@/components/compare/comparison-files'
import { comparisonOf } from '@/components/compare/compared.fixture'
import { exportFormats } from '@/components/export/formats'
import { studyReportFiles } from '@/components/export/pages/study-report-files'
import type { Press } from '@/components/export/press'
import { addressOfFile } from '@/lib/export/address-of-file'
import { callAt, OWN_ORIGIN, writtenCalls } from '@/lib/export/api-calls'
import { citedWorks } from '@/lib/export/citations/cited-works'
import { citationCff } from '@/lib/export/citations/citation-cff'
import { apa, bibtex, cslJson, ris } from '@/lib/export/citations/citation-styles'
import { answersTable, differencesTable } from '@/lib/export/comparison/comparison-tables'
import { copiedTable } from '@/lib/export/copied-table'
import { tableCsv } from '@/lib/export/csv'
import { fitTable } from '@/lib/export/fit-table'
import { figureJson } from '@/lib/export/json'
import { embedHeight, embedPath } from '@/lib/export/links/embed-snippet'
import { linkCode } from '@/lib/export/links/link-code'
import { oembedAddress, oembedAnswer, viewAt } from '@/lib/export/links/oembed'
import { literatureJson, studyJson, studySummaryJson } from '@/lib/export/lists'
import { tableParquet } from '@/lib/export/parquet'
import { withPngFacts } from '@/lib/export/png-facts'
import { latexText, markdownText } from '@/lib/export/printed-table'
import { takesText } from '@/lib/export/schema/takes-text'
import { declarationText } from '@/lib/export/schema/type-text'
import { seriesTable } from '@/lib/export/terminal/series-table'
import { plainText, recordsJson, textTable } from '@/lib/export/terminal/text-table'
import { typstString } from '@/lib/export/typst-text'
import { tablesXlsx } from '@/lib/export/xlsx'
import type { Figure } from '@/lib/figure/figure'
import type { Study } from '@/lib/data/study'
import type { Draws } from '@/lib/result/draws/draws'
import { drawsOf } from '@/lib/programs/golden/draws.fixture'
import { figureOf, studies, study } from '@/lib/result/bundled-studies.fixture'
import { hostileTable, ownStudy, works } from './made-up.fixture'

export interface WrittenFile {
  readonly name: string
  readonly digest: () => Promise<string>
}

const VIEWS = {
  milestones: 'study=efficiency-milestones&law=24&note=alexnet-level-vgg-11:seen',
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

const NAMES = { siteName: 'A & B', frameTitle: 'A "frame"' }

/** What no answer is, and what a document of the API may hold. */
const ODD_SCHEMAS = [
  {},
  { type: 'array' },
  { type: 'object', properties: {} },
  { anyOf: [{ type: 'null' }, null, { enum: ["it's", 'a\\b', 2] }] },
  { items: { type: 'number' } },
  { type: 'string', examples: ['a', 'b'] },
  { $ref: 'x/y/Z' },
]

/** A PNG of one pixel, and sources in the place of what is typeset: pixels and print are no concern of a writer. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const press: Press = {
  png: () => Promise.resolve(new Uint8Array(Buffer.from(PIXEL, 'base64'))),
  embedFaces: (svg) => Promise.resolve(svg),
  typeset: (source) => Promise.resolve(new TextEncoder().encode(source)),
}

/** Numbers to nine digits: the last ones of an exponential belong to the platform. */
const short = (text: string): string =>
  text.replace(/-?\d+\.\d{9,}(?:e[+-]?\d+)?/g, (number) => String(Number(Number(number).toPrecision(9))))

const digestOf = (written: string | Uint8Array): string =>
  createHash('sha256')
    .update(typeof written === 'string' ? short(written) : written)
    .digest('hex')
    .slice(0, 16)

const file = (name: string, write: () => unknown): WrittenFile => ({
  name,
  digest: async () => {
    const written = await write()
    return digestOf(written instanceof Uint8Array || typeof written === 'string' ? written : JSON.stringify(written))
  },
})

/** Made when it is first asked for, once. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

interface Shown {
  readonly figure: Figure
  readonly study: Study
  readonly draws: Draws | null
}

const ofView = ([name, query]: readonly [string, string]): readonly WrittenFile[] =>
  ofFigure(name, () => {
    const first = figureOf(query)
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
    ...exportFormats
      .filter((format) => isWritten(format.file))
      .flatMap((format) =>
        (ASKED[format.file] ?? ['']).map((asked) =>
          file(`${name}: ${format.file}${asked && `?${asked}`}`, async () => {
            const { fileName, write } = format.read(asked)
            const written = await write(shown(), press)
            return `${fileName(shown().figure)}\n${typeof written === 'string' ? written : Buffer.from(written).toString('latin1')}`
          }),
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

/** What no file holds: calls, types, links, addresses read back, tables and works at their edges. */
function others(): readonly WrittenFile[] {
  const document = lazily(openApiDocument)
  const origin = 'https://example.org'
  const url = callAt(origin, `/api/v1/fit?url=${OWN_ORIGIN}&a='b'`)
  const body = { type: 'text/csv', text: 'a,"b"\n\'c\'' }
  const milestones = lazily(() => figureOf(VIEWS.milestones))
  const png = new Uint8Array(Buffer.from(PIXEL, 'base64'))
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
  const view = '/explore?study=imagenet&law=12#sweep'
  return [
    file('OpenAPI', () => document()),
    file('types', () => [
      ...Object.entries(document().components.schemas).map(([name, one]) => declarationText(name, one)),
      ...ODD_SCHEMAS.map((one) => [declarationText('Odd', one), takesText(one)]),
    ]),
    file('what parameters take', () => [
      ...Object.values(document().components.parameters).map((one) => ('schema' in one ? takesText(one.schema) : '')),
      ...[
        { type: 'number', minimum: 1 },
        { type: 'integer', exclusiveMaximum: 3 },
        { type: 'string', pattern: 'a+' },
      ].map(takesText),
      ...[{ const: 1 }, { type: 'number', exclusiveMinimum: 0, maximum: 1 }, { type: 'string', format: 'date' }].map(
        takesText,
      ),
    ]),
    file('calls', () =>
      [
        { url, saveAs: null },
        { url, saveAs: 'a "b".csv' },
        { url, saveAs: null, body },
        { url, saveAs: 'c', body },
      ].map(writtenCalls),
    ),
    file('addresses in files', () =>
      [
        withPngFacts(png, { dotsPerInch: 300, view: origin + view }),
        withPngFacts(withPngFacts(png, { dotsPerInch: 144, view: null }), { dotsPerInch: 300, view }),
        withPngFacts(png, { dotsPerInch: 300, view: '/elsewhere' }),
        withPngFacts(png, { dotsPerInch: 300, view: null }),
        ...[
          view,
          '/',
          '/studies/imagenet',
          'https://other.example/compare?a=1',
          '/exploreX',
          'x/explore',
          '/a&lt;b',
        ].flatMap((at) => [
          bytes(`<svg><metadata id="halvings-view">${at}</metadata></svg>`),
          bytes(`%PDF-1.7 <pdf:Keywords>halvings-view: ${at}</pdf:Keywords>`),
          bytes(`<SVG>${at}`),
        ]),
        ...['xhttps://a.example/explore', 'http://a.example/explore', '//a.example/explore'].map((at) =>
          withPngFacts(png, { dotsPerInch: 300, view: at }),
        ),
        ...['%PDF-1.7', '<svg>', `<div><metadata id="halvings-view">${view}</metadata>`].map(bytes),
        ...[`Other\0\0\0\0\0${view}`, `halvings-view: \0\u0001\0\0\0${view}`].map((text) =>
          withChunk(png, 'iTXt', text),
        ),
        withChunk(png, 'tEXt', `halvings-view: \0\0\0\0\0${view}`),
        withPngFacts(png, { dotsPerInch: 300, view }).slice(0, -30),
        bytes('<svg><metadata id="halvings-view">/explore?a=&lt;&gt;&quot;&#x27;&amp;</metadata>'),
      ].map(addressOfFile),
    ),
    file('a picture with its facts', () =>
      withPngFacts(withPngFacts(png, { dotsPerInch: 72, view }), { dotsPerInch: 300, view: null }),
    ),
    file('no picture', () => attempt(() => withPngFacts(bytes('x'), { dotsPerInch: 72, view: null }))),
    file('oEmbed', () => [
      ...[320, 559, 560, 561, 5000].map((width) => oembedAnswer(milestones(), origin, { width, height: 5000 }, NAMES)),
      oembedAnswer({ ...milestones(), query: '' }, origin, { width: 800, height: 300 }, NAMES),
      oembedAddress(`${origin}${view}`),
      ...[320, 559, 560, 561].map(embedHeight),
      ...['', 'a=1'].map(embedPath),
    ]),
    file('views at addresses', () =>
      [`${origin}/explore?a=1`, `${origin}/embed`, `${origin}/studies`, 'x', 'https://other.example/explore'].map(
        (at) => viewAt(at, origin),
      ),
    ),
    // Codes about as wide as one may be: versions 24 to 28 begin at these lengths of text.
    file('codes', () =>
      [1000, 1091, 1092, 1171, 1172, 1273, 1274, 1367, 1368, 1465, 4000].map((length) => linkCode('x'.repeat(length))),
    ),
    ...Object.entries({
      csv: () => [tableCsv(hostileTable), tableCsv(hostileTable, true)],
      xlsx: () =>
        tablesXlsx([
          { name: 'a', table: hostileTable, units: true },
          { name: 'b', table: hostileTable, units: false },
        ]),
      parquet: () => tableParquet(hostileTable, { a: 'b' }),
      text: () => [
        textTable(hostileTable),
        textTable({ ...hostileTable, columns: hostileTable.columns.map((one) => ({ ...one, unit: '' })) }),
      ],
      records: () => recordsJson(hostileTable),
    }).map(([form, write]) => file(`hostile cells: ${form}`, write)),
    file('plain text', () => ['a\u0000\u0001b\u202ec', '  d\n\ne '].map(plainText)),
    ...Object.entries({ bibtex, ris, apa, cslJson }).map(([style, write]) =>
      file(`works: ${style}`, () => [write(works), write(works.slice(1))]),
    ),
    file('works: CFF', () => [
      citationCff(works, 'a "message"'),
      citationCff(works.slice(0, 1), 'm'),
      citationCff(works.slice(1), 'm'),
      citationCff(works.slice(2), 'm'),
      attempt(() => citationCff([], 'm')),
    ]),
    file('counted specifications', () => fitTable(counted(milestones())).rows),
    file('an answer with them', () => figureJson(counted(milestones()))),
    file('texts', () =>
      ['a\n\r\t b', '  "c" \\ '].flatMap((text) => [latexText(text), markdownText(text), typstString(text)]),
    ),
    file('table of series', () => seriesTable([...studies.values()])),
    file('sources of a work', () => citedWorks(milestones(), withSources(study('efficiency-milestones')))),
    file('literature', () => literatureJson([])),
  ]
}

/** With the specifications counted, as the server has them. */
const counted = (figure: Figure): Figure => {
  const specifications = { key: '', results: 40, sameSign: 30, laws: [{ id: 'moore', faster: 20 }] }
  return { ...figure, fragility: figure.fragility && { ...figure.fragility, specifications } }
}

/** A PNG with one more chunk before its last; nobody here reads its checksum. */
function withChunk(png: Uint8Array, type: string, text: string): Uint8Array<ArrayBuffer> {
  const data = Buffer.from(type + text, 'latin1')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length - 4)
  return new Uint8Array(Buffer.concat([png.slice(0, -12), length, data, Buffer.alloc(4), png.slice(-12)]))
}

/** Attributions with and without a year, and sources without a name. */
function withSources(one: Study): Study {
  const [first] = one.meta.sources
  if (!first) throw new Error('no source')
  const texts = ['A, B (2019)', 'See\nA (2019)', 'A (2019) and more', 'nobody']
  const unnamed = texts.map((attribution) => ({
    ...first,
    attribution,
    id: undefined,
    version: undefined,
    date: undefined,
  }))
  return { ...one, meta: { ...one.meta, sources: [first, ...unnamed] as unknown as Study['meta']['sources'] } }
}

function attempt(write: () => unknown): unknown {
  try {
    return write()
  } catch (error) {
    return String(error)
  }
}

/** All of them, in the order of the digests that are kept: what is soonest made first. */
export function everyFile(): readonly WrittenFile[] {
  const origin = 'https://example.org'
  const comparisons = {
    comparison: ['study=imagenet', 'study=imagenet&method=pooled', 'study=efficiency-milestones'],
    'comparison with none': [VIEWS.records, VIEWS['no point'], VIEWS['two points'], VIEWS.doubling],
    'comparison of one': [VIEWS['no point']],
  }
  const own = lazily((): Shown => ({ ...ownStudy(), draws: null }))
  const longLink = (): Shown => ({ ...own(), figure: { ...own().figure, permalink: `${origin}/${'x'.repeat(4000)}` } })
  return [
    ...others(),
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
    ...Object.entries(VIEWS).flatMap(ofView),
  ]
}
