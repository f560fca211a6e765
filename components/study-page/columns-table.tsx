import type { Field } from '@/lib/data/study'
import { DataTable } from '@/components/parts/data-table'
import { studyPageWords } from '@/lib/text/pages/study-pages'
import type { Lang } from '@/lib/text/words-in'

/** Every column with its type, unit and meaning. */
export function ColumnsTable({ lang, fields }: { readonly lang: Lang; readonly fields: readonly Field[] }) {
  const words = studyPageWords(lang)
  return (
    <DataTable
      lang={lang}
      caption={words.columns}
      columns={[
        { key: 'name', title: words.column, kind: 'code' },
        { key: 'type', title: words.type },
        { key: 'unit', title: words.unit },
        { key: 'description', title: words.meaning },
      ]}
      rows={fields.map(({ name, type, unit, list, title, description }) => ({
        key: name,
        cells: {
          name,
          type: list ? words.listOf(type) : type,
          unit: unit ?? '',
          description: description === '' ? title : description,
        },
      }))}
    />
  )
}
