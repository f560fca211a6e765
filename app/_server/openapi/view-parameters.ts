/** The parameters of a view, one an entry of the table of fields, with what all bundled studies let each take. Server only. */
import { lawRates, listStudies } from '@/app/_server/catalogue'
import { siteLanguage } from '@/app/site-language'
import { apiReferenceWords } from '@/lib/text/pages/api-reference'
import { askedOf } from '@/lib/view/asked-of'
import type { ListForm } from '@/lib/view/field'
import { viewFields } from '@/lib/view/view-fields'
import type { ApiParameter, JsonSchema } from '@/lib/export/schema/openapi-types'
import { schemaOfAny } from './parameter-schema'

/** Their values are columns, series and costs, other ones in each study: the list of studies has them. */
const OF_A_STUDY: readonly string[] = ['benchmark', 'cost', 'by', 'color']

const none: JsonSchema = { const: 'none' }

/** In the order of the table, the study first. */
export function viewParameters(): readonly ApiParameter[] {
  const { parameters } = apiReferenceWords(siteLanguage)
  const studies = listStudies()
  const laws = Object.keys(lawRates())
  const study: ApiParameter = {
    name: 'study',
    in: 'query',
    description: parameters.study,
    schema: { type: 'string', enum: studies.map(({ meta }) => meta.id) },
  }
  const entries: readonly {
    readonly key: keyof typeof parameters
    readonly list?: ListForm
    readonly nullable?: true
  }[] = viewFields
  const fields = entries.map(({ key, list, nullable }): ApiParameter => {
    const one = OF_A_STUDY.includes(key)
      ? { type: 'string' }
      : schemaOfAny(studies.flatMap((each) => askedOf(each, laws, key)))
    const named = { name: key, in: 'query', description: parameters[key] } as const
    if (!list) return { ...named, schema: nullable ? { anyOf: [one, none] } : one }
    const items = { anyOf: [one, none] }
    const schema = { type: 'array', items, maxItems: list.most }
    return { ...named, schema, style: 'form', explode: list.form === 'repeated' }
  })
  return [study, ...fields]
}
