import styles from './tooltip-card.module.css'

/** What a card says: the datum's name, then a line for each fact. */
export interface Details {
  readonly name: string
  readonly facts: readonly string[]
}

interface Props<Datum> {
  /** Absent while nothing is looked at. */
  readonly datum: Datum | undefined
  readonly details: (datum: Datum) => Details
}

/** The card beside the datum that pointer or keys are on; it stands empty between, so that a screen reader hears it change. */
export function TooltipCard<Datum>({ datum, details }: Props<Datum>) {
  const said = datum && details(datum)
  return (
    <div className={styles.card} role="status" data-empty={!said || undefined}>
      {said ? (
        <>
          <p className={styles.name} dir="auto">
            {said.name}
          </p>
          {said.facts.map((fact) => (
            <p key={fact}>{fact}</p>
          ))}
        </>
      ) : null}
    </div>
  )
}
