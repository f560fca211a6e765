/** What a row is, what is held fixed, what falls. */
import type { MethodsSection } from '../../../pages/methods-section'

export const measure: MethodsSection = {
  title: 'What is measured',
  blocks: [
    'An <em>observation</em> is one model evaluated on one benchmark on one date <tex>t</tex>. It has a <em>performance</em> <tex>p</tex>, such as a perplexity or an accuracy, and a <em>cost</em> <tex>C</tex>: what it took to get there. The cost may be training compute in FLOP, parameters, tokens, seconds, steps, dollars, or a price per million tokens. Fix a level <tex>p^*</tex>, the <em>threshold</em>; a model reaches it at or beyond it. The question of the whole site is how <tex>C</tex> at fixed <tex>p^*</tex> moves with time.',
    'Where nobody names a level, it is the median performance of the models with a date and a cost, to two digits. This rule looks at no cost and no date: an easier level is reached by more models over a longer time, down to one that holds nothing fixed, and of the levels that half of the models or fewer reach, the median is the one that the most reach. Seven first views of the site have another level, each for a stated reason; the list, with what would move, is in the repository’s page of default views.',
    'Everything is measured in doublings, that is, in logarithms to base 2, and in years of 365.25 days. The central number is the slope',
    { formula: String.raw`b=\frac{\mathrm{d}\,\log_2 C}{\mathrm{d}t}\quad\text{(doublings a year)}` },
    'from which follow the time per factor of two, <tex>12/|b|</tex> months, and the annual factor <tex>2^{|b|}</tex>. A falling cost has a <em>halving time</em>, a rising quantity a <em>doubling time</em>. Some series rise because more is better (transistors on a chip, operations per dollar) or because ever more is spent (training compute of notable models); they are marked as growth and are there for scale.',
    String.raw`The <em>gain</em> over the span of the data is given twice: by the trend, <tex>2^{|b|\,\Delta t}</tex>, and as observed, first record against last.`,
  ],
}
