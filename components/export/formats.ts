/**
 * The files of a view: one list from which the API's addresses, the export menu and the docs' table follow. A format says
 * how it is written and nothing of who asks: the server answers with it, and the browser makes it of a reader's own rows.
 */
import { bundleFormat } from './bundle-format'
import { citationFormats } from './citation-formats'
import { captionFormats } from './caption-formats'
import { embedFormat } from './embed-format'
import { type ExportFormat, format, offered } from './format'
import { pictureFormats } from './picture-formats'
import { reportFormats } from './report-formats'
import { tableFormats } from './tables/table-formats'

const programFormats: readonly ExportFormat[] = [
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

const single: readonly ExportFormat[] = [
  ...pictureFormats,
  ...captionFormats,
  ...reportFormats,
  ...tableFormats,
  ...programFormats,
  ...citationFormats,
  embedFormat,
]

/** In the order of the menu. Writers of pictures and programs are fetched when one is asked for. */
export const exportFormats: readonly ExportFormat[] = [...single, bundleFormat(single)]

/** The format of an address; null where there is none of that name. */
export const findFormat = (file: string): ExportFormat | null => exportFormats.find((one) => one.file === file) ?? null
