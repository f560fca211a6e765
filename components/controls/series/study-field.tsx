'use client'

import { useEffect, useRef } from 'react'
import { type Option, SelectField } from '../select-field'

interface Props {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (id: string) => void
}

/** Whether the page that comes was chosen in this list. */
let chosen = false

/** The list of studies. Another study is another page: its list takes the focus that this one had. */
export function StudyField({ onChange, ...props }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) place.current?.querySelector('select')?.focus({ preventScroll: true })
    chosen = false
  }, [])
  const choose = (id: string) => {
    chosen = true
    onChange(id)
  }
  return (
    <div ref={place}>
      <SelectField {...props} name="study" onChange={choose} />
    </div>
  )
}
