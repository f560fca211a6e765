/** Answers held to the API's own document by a validator of JSON Schema that is not ours, for tests. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { OpenApiDocument } from '@/lib/export/schema/openapi-types'

/** What of an answer is not as the document says; empty where all is. */
export type SchemaCheck = (schema: string, answer: unknown) => readonly string[]

export function openSchemaCheck(document: OpenApiDocument): SchemaCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  addFormats.default(ajv)
  ajv.addSchema(document, 'api')
  return (schema, answer) => {
    const validate = ajv.getSchema(`api#/components/schemas/${schema}`)
    if (!validate) throw new Error(`the document has no schema ${schema}`)
    if (validate(answer)) return []
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      [instancePath, message, JSON.stringify(params)].join(' '),
    )
  }
}
