/** The places of the product in the order of the header; each is the path of its page. */
export const mainPlaces = [
  'explore',
  'compare',
  'parameters',
  'claim',
  'studies',
  'literature',
  'replications',
  'methods',
  'import',
] as const
