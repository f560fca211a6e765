import type { SeriesSummary } from '@/lib/result/series-summary'
import type { View } from '@/lib/view/view'
import { SelectField } from './select-field'
import styles from './controls-panel.module.css'
import { controlWords } from '@/lib/text/controls'

interface Props {
  readonly view: View
  readonly columns: SeriesSummary['columns']
  readonly onChange: (change: Partial<View>) => void
}

/** How the chart is drawn; none of it moves the number. */
export function DrawingFields({ view, columns, onChange }: Props) {
  const words = controlWords(view.lang)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.drawing}</legend>
      <SelectField
        label={words.costAxis}
        name="y"
        value={view.y}
        options={[
          { value: 'log', label: words.logarithmic },
          { value: 'linear', label: words.linear },
        ]}
        onChange={(y) => onChange({ y: y as View['y'] })}
      />
      <SelectField
        label={words.labels}
        name="labels"
        value={view.labels}
        options={[
          { value: 'records', label: words.records },
          { value: 'all', label: words.everyLabel },
          { value: 'none', label: words.none },
        ]}
        onChange={(labels) => onChange({ labels: labels as View['labels'] })}
      />
      <SelectField
        label={words.hollow}
        name="hollow"
        value={view.hollow}
        options={[
          { value: 'excluded', label: words.leftOutByHand },
          { value: 'filtered', label: words.filteredToo },
        ]}
        onChange={(hollow) => onChange({ hollow: hollow as View['hollow'] })}
      />
      {columns.length > 0 ? (
        <SelectField
          label={words.colour}
          name={view.color === null ? '' : 'color'}
          value={view.color ?? ''}
          options={[
            { value: '', label: words.oneColour },
            ...columns.map(({ name, title }) => ({ value: name, label: title })),
          ]}
          onChange={(color) => onChange({ color: color === '' ? null : color })}
        />
      ) : null}
    </fieldset>
  )
}
