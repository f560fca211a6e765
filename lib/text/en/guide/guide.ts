/** What offers help on every page: small, as every page has it. */
export const guide = {
  find: 'Find anything',
  keys: 'Keys',
  tour: 'Two-minute tour',
}
