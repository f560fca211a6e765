import { readDate } from '@/lib/data/import/cells/date-format'
import { isBlocking, type Question } from '@/lib/data/import/guess/open-questions'
import { type Mapping, withCost } from '@/lib/data/import/mapping'
import { costUnit } from '@/lib/data/import/units/units'
import { clip } from '@/lib/text/clip'
import { formats } from '@/lib/text/formats'
import { importForm } from '@/lib/text/import/form'
import { importGuessWords } from '@/lib/text/import/guess'
import type { Lang } from '@/lib/text/words-in'
import type { BuildSummary, TableSummary } from './session/session-answers'
import type { Import } from './session/import-state'
import shared from './import.module.css'
import styles from './questions.module.css'

/** One unit question is settled for good once the reader has said yes to that unit. */
export const settledKey = (question: Question): string =>
  question.code === 'unit-implausible' ? `unit ${question.unit}` : question.code

/** Questions that still keep the number back. */
export const openOnes = (built: BuildSummary | null, settled: ReadonlySet<string>): readonly Question[] =>
  (built?.asked ?? []).filter((question) => isBlocking(question) && !settled.has(settledKey(question)))

const CANDIDATES = 6

/** What the guess could not settle, each with the likely answers to choose from by one key or click. */
export function Questions({
  lang,
  table,
  asked,
  settled,
  onSettle,
  onChange,
}: {
  readonly lang: Lang
  readonly table: TableSummary
  readonly asked: readonly Question[]
  readonly settled: ReadonlySet<string>
  readonly onSettle: (question: Question) => void
  readonly onChange: Import['changeMapping']
}) {
  const left = asked.filter((question) => !settled.has(settledKey(question)))
  if (left.length === 0) return null
  return (
    <ul className={styles.questions} aria-label={importForm(lang).questions}>
      {left.map((question) => (
        <li key={`${question.code} ${question.role}`} data-blocking={isBlocking(question)}>
          <span>{importGuessWords(lang).questionText(question, table.header)}</span>
          <span className={styles.answers}>
            {answersTo(lang, question, table.header, onChange, () => onSettle(question)).map(({ label, choose }) => (
              <button key={label} type="button" className={shared.button} onClick={choose}>
                {label}
              </button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface Answer {
  readonly label: string
  readonly choose: () => void
}

function answersTo(
  lang: Lang,
  question: Question,
  header: readonly string[],
  onChange: Import['changeMapping'],
  settle: () => void,
): readonly Answer[] {
  const words = importForm(lang)
  const set = (part: Partial<Mapping>) => () => onChange((now) => ({ ...now, ...part }))
  const setUnit = (unit: string) => () =>
    onChange((now) => ({
      ...now,
      cost: now.cost && { ...now.cost, unit, better: costUnit(unit)?.kind.better ?? now.cost.better },
    }))
  const units = (ids: readonly string[]): readonly Answer[] =>
    ids.flatMap((id) => {
      const unit = costUnit(id)
      return unit ? [{ label: unit.label, choose: setUnit(id) }] : []
    })
  switch (question.code) {
    case 'column-open':
      return question.candidates.slice(0, CANDIDATES).map((column) => ({
        label: clip(header[column] ?? '', 40),
        choose: () =>
          onChange(async (now, ask) =>
            question.role === 'date'
              ? { ...now, date: { column, format: await ask((session) => session.suggestDate(column)), month: null } }
              : withCost(now, await ask((session) => session.suggestCost(column))),
          ),
      }))
    case 'reading-open':
      return question.candidates.slice(0, CANDIDATES).map((column) => ({
        label: clip(header[column] ?? '', 40),
        choose: () =>
          onChange(async (now, ask) => {
            const format = await ask((session) => session.suggestDate(question.date))
            const date = { column: question.date, format, month: null }
            return withCost({ ...now, date }, await ask((session) => session.suggestCost(column)))
          }),
      }))
    case 'date-order':
      return question.formats.map((format) => {
        const read = readDate(question.example, format)
        return {
          label: read.ok ? formats(lang).formatDate(read.date) : words.dateFormats[format],
          choose: () => {
            settle()
            onChange((now) => ({ ...now, date: now.date && { ...now.date, format } }))
          },
        }
      })
    case 'unit-open':
      return [...units(question.instead), { label: words.bareNumber, choose: setUnit('other') }]
    case 'unit-implausible':
      return [
        { label: words.yes(costUnit(question.unit)?.label ?? ''), choose: settle },
        ...units(question.instead),
        { label: words.bareNumber, choose: setUnit('other') },
      ]
    case 'log-base':
      return [{ label: words.itIsRight, choose: settle }]
    case 'splits-costs':
      return [
        { label: words.asSeries, choose: set({ benchmark: question.column }) },
        { label: words.leaveIt, choose: settle },
      ]
    case 'look-alikes':
      return [
        { label: words.merge, choose: set({ mergeSeries: true }) },
        { label: words.leaveThem, choose: settle },
      ]
  }
}
