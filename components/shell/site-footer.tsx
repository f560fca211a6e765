import Link from 'next/link'
import styles from './site-footer.module.css'

/** Licences of code and data, and whom the data is owed to. */
export function SiteFooter() {
  return (
    <footer className={`page ${styles.footer}`}>
      <p>
        Halvings is free software under the MIT licence. The data keep their own licences: most come from{' '}
        <a href="https://epoch.ai/data">Epoch AI</a> (CC BY 4.0), Ho et al. 2024, OpenAI, the NanoGPT speedrun,
        DAWNBench and Artificial Analysis. Each{' '}
        <Link prefetch={false} href="/studies">
          study page
        </Link>{' '}
        names its sources, versions and terms. How our numbers compare with published ones:{' '}
        <Link prefetch={false} href="/replications">
          Replications
        </Link>
        .
      </p>
    </footer>
  )
}
