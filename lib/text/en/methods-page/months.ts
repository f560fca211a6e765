/** How an interval of the slope becomes an interval of months. */
import type { MethodsSection } from '../../methods-section'

export const months: MethodsSection = {
  title: 'From a slope to months',
  blocks: [
    'Uncertainty belongs to the slope. Months are its reciprocal, so the ends of the interval change places, and the interval of months is lopsided. Given the ends <tex>b_-<b_+</tex>, there are three cases:',
    {
      formula: String.raw`\begin{aligned}
b_+<0:\;&\text{halving},\ [-12/b_-,\,-12/b_+]\\
b_->0:\;&\text{doubling},\ [12/b_+,\,12/b_-]\\
b_-\le 0\le b_+:\;&\text{no upper end}
\end{aligned}`,
    },
    'In the third case no change at all is compatible with the data. The interval then begins at a finite number of months and has no upper end: the page calls it no clear trend, tells it from the fastest fall to the fastest rise, and draws an arrow. It is never clipped, and there are no negative months. Percentiles of resampled trends are taken of the slope and converted afterwards; percentiles of months would sort the draws that rise among the fastest falls.',
  ],
}
