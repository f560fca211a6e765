import { useId } from 'react'
import { DERIVATIONS } from '@/lib/data/import/tables/derived-column'
import type { Reshape } from '@/lib/data/import/tables/reshape'
import { STACKED, type Unpivot } from '@/lib/data/import/tables/unpivot'
import { clip } from '@/lib/text/clip'
import { importProblemWords } from '@/lib/text/import/problems'
import { importTableWords } from '@/lib/text/import/table'
import type { Lang } from '@/lib/text/words-in'
import { ACCEPTED_FILES } from './session/accepted-files'
import { Choice } from './mapping/field'
import type { Offers } from './session/session-answers'
import shared from './import.module.css'
import styles from './mapping/field.module.css'
import own from './reshape-options.module.css'

interface Props {
  readonly lang: Lang
  readonly reshape: Reshape
  readonly offers: Offers
  readonly onChange: (reshape: Reshape) => void
}

/** What can be done with a table before its columns are given parts: stack, join, work out a cost. */
export function ReshapeOptions(props: Props) {
  const { lang, reshape, offers, onChange } = props
  const words = importTableWords(lang)
  const { unpivot } = offers
  return (
    <>
      {unpivot && !reshape.unpivot ? (
        <p className={own.offer}>
          {offerOf(lang, unpivot)}{' '}
          <button type="button" className={shared.link} onClick={() => onChange({ ...reshape, unpivot })}>
            {words.putUnderOneAnother}
          </button>
        </p>
      ) : null}
      <details
        className={styles.more}
        open={reshape.join !== null || reshape.derived !== null || reshape.unpivot !== null}
      >
        <summary>{words.reshape}</summary>
        <div className={own.parts}>
          <Stacking {...props} />
          <Joining {...props} />
          <Deriving {...props} />
        </div>
      </details>
    </>
  )
}

function offerOf(lang: Lang, { columns, names }: Unpivot): string {
  const words = importTableWords(lang)
  const [first, last] = [clip(columns[0] ?? '', 30), clip(columns.at(-1) ?? '', 30)]
  return names === STACKED.years
    ? words.namedAfterYears(first, last)
    : words.measureTheSame(columns.length, first, last)
}

/** Which columns stand under one another; none: the table stays as it is. */
function Stacking({ lang, reshape, offers, onChange }: Props) {
  const { unpivot } = reshape
  const set = (columns: readonly string[]) => {
    const { names, values } = unpivot ?? offers.unpivot ?? { names: STACKED.series, values: STACKED.value }
    onChange({ ...reshape, unpivot: columns.length === 0 ? null : { columns, names, values } })
  }
  return (
    <fieldset className={own.part}>
      <legend>{importTableWords(lang).stack}</legend>
      <ul className={styles.groups}>
        {offers.header.map((name) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={unpivot?.columns.includes(name) ?? false}
                onChange={(event) =>
                  set(
                    offers.header.filter((one) =>
                      one === name ? event.target.checked : unpivot?.columns.includes(one),
                    ),
                  )
                }
              />
              {clip(name, 60)}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** A second file that says more about the same things, such as dates of models. */
function Joining({ lang, reshape, offers, onChange }: Props) {
  const words = importTableWords(lang)
  const id = useId()
  const { join } = reshape
  const problem = offers.joined?.problem && importProblemWords(lang).ofFile(offers.joined.problem)
  const choice = (label: string, value: string, header: readonly string[], set: (name: string) => void) => (
    <Choice
      label={label}
      value={value}
      options={header.map((name) => ({ value: name, label: clip(name, 60) }))}
      onChange={set}
    />
  )
  const setKeys = (keys: NonNullable<Reshape['join']>['keys']) =>
    join && onChange({ ...reshape, join: { ...join, keys } })
  return (
    <fieldset className={own.part}>
      <legend>{words.secondTable}</legend>
      {join ? (
        <>
          <p className={shared.quiet}>
            {clip(join.file.name, 60)}{' '}
            <button type="button" className={shared.link} onClick={() => onChange({ ...reshape, join: null })}>
              {words.without}
            </button>
          </p>
          {problem ? (
            <p className={shared.warnings}>{`${problem.what} ${problem.remedy}`}</p>
          ) : (
            <div className={styles.fields}>
              {choice(words.columnHere, join.keys.key, offers.header, (key) => setKeys({ ...join.keys, key }))}
              {choice(words.holdsTheSame, join.keys.otherKey, offers.joined?.header ?? [], (otherKey) =>
                setKeys({ ...join.keys, otherKey }),
              )}
            </div>
          )}
        </>
      ) : (
        <>
          <input
            id={id}
            className="visually-hidden"
            type="file"
            accept={ACCEPTED_FILES}
            onChange={(event) => {
              const [file] = event.target.files ?? []
              event.target.value = ''
              void file?.arrayBuffer().then((buffer) => {
                const second = { name: file.name, bytes: new Uint8Array(buffer) }
                onChange({ ...reshape, join: { file: second, keys: { key: '', otherKey: '' } } })
              })
            }}
          />
          <label htmlFor={id} className={shared.button}>
            {words.chooseSecond}
          </label>
        </>
      )}
    </fieldset>
  )
}

/** A cost that the table holds in two parts. */
function Deriving({ lang, reshape, offers, onChange }: Props) {
  const words = importTableWords(lang)
  const { derived } = reshape
  const [first = '', second = first] = offers.header
  const column = (label: string, place: 0 | 1) =>
    derived && (
      <Choice
        label={label}
        value={derived.columns[place]}
        options={offers.header.map((name) => ({ value: name, label: clip(name, 60) }))}
        onChange={(name) => {
          const columns = place === 0 ? ([name, derived.columns[1]] as const) : ([derived.columns[0], name] as const)
          onChange({ ...reshape, derived: { ...derived, columns } })
        }}
      />
    )
  return (
    <fieldset className={own.part}>
      <legend>{words.cost}</legend>
      <div className={styles.fields}>
        <Choice
          label={words.workedOutAs}
          value={derived?.kind ?? ''}
          options={[
            { value: '', label: words.none },
            ...DERIVATIONS.map((value) => ({ value, label: words.derivations[value] })),
          ]}
          onChange={(kind) =>
            onChange({
              ...reshape,
              derived: kind === '' ? null : { kind, columns: derived?.columns ?? [first, second] },
            })
          }
        />
        {column(derived?.kind === 'six-n-d' ? words.parameters : words.firstColumn, 0)}
        {column(derived?.kind === 'six-n-d' ? words.tokens : words.secondColumn, 1)}
      </div>
    </fieldset>
  )
}
