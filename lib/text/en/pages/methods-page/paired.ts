/** Comparisons at equal performance. */
import type { MethodsSection } from '../../../pages/methods-section'

export const paired: MethodsSection = {
  title: 'Comparisons at equal performance',
  blocks: [
    'Some claims are not about time: a pruned model against its dense one, a Kolmogorov–Arnold network against a multilayer perceptron. The <em>paired</em> method compares a model with its partner on one task, at the level that both reach: the worse of their two best results. Each side counts by its cheapest size that reaches it, so a side with several sizes is read off its own curve. A partner of one size has none; there the model must keep a stated share of its performance (98 %, and the reader may ask for another), or the pair is left out with that reason.',
    'A size between two that were trained is not made up. Where the curve of a partner is coarse, its cheapest size that reaches the level can be more than it would need, so the ratio leans towards the model. Reading the logarithm of the cost off the straight line between two sizes (scores as they are, errors by their logarithm) would give 10.5 in place of 21.9 for Kolmogorov–Arnold networks on special functions, 2.9 for 3.0 on small tables and 0.18 for 0.21 on pictures; for pruned and distilled models 3.9 for 4.3, and 1.8 for 2.7 for the distilled alone, whose dense models have two sizes. Three pairs would change sides: the functions kv and yv, which neither network learns, so that the line runs from one failure to the next, and one distilled BERT. So the ratios here are of networks that were trained, as their papers state them, and are upper readings where the partner’s sizes are few.',
    {
      formula: String.raw`r_i=\frac{C_i(\text{partner})}{C_i(\text{model})},\qquad r=\exp\Bigl(\tfrac1n\sum_i\ln r_i\Bigr)`,
    },
    'The number is the geometric mean of the ratios, as in meta-analyses of response ratios (<cite>hedges-1999</cite>): above 1 the model needs less. Pairs of one paper lean on one another, so its interval takes papers as clusters, with the bias-reduced error and the degrees of freedom of <cite>bell-2002</cite>. Under five papers there is no interval, only the spread. No date enters, so there is no halving time and nothing to hold a law against.',
  ],
}
