import styles from '../chart-files.module.css'
import { ServedChartCopies } from '../copies/chart-copies'
import { ChartPreview } from './chart-preview'
import { CHART_ENDINGS, type PageChart, pageChartPath } from './page-charts'
import { pageChartWords } from '@/lib/text/pages/page-charts'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly chart: PageChart
  /** Of the page, which only the literature's and the split's have. */
  readonly query?: string
}

/** The files of a page's chart, as links that work without a script. */
export function ChartDownload({ lang, chart, query = '' }: Props) {
  const words = pageChartWords(lang)
  return (
    <details className={styles.files}>
      <summary>{words.download}</summary>
      <ul>
        {CHART_ENDINGS.filter((ending) => ending !== 'txt').map((ending) => (
          <li key={ending}>
            <a href={pageChartPath(chart, ending, query)} download={`halvings-${chart}.${ending}`} rel="nofollow">
              {words.files[ending]}
            </a>
          </li>
        ))}
        <ServedChartCopies
          lang={lang}
          png={pageChartPath(chart, 'png', query)}
          words={pageChartPath(chart, 'txt', query)}
        />
      </ul>
      <ChartPreview src={pageChartPath(chart, 'svg', query)} label={words.preview} />
    </details>
  )
}
