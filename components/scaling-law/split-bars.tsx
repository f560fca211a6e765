import type { ShapleySplit } from '@/lib/fits/scaling-law/reports/shapley'
import styles from './scaling-law.module.css'
import { SPLIT_FACTORS } from './split-factors'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import { formats } from '@/lib/text/formats'
import { scalingLawWords } from '@/lib/text/scaling-law'
import type { Lang } from '@/lib/text/words-in'

/** What each factor took off the loss, as a table with a bar in each row from a common zero, to the left where it raised it. */
export function SplitBars({
  lang,
  shares,
  nats,
}: { readonly lang: Lang } & Pick<ShapleySplit, 'nats'> & { readonly shares: NonNullable<ShapleySplit['shares']> }) {
  const words = scalingLawPageWords(lang)
  const { formatFixed, formatPercent } = formats(lang)
  const { factorWords } = scalingLawWords(lang)
  const lowest = Math.min(0, ...SPLIT_FACTORS.map((factor) => nats[factor]))
  const highest = Math.max(0, ...SPLIT_FACTORS.map((factor) => nats[factor]))
  const at = (value: number) => (100 * (value - lowest)) / (highest - lowest || 1)
  return (
    <table className={styles.bars}>
      <caption className="visually-hidden">{words.splitTable}</caption>
      <thead>
        <tr>
          <th scope="col">{words.whatChanged}</th>
          <th scope="col" className={styles.number}>
            {words.share}
          </th>
          <th scope="col" className={styles.number}>
            {words.takesOff}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {SPLIT_FACTORS.map((factor) => (
          <tr key={factor}>
            <th scope="row">{factorWords(factor)}</th>
            <td className={styles.number}>{formatPercent(shares[factor])}</td>
            <td className={styles.number}>{formatFixed(nats[factor], 3)}</td>
            <td className={styles.bar}>
              <svg
                width="100%"
                height="20"
                aria-hidden="true"
                data-kind={factor === 'parameters' || factor === 'data' ? 'scale' : 'time'}
              >
                <rect
                  x={`${at(Math.min(0, nats[factor]))}%`}
                  width={`${Math.abs(at(nats[factor]) - at(0))}%`}
                  y="3"
                  height="14"
                />
                <line x1={`${at(0)}%`} x2={`${at(0)}%`} y1="0" y2="20" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
