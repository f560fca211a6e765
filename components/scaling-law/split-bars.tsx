import type { ShapleyFactor, ShapleySplit } from '@/lib/fits/scaling-law/shapley'
import { formatFixed, formatPercent } from '@/lib/text/format'
import { factorWords } from '@/lib/text/scaling-law'
import styles from './scaling-law.module.css'

const FACTORS: readonly ShapleyFactor[] = ['parameters', 'data', 'parameterEfficiency', 'dataEfficiency']

/** The four shares as a table with a bar in each row, from a common zero; a share may be negative. */
export function SplitBars({ split: { shares, nats } }: { readonly split: ShapleySplit }) {
  const lowest = Math.min(0, ...FACTORS.map((factor) => shares?.[factor] ?? 0))
  const highest = Math.max(0.01, ...FACTORS.map((factor) => shares?.[factor] ?? 0))
  const at = (share: number) => (100 * (share - lowest)) / (highest - lowest)
  return (
    <table className={styles.bars}>
      <caption className="visually-hidden">What lowered the loss, in shares and nats</caption>
      <thead>
        <tr>
          <th scope="col">What changed</th>
          <th scope="col" className={styles.number}>
            Share
          </th>
          <th scope="col" className={styles.number}>
            Nats a token
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {FACTORS.map((factor) => (
          <tr key={factor}>
            <th scope="row">{factorWords(factor)}</th>
            <td className={styles.number}>{shares ? formatPercent(shares[factor]) : '–'}</td>
            <td className={styles.number}>{formatFixed(nats[factor], 3)}</td>
            <td className={styles.bar}>
              {shares && (
                <svg
                  width="100%"
                  height="20"
                  aria-hidden="true"
                  data-kind={factor.endsWith('Efficiency') ? 'time' : 'scale'}
                >
                  <rect
                    x={`${at(Math.min(0, shares[factor]))}%`}
                    width={`${Math.abs(at(shares[factor]) - at(0))}%`}
                    y="3"
                    height="14"
                  />
                  <line x1={`${at(0)}%`} x2={`${at(0)}%`} y1="0" y2="20" />
                </svg>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
