import type { StudyMeta } from '@/lib/data/study'
import { gradesOf } from '@/lib/fits/rows/cost-error'
import { controlWords } from '@/lib/text/controls'
import type { View } from '@/lib/view/view'
import { SelectField } from './select-field'
import { withCurrent } from './with-current'

const FACTORS = ['2', '3', '5', '10']
const EXACT = '1'

interface Props {
  readonly meta: StudyMeta
  readonly view: View
  readonly onChange: (costError: View['costError']) => void
}

/** How far the costs may lie from the truth, of a method that is corrected for it. */
export function CostErrorField({ meta, view, onChange }: Props) {
  const words = controlWords(view.lang)
  const value = view.costError === null ? EXACT : String(view.costError)
  const factors = value === 'grades' || value === EXACT ? FACTORS : withCurrent(FACTORS, value)
  return (
    <SelectField
      label={words.costError}
      name="costError"
      value={value}
      options={[
        { value: EXACT, label: words.costsExact },
        ...(gradesOf(meta, view.cost) ? [{ value: 'grades', label: words.costsByGrade }] : []),
        ...factors.map((factor) => ({ value: factor, label: words.costsWithin(factor) })),
      ]}
      onChange={(text) => onChange(text === 'grades' ? text : text === EXACT ? null : Number(text))}
    />
  )
}
