import styles from './figure-form.module.css'
import { useState } from 'react'
import { DOTS_PER_INCH, GROUNDS, printSizes, type PrintSizeName } from '@/lib/chart/picture-form'
import { figureFormWords } from '@/lib/text/figure-form'
import type { Lang } from '@/lib/text/words-in'

/** Choices of a picture by the names of its parameters; '' for the default. */
export interface FigureChoices {
  readonly size: string
  readonly ground: string
  readonly scale: string
  readonly title: boolean
  readonly caption: boolean
}

export const DEFAULT_CHOICES: FigureChoices = { size: '', ground: '', scale: '', title: true, caption: true }

/** What a picture's parameter of words says where they are left out. */
const LEFT_OUT = 'no'

/** The same as a query, without what is at its default. */
export const choicesQuery = (choices: FigureChoices): string =>
  new URLSearchParams(
    Object.entries(choices).flatMap(([name, value]) =>
      value === '' || value === true ? [] : [[name, value === false ? LEFT_OUT : value]],
    ),
  ).toString()

// The keys of an object literal are its own.
const SIZES = Object.keys(printSizes) as PrintSizeName[]

interface Props {
  readonly lang: Lang
  readonly choices: FigureChoices
  readonly onChange: (choices: FigureChoices) => void
  /** Address of the picture as chosen; null until it is made. */
  readonly preview: string | null
}

/** How the picture is to leave: size, ground, resolution, words; and how it will look. */
export function FigureForm({ lang, choices, onChange, preview }: Props) {
  const words = figureFormWords(lang)
  const { sizes, grounds } = words
  const dots = (scale: number) => words.dotsPerInch(scale * DOTS_PER_INCH)
  const [grey, setGrey] = useState(false)
  const set = (part: Partial<FigureChoices>) => onChange({ ...choices, ...part })
  return (
    <fieldset className={styles.form}>
      <legend className={styles.legend}>{words.legend}</legend>
      <Choice
        label={words.size}
        value={choices.size}
        options={[['', sizes.screen], ...SIZES.map((id) => [id, sizes[id]] as const)]}
        onChange={(size) => set({ size })}
      />
      <Choice
        label={words.ground}
        value={choices.ground}
        options={GROUNDS.map((id) => [id === 'paper' ? '' : id, grounds[id]])}
        onChange={(ground) => set({ ground })}
      />
      <Choice
        label={words.resolution}
        value={choices.scale}
        options={[
          ['1', dots(1)],
          ['', dots(2)],
          ['3', dots(3)],
          ['4', dots(4)],
        ]}
        onChange={(scale) => set({ scale })}
      />
      <Check label={words.title} checked={choices.title} onChange={(title) => set({ title })} />
      <Check label={words.caption} checked={choices.caption} onChange={(caption) => set({ caption })} />
      {preview === null ? null : <Check label={words.grey} checked={grey} onChange={setGrey} />}
      {preview === null ? null : (
        <svg
          className={styles.preview}
          data-grey={grey || undefined}
          viewBox="0 0 400 230"
          role="img"
          aria-label={words.preview}
        >
          <image href={preview} width="400" height="230" />
        </svg>
      )}
    </fieldset>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

interface CheckProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (on: boolean) => void
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} /> {label}
    </label>
  )
}
