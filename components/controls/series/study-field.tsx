'use client'

import { useEffect, useRef } from 'react'
import { type Option, SelectField } from '../select-field'

interface Props {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (id: string) => void
}

/** What was chosen in this list, until its page is there. A choice made before the list could be used comes while its own page begins. */
let chosen: string | null = null

/** The list of studies. Another study is another page: its list takes the focus that this one had. */
export function StudyField({ value, onChange, ...props }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen !== value) return
    chosen = null
    place.current?.querySelector('select')?.focus({ preventScroll: true })
  }, [value])
  const choose = (id: string) => {
    chosen = id
    onChange(id)
  }
  return (
    <div ref={place}>
      <SelectField {...props} name="study" value={value} onChange={choose} />
    </div>
  )
}
