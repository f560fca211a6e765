import { TermsOf } from '@/components/guide/glossary/term-text'
import type { StudyMeta } from '@/lib/data/study'
import { findMethod } from '@/lib/fits/methods/registry'
import type { SeriesSummary } from '@/lib/result/series-summary'
import { controlWords } from '@/lib/text/controls'
import { dataValueWords } from '@/lib/text/method/data-values'
import type { View } from '@/lib/view/view'
import { ChoiceField } from './choice-field'
import { FilterField } from './filter-field'
import { RangeFields } from './range-fields'
import { WindowField } from './window-field'

interface Props {
  readonly meta: StudyMeta
  readonly view: View
  readonly summary: SeriesSummary
  readonly onChange: (change: Partial<View>) => void
}

/** Which rows the line is put through: by what they reach, by date, by what they are. */
export function PointsFields({ meta, view, summary, onChange }: Props) {
  const words = controlWords(view.lang)
  const { usesSelection, comparesPairs } = findMethod(view.method)
  return (
    <>
      {usesSelection ? (
        <>
          <ChoiceField
            legend={words.selectLegend}
            name="select"
            value={view.select}
            options={SELECTIONS.map((value) => ({ value, label: words.selections[value] }))}
            onChange={(select) => onChange({ select })}
            hint={words.selectionHints[view.select]}
          />
          <TermsOf lang={view.lang} texts={[words.selections[view.select]]} />
        </>
      ) : null}
      {comparesPairs ? null : (
        <WindowField
          lang={view.lang}
          from={view.from}
          to={view.to}
          first={summary.first}
          last={summary.last}
          onChange={(window) => onChange(window)}
        />
      )}
      {meta.roles.checkedDate ? (
        <ChoiceField
          legend={words.datesLegend}
          name="dates"
          value={view.dates}
          options={[
            { value: 'source', label: words.asInTheSource },
            { value: 'checked', label: words.checkedAgainstArXiv },
          ]}
          onChange={(dates) => onChange({ dates })}
        />
      ) : null}
      {summary.columns.length + summary.numbers.length > 0 || view.where.length > 0 ? (
        <FilterField
          lang={view.lang}
          columns={summary.columns}
          textOf={(field, value) => {
            const column = meta.fields.find(({ name }) => name === field)
            if (value === '') return words.missing
            return column ? dataValueWords(view.lang).valueText(value, column) : value
          }}
          titleOf={(field) => meta.fields.find(({ name }) => name === field)?.title ?? field}
          where={view.where}
          onChange={(where) => onChange({ where })}
        />
      ) : null}
      {summary.numbers.length > 0 ? (
        <RangeFields
          lang={view.lang}
          columns={summary.numbers}
          where={view.where}
          onChange={(where) => onChange({ where })}
        />
      ) : null}
    </>
  )
}

const SELECTIONS: readonly View['select'][] = ['records', 'reaching', 'all']
