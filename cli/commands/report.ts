import { codeOf, press, writeApiFile } from '../file-formats'
import type { Answer } from '../answer'
import type { Command } from '../command'
import { openView, type OpenedView } from '../open-view'
import { TABLE_OPTIONS } from '../own-table'
import { readTarget } from '../target'
import { reportSource, SHOWN } from '@/components/export/report-formats'
import { fileName } from '@/lib/export/file-name'

/** The others are files of the API; a picture of the pages is for places that show pictures only. */
const FILES = { pdf: 'report.pdf', html: 'report.html', typ: 'report.typ', zip: 'bundle.zip' } as const

const isFile = (format: string): format is keyof typeof FILES => Object.hasOwn(FILES, format)

/** Dots a pixel: 192 an inch. */
const SCALE = 2

/** The document of a view to read, or all of its files in one archive. */
export const report: Command = {
  name: 'report',
  usage: '[TARGET] [NAME=VALUE …]',
  options: { format: { values: [...Object.keys(FILES), 'png'] }, ...TABLE_OPTIONS },
  run: async ({ words, options, machine }) => {
    const target = await readTarget(words, machine)
    if (!target.ok) return target
    const opened = await openView(target, options, machine)
    if (!opened.ok) return opened
    const { format = 'pdf' } = options
    return isFile(format) ? writeApiFile(opened, { file: FILES[format] }) : pagesPng(opened)
  },
}

/** The pages of the PDF, one under the other. */
async function pagesPng(opened: OpenedView): Promise<Answer> {
  const shown = opened.figure(SHOWN)
  const { pagesSvg } = await import('@/app/_server/press/typeset')
  const body = await press.png(await pagesSvg(await reportSource(shown)), SCALE)
  const { figure } = shown
  return { ok: true, code: codeOf(figure), body, fileName: fileName(figure, 'report', 'png'), notes: opened.notes }
}
