/** Axes of forest plots. */
export const forest = {
  moore: (months: number) => `Moore ${months}`,
  faster: '← faster',
  months: 'months',
  slower: 'slower →',
  picture: 'Picture',
}
