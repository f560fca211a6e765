/**
 * The structures (see `structure.ts`) whose doubling time of effective compute is one number at every loss: those a view may ask
 * for. By their ids alone, for who reads a link.
 */
export const structuresWithRate: readonly string[] = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '13',
  '18',
  '19',
  '20',
]
