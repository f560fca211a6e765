/** The augmented scaling law behind the headline, and its two solvers. */
import type { MethodsSection } from '../../../pages/methods-section'

export const scalingLaw: MethodsSection = {
  title: 'The augmented scaling law',
  blocks: [
    String.raw`Among language models, those that reach a given perplexity later do not spend less: most are trained far beyond it. The headline therefore rests on the model of <cite>ho-2024</cite>, a scaling law in which time makes parameters and data more effective. For the loss <tex>L=\ln(\text{perplexity})</tex>, parameters <tex>N</tex>, tokens of the training corpus <tex>D</tex> and years <tex>y</tex> since the first observation, their structure 7 reads`,
    {
      formula: String.raw`\begin{aligned}L={}&\exp\bigl(\alpha_0-\alpha_Y y-\alpha_N\ln\tfrac{N}{N_0}\bigr)\\&+\exp\bigl(\beta_0-\beta_Y y-\beta_D\ln\tfrac{D}{D_0}\bigr)\end{aligned}`,
    },
    String.raw`with <tex>\alpha_0</tex> and <tex>\beta_0</tex> each shifted on Penn Treebank and WikiText-2 against WikiText-103, and <tex>N_0</tex>, <tex>D_0</tex> the smallest values in the sample. All evaluations on the three benchmarks are used. The parameters minimise`,
    { formula: String.raw`\overline{r^2}+\delta\sum|\theta|,\qquad\delta=0.0025` },
    String.raw`with <tex>r</tex> the residual of <tex>L</tex> and <tex>\theta</tex> the parameters. The penalty is not indifferent to the units of <tex>N</tex> and <tex>D</tex>: a filter that moves <tex>N_0</tex> or <tex>D_0</tex> moves the fit a little.`,
    { heading: 'From parameters to months' },
    'Time acts like a growing number of parameters and a growing corpus. The months in which their effect doubles are',
    { formula: String.raw`T_N=12\ln 2\,\frac{\alpha_N}{\alpha_Y},\qquad T_D=12\ln 2\,\frac{\beta_D}{\beta_Y}` },
    'and, because compute is proportional to the product <tex>ND</tex>, the compute needed halves every',
    { formula: String.raw`T_C=\Bigl(\frac{1}{T_N}+\frac{1}{T_D}\Bigr)^{-1}\text{ months}` },
    'The line on the chart is the least <tex>6ND</tex> that still reaches the threshold at each date. It falls at <tex>T_C</tex> whatever the threshold; the threshold sets its level only. The points are <tex>6ND</tex> of each system, one pass over its corpus. That is a common yardstick and not the compute that was spent.',
    { heading: 'Two solvers' },
    'The published estimate is not the minimum of its own objective. Sequential quadratic programming (<cite>kraft-1988</cite>), started at zero with the usual tolerance, stops early. <em>As published</em> repeats that procedure step for step, and gives the published parameters. <em>Converged</em> takes the best of a fixed list of starts; at the published penalty its halving time is shorter, at others it is longer, and it reports how many starts ended at another optimum. Both are one click apart, and every view of one says what the other finds. Neither is corrected towards the other.',
    { heading: 'More of it' },
    'Both solvers side by side, the penalty, all twenty structures, the model-averaged time and what lowered the loss between two models are on <scalingLaw>a page of their own</scalingLaw>.',
  ],
}
