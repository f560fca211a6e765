/** Random effects over all benchmarks: how the overview's second figure is made. */
import type { MethodsSection } from '../../../pages/methods-section'

export const benchmarksTogether: MethodsSection = {
  title: 'All benchmarks together',
  blocks: [
    String.raw`Each benchmark with at least 15 models gives a slope <tex>b_j</tex> with a standard error <tex>s_j</tex>, by <em>pooled</em> and by <em>inverse</em>, there by the delta method and only where Fieller’s interval is bounded. The truths are taken to scatter about a mean with variance <tex>\tau^2</tex>, found by restricted maximum likelihood, and the mean is the average with weights <tex>1/(s_j^2+\tau^2)</tex>. <tex>I^2</tex> is the share of the scatter that is no sampling error; the prediction interval is where the truth of one more benchmark would be.`,
    'The interval of <cite>knapp-hartung-2003</cite> takes benchmarks as independent. They are not: they share models. So the interval shown draws models, each with all its scores, and then benchmarks, does the whole computation again, and is Student’s on the standard deviation of these means. In simulations of this very design, with rates that scatter as these do and none, half or all of the noise a model’s own, it held the mean in 95 to 99 %, Knapp and Hartung’s in 87 to 98. Percentiles of draws of models alone would speak of these benchmarks and no others, and are not shown.',
    'Regression dilution draws the two methods apart, in opposite directions, so each benchmark has both. The slopes of the inverse method lean towards zero together: a small slope has a small error by the delta method, and with it a large weight, which moves the mean of simulated benchmarks by 0.4 to 0.5 doublings a year.',
  ],
}
