/** Months of the lines that forest plots compare with: Moore's law in its popular form, and as Moore restated it in 1975. */
export const MOORES_LAWS = [18, 24] as const
