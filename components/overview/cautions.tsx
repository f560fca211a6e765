import Link from 'next/link'
import styles from './cautions.module.css'

/** What the numbers of the overview can and can't say, in three sentences. */
export function Cautions() {
  return (
    <section className={styles.cautions} aria-labelledby="cautions-title">
      <h2 id="cautions-title">What these numbers can and can’t say</h2>
      <p>
        Each row answers its own question with its own data: a halving of training compute, of minutes on fixed hardware
        and of the price of a token are different quantities and do not add up. The intervals hold the scatter of the
        points and of the papers; they do not hold doubt about how compute was estimated, nor about which results were
        published at all. A row with a handful of records describes those records, and a trend that has ended says
        nothing about today.{' '}
        <Link prefetch={false} href="/methods#limits">
          More in Methods
        </Link>
        .
      </p>
    </section>
  )
}
