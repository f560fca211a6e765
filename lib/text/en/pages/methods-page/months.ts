/** How an interval of the slope becomes an interval of months. */
import type { MethodsSection } from '../../../pages/methods-section'

export const months: MethodsSection = {
  title: 'From a slope to months',
  blocks: [
    'Uncertainty belongs to the slope. Months are its reciprocal, so the ends of the interval change places, and the interval of months is lopsided. Given the ends <tex>b_-<b_+</tex>, there are three cases of its signs:',
    {
      formula: String.raw`\begin{aligned}
b_+<0:\;&\text{halving},\ [-12/b_-,\,-12/b_+]\\
b_->0:\;&\text{doubling},\ [12/b_+,\,12/b_-]\\
b_-\le 0\le b_+:\;&\text{both: from halving every }-12/b_-\text{ to doubling every }12/b_+
\end{aligned}`,
    },
    'In the third case no change at all is compatible with the data, and no number of months is slow enough to be an end. The page says “no clear trend”, tells the interval whole, from the fastest fall to the fastest rise, and gives no months for it in the forest plot; its whisker there is dotted, and leaves the axis on the slow side with an arrow. There are no negative months, and nothing is clipped.',
    'An end may be missing: a record count or Fieller’s interval may bound a rate on one side only, or on none. A fall that nothing bounds on its fast side reads “24 or less” or, where it may rise too, “any fall to doubling 6”; the whisker has an arrow on the fast side. Ends slower than 200 months read “over 200”, for a rate near zero makes months without end.',
    'Percentiles of resampled trends are taken of the slope and converted afterwards; percentiles of months would sort the draws that rise among the fastest falls.',
  ],
}
