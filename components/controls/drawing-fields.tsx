import type { SeriesSummary } from '@/lib/result/series-summary'
import type { View } from '@/lib/view/view'
import { SelectField } from './select-field'
import styles from './controls-panel.module.css'

interface Props {
  readonly view: View
  readonly columns: SeriesSummary['columns']
  readonly onChange: (change: Partial<View>) => void
}

/** How the chart is drawn; none of it moves the number. */
export function DrawingFields({ view, columns, onChange }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Drawing</legend>
      <SelectField
        label="Cost axis"
        name="y"
        value={view.y}
        options={[
          { value: 'log', label: 'logarithmic' },
          { value: 'linear', label: 'linear' },
        ]}
        onChange={(y) => onChange({ y: y as View['y'] })}
      />
      <SelectField
        label="Labels"
        name="labels"
        value={view.labels}
        options={[
          { value: 'records', label: 'records' },
          { value: 'all', label: 'every point, where there is room' },
          { value: 'none', label: 'none' },
        ]}
        onChange={(labels) => onChange({ labels: labels as View['labels'] })}
      />
      {columns.length > 0 ? (
        <SelectField
          label="Colour"
          name={view.color === null ? '' : 'color'}
          value={view.color ?? ''}
          options={[
            { value: '', label: 'one colour' },
            ...columns.map(({ name, title }) => ({ value: name, label: title })),
          ]}
          onChange={(color) => onChange({ color: color === '' ? null : color })}
        />
      ) : null}
    </fieldset>
  )
}
