import { ForestKey, type KeyShape } from './forest-marks'
import styles from './forest-legend.module.css'

interface Props {
  readonly lead: string
  readonly keys: readonly { readonly shape: KeyShape; readonly tone?: 'ours' | 'published'; readonly text: string }[]
}

/** What the marks of a forest table mean. */
export function ForestLegend({ lead, keys }: Props) {
  return (
    <p className={styles.legend}>
      <span>{lead}</span>
      {keys.map(({ shape, tone = 'ours', text }) => (
        <span key={text}>
          <ForestKey shape={shape} tone={tone} /> {text}
        </span>
      ))}
    </p>
  )
}
