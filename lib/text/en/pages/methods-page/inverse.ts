/** Performance as an outcome of cost and time, read backwards. */
import type { MethodsSection } from '../../../pages/methods-section'

export const inverse: MethodsSection = {
  title: 'Performance inside the model',
  blocks: [
    'A single threshold throws away every model that misses it. The <em>inverse</em> method uses all evaluations that have a cost. Performance is put on its natural scale <tex>g</tex> (the logarithm of a perplexity or an error; the logit of an accuracy, after allowing for a known chance level) and explained by cost and date:',
    { formula: String.raw`g(p_i)=k+m\,\log_2 C_i+h\,t_i+e_i` },
    'Hold the performance fixed and the two effects must cancel, so the cost that reaches it moves at',
    { formula: String.raw`b=-\,h/m` },
    String.raw`This is how <cite>erdil-2022</cite> frame image recognition, with an estimator of their own. The interval of the ratio is <cite>fieller-1954</cite>’s, which allows for the uncertainty of the divisor. Where the effect of cost, <tex>m</tex>, is not significant at the chosen level there is no such interval, and the page says so. The line on the chart is the cost expected to reach the threshold, <tex>(g(p^*)-k-h\,t)/m</tex>; moving the threshold shifts it and does not turn it.`,
    'Cost is an estimate with errors of its own. Errors in an explaining variable pull its effect towards zero, which tends to make <tex>m</tex> too small and progress look too fast. Say within what factor the costs are known (nine times in ten), and the fit is corrected: the errors’ share is taken off the sum of squares of the costs (<cite>fuller-1987</cite>),',
    { formula: String.raw`(X^\top X-\textstyle\sum_i\Sigma_i)^{-1}X^\top g,\qquad \sigma_i=\log_2 f_i/1.645` },
    'with Fieller’s interval from the jackknife’s variances. Percentiles of resamples would be too narrow. Errors are taken to be independent of each other and of the date; one that all costs share moves the level only.',
    'The <em>pooled</em> method puts cost on the other side,',
    { formula: String.raw`\log_2 C_i=a+b\,t_i+c\,g(p_i)+e_i,` },
    'where the scatter of performance does the same to <tex>c</tex> and progress looks too slow. If these errors were all, independent of each other and of the date, the truth would lie between the two; so each view of one names the result of the other. Where a study holds several benchmarks of one metric, the pooled slope with an intercept for each is shown beside the slopes of each alone: a trend that holds in every benchmark can vanish in their heap, and the reverse.',
    'By quantile regression the pooled plane is the one that a given share of the evaluations lie below. At a tenth it follows the cheapest models at each performance, chosen by nobody: a frontier in which every evaluation has a part, where a line through records rests on the records alone. Its interval comes from drawing rows again.',
  ],
}
