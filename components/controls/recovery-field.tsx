import { controlWords } from '@/lib/text/controls'
import { formats } from '@/lib/text/formats'
import type { View } from '@/lib/view/view'
import { SelectField } from './select-field'
import { withCurrent } from './with-current'

const SHARES = ['0.9', '0.95', '0.97', '0.98', '0.99', '1']

interface Props {
  readonly view: View
  readonly onChange: (recovery: number) => void
}

/** How much of a partner's performance a model must keep to count as its equal. */
export function RecoveryField({ view, onChange }: Props) {
  const words = controlWords(view.lang)
  const value = String(view.recovery)
  return (
    <SelectField
      label={words.recovery}
      name="recovery"
      value={value}
      options={withCurrent(SHARES, value).map((share) => ({
        value: share,
        label: words.keeps(formats(view.lang).formatPercent(Number(share))),
      }))}
      onChange={(text) => onChange(Number(text))}
    />
  )
}
