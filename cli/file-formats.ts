/** The files of a view at the command line: the API's own, by the same writers. */
import { EXIT, type Answer, wrongUsage } from './answer'
import { type OpenedView } from './open-view'
import { siteLanguage } from '@/app/site-language'
import { findFormat } from '@/components/export/formats'
import type { Press } from '@/components/export/press'
import { cliMessages } from '@/lib/text/cli/messages'
import { ignoredInWords } from '@/lib/text/ignored'

/** A file of the API by its name there, with parameters of its own. */
export interface ApiFile {
  readonly file: string
  readonly query?: string
}

/** Native modules, each loaded when a file first needs it: whoever asks for numbers needs none. */
export const press: Press = {
  png: async (svg, scale) => (await serverPress()).png(svg, scale),
  embedFaces: async (svg) => (await serverPress()).embedFaces(svg),
  typeset: async (source) => {
    const { typeset } = await serverPress()
    if (!typeset) throw new Error('the press of the server typesets')
    return typeset(source)
  },
}

const serverPress = async (): Promise<Press> => (await import('@/app/_server/press/server-press')).serverPress

/** Writes the file as the API does, to the byte. A view without a number is answered all the same. */
export async function writeApiFile(opened: OpenedView, { file, query = '' }: ApiFile): Promise<Answer> {
  const format = findFormat(file)
  if (!format) throw new Error(`no format is called ${file}`)
  const { write, fileName, ignored } = format.read(query)
  if (ignored.length > 0) {
    const words = cliMessages(siteLanguage)
    const bad = ignoredInWords(ignored, siteLanguage)
    return wrongUsage(...bad.map(({ parameter, raw, reason }) => words.badOption(`--${parameter}`, raw, reason)))
  }
  const shown = opened.figure(format.shows)
  const body = await write(shown, press)
  const { figure } = shown
  return { ok: true, code: codeOf(figure), body, fileName: fileName(figure), notes: opened.notes }
}

/** A number that is not there, and a pinned one that has moved, are a no. */
export const codeOf = ({ fit, pairs, proof }: ReturnType<OpenedView['figure']>['figure']): 0 | 3 =>
  (fit === null && pairs === null) || (proof !== null && proof.state !== 'identical') ? EXIT.no : EXIT.ok
