import { CodedText } from '@/components/parts/coded-text'
import { DataTable } from '@/components/parts/data-table'
import type { ApiParameter } from '@/lib/export/schema/openapi-types'
import { takesText } from '@/lib/export/schema/takes-text'
import { apiReferenceWords } from '@/lib/text/pages/api-reference'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly caption: string
  readonly parameters: readonly ApiParameter[]
}

export function ParameterTable({ lang, caption, parameters }: Props) {
  const words = apiReferenceWords(lang)
  const columns = [
    { key: 'name', title: words.name, kind: 'code' },
    { key: 'takes', title: words.takes },
    { key: 'meaning', title: words.meaning },
  ] as const
  const rows = parameters.map(({ name, schema, description }) => ({
    key: name,
    cells: { name, takes: <code>{takesText(schema)}</code>, meaning: <CodedText text={description} /> },
  }))
  return <DataTable lang={lang} caption={caption} columns={columns} rows={rows} />
}
