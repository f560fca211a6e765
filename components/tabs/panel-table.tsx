import type { ReactNode } from 'react'
import edges from './rows/table-edges.module.css'
import styles from './panel.module.css'

/** A table of a panel in a frame that scrolls where it is too wide, by keys too, and shades the edge that there is more behind. */
export function PanelTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={`${styles.scroll} ${edges.edges}`} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table}>{children}</table>
    </div>
  )
}
