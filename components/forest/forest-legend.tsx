import type { ForestChart } from './forest-chart'
import { ForestKey } from './forest-key'
import styles from './forest-legend.module.css'

interface Props {
  readonly lead: string
  readonly keys: ForestChart['keys']
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
