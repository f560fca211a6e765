/** Spending, hardware and algorithms: how the overview's sum is made, and why it does not close by itself. */
import type { MethodsSection } from '../../../pages/methods-section'

export const decomposition: MethodsSection = {
  title: 'Where progress comes from',
  blocks: [
    'Doublings a year add up where factors multiply. Of one population, notable language models, and over one window, the span of the scaling law’s sample, <em>effective compute</em> is physical compute plus what algorithms save, <tex>12/T_C</tex> from the augmented scaling law; <em>physical compute</em> is the trend of the training compute of their runs; its <em>spending</em> is the trend of what their training cost in dollars of 2023, and <em>compute per dollar</em> is what then remains. Beside the remainder stands the trend of FLOP/s per dollar of the hardware on sale.',
    'The two do not agree, and their difference is shown and not spread over the terms: the remainder also holds number formats of lower precision, better use of the hardware, prices below list, and every error of the other terms. Intervals are percentiles of 2,000 draws. Training runs are drawn as rows, each with its compute and its spending, so that the remainder knows how the two move together; hardware and algorithms are other samples and are drawn apart, algorithms by paper.',
  ],
}
