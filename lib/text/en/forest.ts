/** Axes of forest plots. */
export const forest = {
  moore: (months: number) => `Moore ${months}`,
  axis: {
    months: { left: '← faster', middle: 'months', right: 'slower →' },
    rates: { left: '← needs less', middle: 'doublings a year', right: 'more →' },
  },
  picture: 'Picture',
}
