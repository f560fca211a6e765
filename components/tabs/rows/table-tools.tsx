'use client'

import { CopyButton } from '@/components/parts/copy-button'
import type { Figure } from '@/lib/figure/figure'
import type { FigurePoint } from '@/lib/result/result'
import { formats } from '@/lib/text/formats'
import { tabTableWords } from '@/lib/text/tabs/tables'
import styles from './table-tools.module.css'

interface Props {
  readonly figure: Figure
  /** As the table has them: those found, in its order. */
  readonly shown: readonly FigurePoint[]
  readonly text: string
  readonly onText: (text: string) => void
}

/** Finds rows, says how many, and copies those shown for a sheet or a text. */
export function TableTools({ figure, shown, text, onText }: Props) {
  const { lang } = figure.view
  const words = tabTableWords(lang)
  const { formatInteger } = formats(lang)
  const [found, all] = [formatInteger(shown.length), formatInteger(figure.points.length)]
  const copies = async () => {
    const { copiedTable } = await import('@/lib/export/copied-table')
    return copiedTable({ ...figure, points: shown }, figure.points.length)
  }
  return (
    <div className={styles.tools}>
      <input
        type="search"
        className={styles.search}
        aria-label={words.findRows}
        placeholder={words.findRows}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <span role="status" className={styles.count}>
        {text.trim() === '' ? '' : words.rowsFound(found, all)}
      </span>
      <span className={styles.copies} role="group" aria-label={words.copyRows}>
        <CopyButton lang={lang} label={words.copyTsv} text={async () => (await copies()).tsv()} />
        <CopyButton lang={lang} label={words.copyMarkdown} text={async () => (await copies()).markdown()} />
        <CopyButton lang={lang} label={words.copyLatex} text={async () => (await copies()).latex()} />
      </span>
      {figure.thinned ? (
        <p className={styles.thinned}>{words.rowsOnThePage(all, formatInteger(figure.thinned.points))}</p>
      ) : null}
    </div>
  )
}
