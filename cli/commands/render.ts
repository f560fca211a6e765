import { wrongUsage } from '../answer'
import type { Command } from '../command'
import { writeApiFile } from '../file-formats'
import { openView } from '../open-view'
import { TABLE_OPTIONS } from '../own-table'
import { readTarget } from '../target'
import { siteLanguage } from '@/app/site-language'
import { findFormat } from '@/components/export/formats'
import { cliMessages } from '@/lib/text/cli/messages'

/** Parameters of the API's pictures, under their own names. */
const OWN = ['size', 'pt', 'width', 'height', 'scale', 'ground', 'title', 'caption'] as const

/** The picture of a view, as the server makes it. */
export const render: Command = {
  name: 'render',
  usage: '[TARGET] [NAME=VALUE …]',
  options: {
    format: { values: ['png', 'svg', 'pdf'] },
    ...Object.fromEntries(OWN.map((name) => [name, { takes: 'text' as const }])),
    ...TABLE_OPTIONS,
  },
  run: async ({ words, options, machine }) => {
    const { format = 'png' } = options
    const file = `chart.${format}`
    const given = OWN.filter((name) => options[name] !== undefined)
    const foreign = given.find((name) => !findFormat(file)?.parameters.includes(name))
    if (foreign !== undefined) return wrongUsage(cliMessages(siteLanguage).notOfFormat(`--${foreign}`, format))
    const target = await readTarget(words, machine)
    if (!target.ok) return target
    const opened = await openView(target, options, machine)
    if (!opened.ok) return opened
    const query = new URLSearchParams(given.map((name) => [name, options[name] ?? '']))
    return writeApiFile(opened, { file, query: query.toString() })
  },
}
