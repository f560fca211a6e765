import { useId } from 'react'
import { DERIVATIONS, type DerivedColumn } from '@/lib/data/import/derived-column'
import type { Reshape } from '@/lib/data/import/reshape'
import type { Unpivot } from '@/lib/data/import/unpivot'
import { clip, importProblem } from '@/lib/text/import'
import { ACCEPTED_FILES } from './accepted-files'
import { Choice } from './field'
import type { Offers } from './import-session'
import shared from './import.module.css'
import styles from './field.module.css'
import own from './reshape-options.module.css'

interface Props {
  readonly reshape: Reshape
  readonly offers: Offers
  readonly onChange: (reshape: Reshape) => void
}

/** What can be done with a table before its columns are given parts: stack, join, work out a cost. */
export function ReshapeOptions(props: Props) {
  const { reshape, offers, onChange } = props
  const { unpivot } = offers
  return (
    <>
      {unpivot && !reshape.unpivot ? (
        <p className={own.offer}>
          {offerOf(unpivot)}{' '}
          <button type="button" className={shared.link} onClick={() => onChange({ ...reshape, unpivot })}>
            Put them under one another
          </button>
        </p>
      ) : null}
      <details
        className={styles.more}
        open={reshape.join !== null || reshape.derived !== null || reshape.unpivot !== null}
      >
        <summary>Columns under one another, a second table, a cost from two columns</summary>
        <div className={own.parts}>
          <Stacking {...props} />
          <Joining {...props} />
          <Deriving {...props} />
        </div>
      </details>
    </>
  )
}

function offerOf({ columns, names }: Unpivot): string {
  const [first = '', last = ''] = [columns[0], columns.at(-1)]
  return names === 'Year'
    ? `The columns ${clip(first, 30)} to ${clip(last, 30)} are called after years.`
    : `${columns.length} columns measure the same: ${clip(first, 30)} to ${clip(last, 30)}.`
}

/** Which columns stand under one another; none: the table stays as it is. */
function Stacking({ reshape, offers, onChange }: Props) {
  const { unpivot } = reshape
  const set = (columns: readonly string[]) => {
    const { names, values } = unpivot ?? offers.unpivot ?? { names: 'Series', values: 'Value' }
    onChange({ ...reshape, unpivot: columns.length === 0 ? null : { columns, names, values } })
  }
  return (
    <fieldset className={own.part}>
      <legend>Columns to put under one another</legend>
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
function Joining({ reshape, offers, onChange }: Props) {
  const id = useId()
  const { join } = reshape
  const problem = offers.joined?.problem
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
      <legend>A second table</legend>
      {join ? (
        <>
          <p className={shared.quiet}>
            {clip(join.file.name, 60)}{' '}
            <button type="button" className={shared.link} onClick={() => onChange({ ...reshape, join: null })}>
              Without it
            </button>
          </p>
          {problem ? (
            <p className={shared.warnings}>{`${importProblem(problem).what} ${importProblem(problem).remedy}`}</p>
          ) : (
            <div className={styles.fields}>
              {choice('Column here', join.keys.key, offers.header, (key) => setKeys({ ...join.keys, key }))}
              {choice('holds the same as its', join.keys.otherKey, offers.joined?.header ?? [], (otherKey) =>
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
            Choose a second file
          </label>
        </>
      )}
    </fieldset>
  )
}

const DERIVATION_LABELS: Readonly<Record<DerivedColumn['kind'], string>> = {
  product: 'one times another',
  ratio: 'one divided by another',
  'six-n-d': 'training compute: 6 × parameters × tokens',
}

/** A cost that the table holds in two parts. */
function Deriving({ reshape, offers, onChange }: Props) {
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
      <legend>A cost from two columns</legend>
      <div className={styles.fields}>
        <Choice
          label="Worked out as"
          value={derived?.kind ?? ''}
          options={[
            { value: '', label: 'none' },
            ...DERIVATIONS.map((value) => ({ value, label: DERIVATION_LABELS[value] })),
          ]}
          onChange={(kind) =>
            onChange({
              ...reshape,
              derived: kind === '' ? null : { kind, columns: derived?.columns ?? [first, second] },
            })
          }
        />
        {column(derived?.kind === 'six-n-d' ? 'Parameters' : 'First column', 0)}
        {column(derived?.kind === 'six-n-d' ? 'Tokens' : 'Second column', 1)}
      </div>
    </fieldset>
  )
}
