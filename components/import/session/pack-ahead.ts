/** The columns of a long table packed while the reader still looks at the answer, so that opening it does not wait for that. */
import { LONG_STUDY_ROWS, packedColumns, packingSteps, type RowColumns } from '@/lib/data/row-columns'

/** Then a newer question is heard. */
const BREATH_MS = 20

interface Packing {
  readonly columns: RowColumns
  readonly steps: ReturnType<typeof packingSteps>
  packed: RowColumns | null
}

/** One packing at a time: that of the columns built last. */
export function packAhead() {
  let last: Packing | null = null

  const goOn = (packing: Packing): void => {
    const rest = performance.now() + BREATH_MS
    while (packing === last && packing.packed === null) {
      const step = packing.steps.next()
      if (step.done) packing.packed = step.value
      else if (performance.now() > rest) {
        setTimeout(() => goOn(packing))
        return
      }
    }
  }

  return {
    /** Begins, and gives up what was begun of others. */
    begin(columns: RowColumns | null): void {
      if (columns === last?.columns) return
      last = columns && columns.count > LONG_STUDY_ROWS ? { columns, steps: packingSteps(columns), packed: null } : null
      const packing = last
      if (packing) setTimeout(() => goOn(packing))
    },
    /** What is packed already; null while it is not all there. */
    done: (columns: RowColumns): RowColumns | null => (last?.columns === columns ? last.packed : null),
    /** All of it, now. */
    packed(columns: RowColumns): RowColumns {
      if (last?.columns !== columns) return packedColumns(columns)
      const { steps } = last
      while (last.packed === null) {
        const step = steps.next()
        if (step.done) last.packed = step.value
      }
      return last.packed
    },
  }
}
