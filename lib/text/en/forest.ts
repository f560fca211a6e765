/** Axes of forest plots. */
import { plural } from './format'

export const forest = {
  moore: (months: number) => `Moore ${months}`,
  axis: {
    months: { left: '← faster', middle: 'months', right: 'slower →' },
    rates: { left: '← needs less', middle: 'doublings a year', right: 'more →' },
  },
  units: { months: 'months', rates: 'doublings a year' },
  picture: 'Picture',
  moreRows: (n: number) => `and ${plural(n, 'more row', 'more rows')} on the page`,
}
