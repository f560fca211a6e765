/** What a file of a view is: how it is asked for, named, written and offered. A format says nothing of who asks. */
import type { Study } from '@/lib/data/study'
import { fileName } from '@/lib/export/file-name'
import type { Figure } from '@/lib/figure/figure'
import type { Draws } from '@/lib/result/draws/draws'
import type { ExportId } from '@/lib/text/export-formats'
import type { Ignored } from '@/lib/view/refusal'
import { type FileParameters, type ParameterValues, readParameters, type TakenParameter } from './file-parameter'
import type { Press } from './press'

/** A figure with the rows that it is of, and the draws that its interval was read off, null where it has none. */
export interface FigureWithRows {
  readonly figure: Figure
  readonly study: Study
  readonly draws: Draws | null
}

/** A file as a query asks for it. */
export interface AskedFile {
  readonly fileName: (figure: Figure) => string
  readonly write: (asked: FigureWithRows, press: Press) => Promise<string | Uint8Array<ArrayBuffer>>
  /** Of the file's own parameters, those that can't be read. */
  readonly ignored: readonly Ignored[]
  /** Equal for equal values of the file's own parameters. */
  readonly key: string
}

/** What of a figure the file holds that costs more, or stays true for less long, than the rest. */
interface Shown {
  /** What comes out without each row. */
  readonly withoutEachRow?: boolean
  /** How many specifications agree. */
  readonly specifications?: boolean
  /** A reader's own notes. */
  readonly notes?: boolean
  /** Whether the trend is current, which newer data of other studies can change. */
  readonly current?: boolean
}

/** What the menu offers: a download, or a text or a picture to copy. */
interface Offer {
  readonly id: ExportId
  /** Of the file's own parameters. */
  readonly query: string
  readonly copy?: 'text' | 'image'
}

/** `text`: written at once; `pixels`: drawn; `print`: typeset, which only the server can. */
type Work = 'text' | 'pixels' | 'print'

export interface ExportFormat {
  /** Last part of the address, `/api/v1/<file>`. */
  readonly file: string
  readonly type: string
  /** Names of the file's own parameters, and what each takes. */
  readonly parameters: readonly string[]
  readonly takes: readonly TakenParameter[]
  readonly shows: Shown
  readonly work: Work
  readonly menu: readonly Offer[]
  readonly read: (query: string) => AskedFile
}

interface Definition<P extends FileParameters> {
  readonly file: string
  readonly type: string
  readonly parameters: P
  readonly shows?: Shown
  readonly work?: Work
  readonly menu: ExportFormat['menu']
  /** What it is and its ending, for the name of the file. */
  readonly name: (values: ParameterValues<P>) => readonly [what: string, ending: string]
  readonly write: (
    asked: FigureWithRows,
    values: ParameterValues<P>,
    press: Press,
  ) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>
  /** What of the values does not go together. */
  readonly check?: (values: ParameterValues<P>) => readonly Ignored[]
}

/** A format that reads its own parameters by their one table. */
export function format<P extends FileParameters>(definition: Definition<P>): ExportFormat {
  const { file, type, menu, parameters, shows = {}, work = 'text', name, write, check } = definition
  return {
    file,
    type,
    menu,
    shows,
    work,
    parameters: Object.values(parameters).map((one) => one.name),
    takes: Object.values(parameters),
    read: (query) => {
      const { values, ignored } = readParameters(query, parameters)
      return {
        fileName: (figure) => fileName(figure, ...name(values)),
        write: async (asked, press) => write(asked, values, press),
        ignored: [...ignored, ...(check?.(values) ?? [])],
        key: JSON.stringify(values),
      }
    },
  }
}

/** @param query of the file's own parameters */
export const offered = (id: ExportId, query = ''): Offer => ({ id, query })

/** A text that the menu copies; its address gives it, too. */
export const copied = (id: ExportId, query = ''): Offer => ({ id, query, copy: 'text' })

/** A picture that the menu copies. */
export const copiedImage = (id: ExportId, query = ''): Offer => ({ id, query, copy: 'image' })
