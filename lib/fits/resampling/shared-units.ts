/**
 * What two samples have in common: rows of one model, or of one paper or organisation, stand or fall together in both
 * (METHODS 11, "Two views compared").
 */

/** Row numbers of two samples that are drawn together. */
export interface SharedUnit {
  readonly first: readonly number[]
  readonly second: readonly number[]
}

/**
 * Joins rows that share a label, in one sample or across both, whatever chain of rows leads from one to the other.
 * @param first  labels of each row of the first sample: its model, its cluster; a row without any stands alone
 * @param second the same of the second
 * @returns units in order of their first row, the first sample's before the second's; each row is in exactly one
 * @example sharedUnits([['a'], ['b']], [['b']]) // [{ first: [0], second: [] }, { first: [1], second: [0] }]
 */
export function sharedUnits(
  first: readonly (readonly string[])[],
  second: readonly (readonly string[])[],
): readonly SharedUnit[] {
  const rows = [...first, ...second]
  const parent = rows.map((_, row) => row)
  const rootOf = (row: number): number => {
    let root = row
    while (parent[root] !== root) root = parent[root] ?? root
    for (let one = row; one !== root;) {
      const next = parent[one] ?? root
      parent[one] = root
      one = next
    }
    return root
  }
  const holder = new Map<string, number>()
  for (const [row, labels] of rows.entries())
    for (const label of labels) {
      const other = holder.get(label)
      if (other === undefined) holder.set(label, row)
      else parent[rootOf(row)] = rootOf(other)
    }

  const units = new Map<number, { first: number[]; second: number[] }>()
  for (const row of rows.keys()) {
    const root = rootOf(row)
    const unit = units.get(root) ?? { first: [], second: [] }
    if (row < first.length) unit.first.push(row)
    else unit.second.push(row - first.length)
    units.set(root, unit)
  }
  return [...units.values()]
}
