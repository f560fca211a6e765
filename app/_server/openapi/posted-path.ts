/** The address that takes a table of a program's own: that of the answer, posted to. */
import { siteLanguage } from '@/app/site-language'
import type { ApiOperation } from '@/lib/export/schema/openapi-types'
import { apiReferenceWords } from '@/lib/text/pages/api-reference'
import { refTo } from './answer-schemas'
import { refusalsBut } from './refusals'

/** Answered with a halving time. */
const ROWS = [
  { model: 'A', date: '2012-06-01', compute: 6.4e17 },
  { model: 'B', date: '2014-01-09', compute: 3.1e17 },
  { model: 'C', date: '2015-07-20', compute: 9.7e16 },
  { model: 'D', date: '2017-03-02', compute: 4.4e16 },
]
const EXAMPLE = { rows: ROWS, columns: { date: 'date', cost: 'compute', unit: 'flop', name: 'model' } }
const TEXT = ['model,date,compute (FLOP)', ...ROWS.map(({ model, date, compute }) => `${model},${date},${compute}`)]

/** @param parameters of the view, but for those that name a study of the server */
export function postFit(parameters: ApiOperation['parameters']): ApiOperation {
  const words = apiReferenceWords(siteLanguage)
  return {
    operationId: 'postFit',
    summary: words.postedTable,
    description: words.postedTableDescription,
    tags: ['many'],
    parameters,
    requestBody: {
      required: true,
      description: words.postedTableSends,
      content: {
        'application/json': { schema: refTo('posted-table'), example: EXAMPLE },
        'text/csv': { schema: { type: 'string' }, example: `${TEXT.join('\n')}\n` },
      },
    },
    responses: {
      200: { description: words.answers.ok, content: { 'application/json': { schema: refTo('posted') } } },
      ...refusalsBut(404),
    },
  }
}
