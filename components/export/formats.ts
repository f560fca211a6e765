/**
 * The files of a view: one list from which the API's addresses, the export menu and the docs' table follow. A format says
 * how it is written and nothing of who asks: the server answers with it, and the browser makes it of a reader's own rows.
 */
import type { Study } from '@/lib/data/study'
import { allRowsCsv, fitCsv, pointsCsv } from '@/lib/export/csv'
import { fileName } from '@/lib/export/file-name'
import { figureJson } from '@/lib/export/json'
import type { Figure } from '@/lib/figure/figure'
import type { ExportId } from '@/lib/text/export-formats'
import type { Ignored } from '@/lib/view/refusal'
import { type FileParameters, oneWord, type ParameterValues, readParameters, wholeNumber } from './file-parameter'

/** A figure with the rows that it is of. */
export interface FigureWithRows {
  readonly figure: Figure
  readonly study: Study
}

/** A file as a query asks for it. */
export interface AskedFile {
  readonly fileName: (figure: Figure) => string
  readonly write: (asked: FigureWithRows) => Promise<string>
  /** Pixels of the picture per pixel of the SVG that `write` gives; null where the text is the file. */
  readonly scale: number | null
  /** Of the file's own parameters, those that can't be read. */
  readonly ignored: readonly Ignored[]
  /** Equal for equal values of the file's own parameters. */
  readonly key: string
}

/** What of a figure the file holds that costs more, or stays true for less long, than the rest. */
interface Shown {
  /** What comes out without each row. */
  readonly withoutEachRow?: boolean
  /** Whether the trend is current, which newer data of other studies can change. */
  readonly current?: boolean
}

export interface ExportFormat {
  /** Last part of the address, `/api/v1/<file>`. */
  readonly file: string
  readonly type: string
  /** Names of the file's own parameters. */
  readonly parameters: readonly string[]
  readonly shows: Shown
  /** What the menu offers of it: each with the query of the file's own parameters. */
  readonly menu: readonly { readonly id: ExportId; readonly query: string }[]
  readonly read: (query: string) => AskedFile
}

interface Definition<P extends FileParameters> {
  readonly file: string
  readonly type: string
  readonly parameters: P
  readonly shows?: Shown
  readonly menu: ExportFormat['menu']
  /** What it is and its ending, for the name of the file. */
  readonly name: (values: ParameterValues<P>) => readonly [what: string, ending: string]
  readonly write: (asked: FigureWithRows, values: ParameterValues<P>) => string | Promise<string>
  readonly scale?: (values: ParameterValues<P>) => number
  /** What of the values does not go together. */
  readonly check?: (values: ParameterValues<P>) => readonly Ignored[]
}

function format<P extends FileParameters>(definition: Definition<P>): ExportFormat {
  const { file, type, menu, parameters, shows = {}, name, write, scale, check } = definition
  return {
    file,
    type,
    menu,
    shows,
    parameters: Object.values(parameters).map((one) => one.name),
    read: (query) => {
      const { values, ignored } = readParameters(query, parameters)
      return {
        fileName: (figure) => fileName(figure, ...name(values)),
        write: async (asked) => write(asked, values),
        scale: scale?.(values) ?? null,
        ignored: [...ignored, ...(check?.(values) ?? [])],
        key: JSON.stringify(values),
      }
    },
  }
}

/** Pixels of a rastered picture at most: 4,000 by 3,000. */
const MOST_PIXELS = 12_000_000

const size = { width: wholeNumber('width', 320, 2400, 1200), height: wholeNumber('height', 320, 2400, 675) }
const picture = { ...size, scale: wholeNumber('scale', 1, 4, 2) }

function tooManyPixels({ width, height, scale }: ParameterValues<typeof picture>): readonly Ignored[] {
  if (width * height * scale * scale <= MOST_PIXELS) return []
  return [{ parameter: 'scale', raw: String(scale), refusal: { code: 'too-many-pixels', most: MOST_PIXELS } }]
}

/** The picture as an SVG that stands alone: title, chart, source and link in it. */
async function pictureSvg(
  { figure }: FigureWithRows,
  { width, height }: ParameterValues<typeof size>,
): Promise<string> {
  const { pictureFile } = await import('@/components/chart/picture-file')
  return pictureFile(figure, { width, height })
}

const offered = (id: ExportId, query = '') => ({ id, query })

/** In the order of the menu. Writers of pictures and programs are fetched when one is asked for. */
export const exportFormats: readonly ExportFormat[] = [
  format({
    file: 'chart.png',
    type: 'image/png',
    parameters: picture,
    menu: [offered('png')],
    name: () => ['chart', 'png'],
    write: pictureSvg,
    scale: ({ scale }) => scale,
    check: tooManyPixels,
  }),
  format({
    file: 'chart.svg',
    type: 'image/svg+xml; charset=utf-8',
    parameters: picture,
    menu: [offered('svg')],
    name: () => ['chart', 'svg'],
    write: pictureSvg,
    check: tooManyPixels,
  }),
  format({
    file: 'points.csv',
    type: 'text/csv; charset=utf-8',
    parameters: { rows: oneWord('rows', 'used', 'all') },
    shows: { withoutEachRow: true },
    menu: [offered('points-csv'), offered('all-rows-csv', 'rows=all')],
    name: ({ rows }) => [rows === 'all' ? 'all-rows' : 'points', 'csv'],
    write: ({ figure, study }, { rows }) => (rows === 'all' ? allRowsCsv(figure, study) : pointsCsv(figure)),
  }),
  format({
    file: 'fit.csv',
    type: 'text/csv; charset=utf-8',
    parameters: {},
    menu: [offered('fit-csv')],
    name: () => ['fit', 'csv'],
    write: ({ figure }) => fitCsv(figure),
  }),
  format({
    file: 'fit',
    type: 'application/json; charset=utf-8',
    parameters: {},
    shows: { withoutEachRow: true, current: true },
    menu: [offered('json')],
    name: () => ['fit', 'json'],
    write: ({ figure }) => `${JSON.stringify(figureJson(figure))}\n`,
  }),
  format({
    file: 'fit.py',
    type: 'text/x-python; charset=utf-8',
    parameters: {},
    shows: { current: true },
    menu: [offered('python')],
    name: () => ['fit', 'py'],
    write: async ({ figure, study }) => (await import('@/lib/programs/python')).pythonScript(figure, study),
  }),
  format({
    file: 'fit.R',
    type: 'text/x-r; charset=utf-8',
    parameters: {},
    shows: { current: true },
    menu: [offered('r')],
    name: () => ['fit', 'R'],
    write: async ({ figure, study }) => (await import('@/lib/programs/r')).rScript(figure, study),
  }),
]

/** The format of an address; null where there is none of that name. */
export const findFormat = (file: string): ExportFormat | null => exportFormats.find((one) => one.file === file) ?? null
