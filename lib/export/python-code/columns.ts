/** Python that reads the columns that every method but the scaling law uses. */

/** Decimal year and log2 cost of each row. */
export const pythonColumns: readonly string[] = [
  'def decimal_year(day):',
  '    return 2000 + (date.fromisoformat(day) - date(2000, 1, 1)).days / 365.25',
  '',
  '',
  't = np.array([decimal_year(row["date"]) for row in rows])',
  'y = np.log2([float(row["cost"]) for row in rows])',
]
