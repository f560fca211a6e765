import { DataTable } from '@/components/parts/data-table'
import type { PaperInfluence } from '@/lib/result/analyses/paper-influence'
import { formats } from '@/lib/text/formats'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import { scalingLawWords } from '@/lib/text/scaling-law'
import type { Lang } from '@/lib/text/words-in'

/** The papers without which the time moves most, by either solver. */
export function PapersTable({ lang, papers }: { readonly lang: Lang; readonly papers: readonly PaperInfluence[] }) {
  const words = scalingLawPageWords(lang)
  const { formatInteger } = formats(lang)
  const { structureTimeWords } = scalingLawWords(lang)
  const time = (months: number | null) => structureTimeWords({ benchmark: null, transformer: null, months })
  return (
    <DataTable
      lang={lang}
      caption={words.papersTable}
      columns={[
        { key: 'paper', title: words.leftOutPaper },
        { key: 'rows', title: words.rowsOfPaper, kind: 'number' },
        { key: 'published', title: words.asPublishedMonths, kind: 'number' },
        { key: 'converged', title: words.convergedMonths, kind: 'number' },
      ]}
      rows={papers.map(({ paper, rows, months, convergedMonths }) => ({
        key: paper,
        cells: { paper, rows: formatInteger(rows), published: time(months), converged: time(convergedMonths) },
      }))}
    />
  )
}
