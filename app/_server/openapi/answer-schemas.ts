/** The schemas by which answers are written, as the document's components, with what there is to say of them. */
import { z } from 'zod'
import { siteLanguage } from '@/app/site-language'
import { comparisonAnswer } from '@/lib/export/schema/comparison-answer'
import { fitsAnswer, fitsQuestion, oneOfFits } from '@/lib/export/schema/fits-answer'
import { fitAnswer } from '@/lib/export/schema/fit-answer'
import { literatureAnswer, studiesAnswer, studyAnswer } from '@/lib/export/schema/list-answers'
import { oembedAnswerSchema } from '@/lib/export/schema/oembed-answer'
import { postedAnswer, postedTable } from '@/lib/export/schema/posted-table'
import { answerParts } from '@/lib/export/schema/parts'
import { problemDocument } from '@/lib/export/schema/problem-document'
import { progressAnswer } from '@/lib/export/schema/progress-answer'
import { apiReferenceWords } from '@/lib/text/pages/api-reference'
import type { JsonSchema } from '@/lib/export/schema/openapi-types'

const SCHEMAS = '#/components/schemas/'

/** What answers are of; naming them here reads the files that declare their parts. */
const answers = {
  fit: fitAnswer,
  comparison: comparisonAnswer,
  problem: problemDocument,
  progress: progressAnswer,
  'fits-question': fitsQuestion,
  fits: fitsAnswer,
  'one-of-fits': oneOfFits,
  'posted-table': postedTable,
  posted: postedAnswer,
  studies: studiesAnswer,
  study: studyAnswer,
  literature: literatureAnswer,
  oembed: oembedAnswerSchema,
} as const

/** A reference to an answer's schema in the document. */
export function refTo(answer: keyof typeof answers): JsonSchema {
  const found = answerParts.get(answers[answer])
  if (!found) throw new Error(`the answer ${answer} has no name`)
  return { $ref: `${SCHEMAS}${found.id}` }
}

/** Every named part of an answer, by name. */
export function answerSchemas(): Readonly<Record<string, JsonSchema>> {
  const { schemas } = z.toJSONSchema(answerParts, { uri: (id) => `${SCHEMAS}${id}` })
  return Object.fromEntries(
    Object.entries(schemas)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, schema]) => [name, described(name, schema)]),
  )
}

/** Without what names a schema outside of a document, and with its words. */
function described(name: string, schema: z.core.JSONSchema.BaseSchema): JsonSchema {
  const { parts } = apiReferenceWords(siteLanguage)
  const own = Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'))
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const words = parts[`${name}.${key}`]
    return [key, words === undefined ? property : { ...Object(property), description: words }] as const
  })
  return {
    ...(parts[name] === undefined ? {} : { description: parts[name] }),
    ...own,
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
  }
}
