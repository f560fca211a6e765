import Link from 'next/link'
import { EstimateMark } from '@/components/forest/forest-marks'
import type { ForestScale } from '@/components/forest/forest-scale'
import { type ForestColumn, ForestTable } from '@/components/forest/forest-table'
import table from '@/components/forest/forest-table.module.css'
import { CheckEstimate } from '@/components/claim/check-estimate'
import { CheckedAgainst } from './checked-against'
import { DottedText } from '@/components/parts/dotted-text'
import type { EstimateGroup } from '@/lib/published/select-estimates'
import type { LiteratureRow, OurAnswer } from './literature-row'
import styles from './literature-table.module.css'
import { literaturePageWords } from '@/lib/text/pages/literature-page'
import { formats } from '@/lib/text/formats'
import { literatureWords } from '@/lib/text/literature'
import type { Lang } from '@/lib/text/words-in'
import { RichText } from '@/components/parts/rich-text'

interface Props {
  readonly lang: Lang
  readonly groups: readonly EstimateGroup<LiteratureRow>[]
  readonly scale: ForestScale
  readonly laws: readonly number[]
}

/** Published estimates on one logarithmic axis, ours below those that ask the same. */
export function LiteratureTable({ lang, groups, scale, laws }: Props) {
  const words = literaturePageWords(lang)
  const { asHeading, countOf } = literatureWords(lang)
  return (
    <ForestTable
      lang={lang}
      caption={words.table}
      className={styles.table}
      scale={scale}
      laws={laws}
      groups={groups.map(({ name, estimates }) => ({
        key: name,
        heading:
          name === '' ? null : (
            <>
              {asHeading(name)}
              <span>{countOf(estimates.length, estimates.length)}</span>
            </>
          ),
        rows: estimates,
      }))}
      keyOf={({ id }) => id}
      linkable
      wide
      fixed
      head={{ title: words.study, className: styles.study, cell: (row) => <Study lang={lang} row={row} /> }}
      marks={(row) => (
        <>
          {row.direction !== 'model' && (
            <EstimateMark
              drawn={{ ...row, direction: row.direction, range: row.level === null }}
              scale={scale}
              tone="published"
              shift={row.ours ? -10 : 0}
            />
          )}
          {row.ours && <EstimateMark drawn={row.ours} scale={scale} shift={10} />}
        </>
      )}
      columns={columnsIn(lang)}
    />
  )
}

const columnsIn = (lang: Lang): readonly ForestColumn<LiteratureRow>[] => [
  {
    title: literaturePageWords(lang).months,
    kind: 'number',
    className: styles.months,
    cell: (row) => <Months lang={lang} row={row} />,
  },
  {
    title: literaturePageWords(lang).interval,
    kind: 'text',
    className: styles.interval,
    cell: (row) => <Interval lang={lang} row={row} />,
  },
  {
    title: literaturePageWords(lang).n,
    kind: 'number',
    className: styles.n,
    cell: ({ n, ours }) => (
      <>
        {n === null ? <span className={styles.none}>–</span> : formats(lang).formatInteger(n)}
        {ours && <span className={table.ours}>{formats(lang).formatInteger(ours.n)}</span>}
      </>
    ),
  },
  {
    title: literaturePageWords(lang).data,
    kind: 'text',
    className: styles.period,
    cell: (row) => literatureWords(lang).period(row) ?? <span className={styles.none}>–</span>,
  },
  {
    title: literaturePageWords(lang).checkedAgainst,
    kind: 'text',
    className: styles.checked,
    cell: ({ verifiedFrom }) => <CheckedAgainst text={verifiedFrom} />,
  },
]

/** Who published it and what it is of; how it was published and made months of, and what to mind, on request. */
function Study({ lang, row }: { readonly lang: Lang; readonly row: LiteratureRow }) {
  const words = literaturePageWords(lang)
  return (
    <>
      <a href={row.url}>{row.study}</a>
      <span className={table.sub}>
        <DottedText
          groups={[
            row.authors === null ? row.year : `${row.authors}, ${row.year}`,
            row.domain === row.field ? row.quantity : `${row.quantity}; ${row.domain}`,
          ]}
        />
      </span>
      <details className={styles.details}>
        <summary>
          <RichText
            text={words.asPublished(row.study)}
            slots={{ span: (text) => <span className="visually-hidden">{text}</span> }}
          />
        </summary>
        <p>{words.stated(row.publishedValue)}</p>
        {row.conversion !== 'as published' && <p>{words.inMonths(row.conversion)}</p>}
        {row.caveats !== null && <p>{words.mind(row.caveats)}</p>}
        <CheckEstimate lang={lang} estimate={row} />
      </details>
    </>
  )
}

function Months({ lang, row: { months, direction, ours } }: { readonly lang: Lang; readonly row: LiteratureRow }) {
  const words = literaturePageWords(lang)
  const { formatMonths } = formats(lang)
  const { publishedMonths } = literatureWords(lang)
  return (
    <>
      {months === null ? (
        <span className={styles.direction}>{words[direction]}</span>
      ) : (
        <>
          <strong>{publishedMonths(months)}</strong> <span className={styles.direction}>{words[direction]}</span>
        </>
      )}
      {ours && (
        <Link className={table.ours} href={ours.href} prefetch={false}>
          {words.oursIs(formatMonths(ours.months))}
        </Link>
      )}
    </>
  )
}

function Interval({ lang, row }: { readonly lang: Lang; readonly row: LiteratureRow }) {
  const words = literaturePageWords(lang)
  const { formatPercent } = formats(lang)
  const { intervalKind, publishedInterval } = literatureWords(lang)
  const { ours } = row
  const interval = publishedInterval(row)
  return (
    <>
      {interval === null ? (
        <span className={styles.none}>{words.nonePublished}</span>
      ) : (
        <>
          {interval} <span className={styles.kind}>({intervalKind(row)})</span>
        </>
      )}
      {ours && (
        <span className={`${table.ours} ${styles.oursInterval}`}>
          {oursInterval(ours, lang)}
          {ours.ends.low !== null && <span className={styles.kind}> ({formatPercent(ours.level)})</span>}
        </span>
      )}
    </>
  )
}

function oursInterval({ ends: { low, high } }: OurAnswer, lang: Lang): string {
  const words = literaturePageWords(lang)
  if (low === null) return words.noInterval
  return high === null ? words.orMore(low) : words.ends(low, high)
}
