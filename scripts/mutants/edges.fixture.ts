/** What no file of a view holds: the API's document and calls, links, addresses read back, tables, texts and works at their edges. */
import { openApiDocument } from '@/app/_server/openapi/document'
import { addressOfFile } from '@/lib/export/address-of-file'
import { bundleZip } from '@/lib/export/bundle'
import { callAt, OWN_ORIGIN, writtenCalls } from '@/lib/export/api-calls'
import { citedWorks } from '@/lib/export/citations/cited-works'
import { citationCff } from '@/lib/export/citations/citation-cff'
import { apa, bibtex, cslJson, ris } from '@/lib/export/citations/citation-styles'
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
import * as html from '@/lib/export/report/html-parts'
import { reportContent } from '@/lib/export/report/report-content'
import * as typst from '@/lib/export/report/typst-parts'
import { takesText } from '@/lib/export/schema/takes-text'
import { declarationText } from '@/lib/export/schema/type-text'
import { seriesTable } from '@/lib/export/terminal/series-table'
import { plainText, recordsJson, textTable } from '@/lib/export/terminal/text-table'
import { documentFacts, typstString } from '@/lib/export/typst-text'
import { tablesXlsx } from '@/lib/export/xlsx'
import type { Study } from '@/lib/data/study'
import { figureOf, studies, study } from '@/lib/result/bundled-studies.fixture'
import { file, lazily, PIXEL, type WrittenFile } from './written-file.fixture'
import { hostileTable, seldomFigures, works } from './made-up.fixture'
import { counted } from '@/lib/export/counted.fixture'

const NAMES = { siteName: 'A & B', frameTitle: 'A "frame"' }

/** What no answer is, and what a document of the API may hold. */
const ODD_SCHEMAS = [
  {},
  { type: 'array' },
  { type: 'object', properties: {} },
  { type: 'object', properties: { 'a-b': { type: 'string' }, '1a': { type: 'string' }, $a1: { type: 'string' } } },
  { anyOf: [{ type: 'null' }, null, { enum: ["it's", 'a\\b', 2] }] },
  { items: { type: 'number' } },
  { type: 'string', examples: ['a', 'b'] },
  { $ref: 'x/y/Z' },
]

/** Each by its digest, as files are. */
export function edges(): readonly WrittenFile[] {
  const document = lazily(openApiDocument)
  const origin = 'https://example.org'
  const url = callAt(origin, `/api/v1/fit?url=${OWN_ORIGIN}&a='b'`)
  const body = { type: 'text/csv', text: 'a,"b"\n\'c\'' }
  const milestones = lazily(() => figureOf('study=efficiency-milestones&law=24'))
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
        withPngFacts(PIXEL, { dotsPerInch: 300, view: origin + view }),
        withPngFacts(withPngFacts(PIXEL, { dotsPerInch: 144, view: null }), { dotsPerInch: 300, view }),
        withPngFacts(PIXEL, { dotsPerInch: 300, view: '/elsewhere' }),
        withPngFacts(PIXEL, { dotsPerInch: 300, view: null }),
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
          withPngFacts(PIXEL, { dotsPerInch: 300, view: at }),
        ),
        ...['%PDF-1.7', '<svg>', `<div><metadata id="halvings-view">${view}</metadata>`].map(bytes),
        ...[`Other\0\0\0\0\0${view}`, `halvings-view: \0\0\0\0\0${view}`].map((text) => withChunk(PIXEL, 'iTXt', text)),
        ...['iTXt', 'tEXt'].map((type) => withChunk(PIXEL, type, `halvings-view\0\0\0\0\0${view}`)),
        withChunk(PIXEL, 'iTXt', `halvings-view\0\u0001\0\0\0${view}`),
        withPngFacts(PIXEL, { dotsPerInch: 300, view }).slice(0, -30),
        bytes('<svg><metadata id="halvings-view">/explore?a=&lt;&gt;&quot;&#x27;&amp;</metadata>'),
      ].map(addressOfFile),
    ),
    file('a picture with its facts', () =>
      withPngFacts(withPngFacts(PIXEL, { dotsPerInch: 72, view }), { dotsPerInch: 300, view: null }),
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
    file('seldom figures', () =>
      seldomFigures(figureOf('study=imagenet&method=trend')).flatMap((one) => [fitTable(one).rows, figureJson(one)]),
    ),
    file('a question whose query is empty', () => {
      const one = study('imagenet')
      return [studySummaryJson, studyJson].map((write) =>
        write({ ...one, meta: { ...one.meta, presets: [{ question: 'Q', query: '' }] } }),
      )
    }),
    file('reports of what is seldom', () => {
      const one = study('imagenet')
      const figure = figureOf('study=imagenet')
      const [first, ...points] = figure.points.map((point) => ({ ...point, url: null }))
      const seldom = { ...figure, points: [{ ...first!, withoutMonths: null }, ...points] }
      const undescribed = { ...one, meta: { ...one.meta, description: '' } }
      return [
        ...['', 'to=2020-07-31', 'study=imagenet&to=2020-07-31'].map((query) =>
          reportContent({ ...seldom, query, data: { ...figure.data, leftOut: [] } }, undescribed, '<svg/>', []),
        ),
        reportContent(counted(milestones()), study('efficiency-milestones'), '<svg/>', []),
      ]
    }),
    file('tables for print', () =>
      [7, 8, 9].map((count) => typst.table({ heads: ['a'], widths: ['fit'], rows: Array(count).fill(['b']) })),
    ),
    file('a bundle of no file', () => bundleZip(new Map(), milestones(), study('hardware'))),
    file('symbols', () =>
      [html.withSymbols, typst.withSymbols].map((write) => write('of \u03b1_p and b_data, not a_b')),
    ),
    file('facts of no view', () =>
      documentFacts({ title: 't', description: 'd', view: null, date: '2026-01-02', lang: 'en' }),
    ),
    file('table of series', () => seriesTable([...studies.values()])),
    file('sources of a work', () => citedWorks(milestones(), withSources(study('efficiency-milestones')))),
    file('literature', () => literatureJson([])),
  ]
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
