/** The comparison with Moore's law. */
import type { MethodsSection } from '../../../pages/methods-section'

export const laws: MethodsSection = {
  title: 'Against Moore’s law',
  blocks: [
    '“Moore’s law” has more than one form. <cite>moore-1965</cite> saw components per chip double every year; <cite>moore-1975</cite> made it two years; the popular form is 18 months. The default comparison draws both 18 and 24. Any other number of months can be set, and three laws can be measured from the hardware tables instead: transistors per chip, FP32 operations per dollar (compare <cite>hobbhahn-2022</cite>) and per watt. A measured law is measured over the dates of the fit that it is held against, where at least five of its points lie there, and else over its whole record, with a notice: FP32 per dollar doubled every 32 months over 2001–2025, but every 72 over 2012–2022. It brings its own standard error, which counts.',
    String.raw`A law of <tex>T</tex> months has the slope <tex>b_{\mathrm{law}}=\mp 12/T</tex>, falling where less is better. The trend is`,
    { formula: String.raw`\frac{b}{b_{\mathrm{law}}}\text{ times as fast}` },
    String.raw`with an interval from the ends of the slope’s. It stays finite even where the months have no upper end; a negative end means the opposite direction. Over the same span the law gains <tex>2^{12\,\Delta t/T}</tex>, which stands beside the trend’s gain. The confidence that the trend is faster is one-sided: from Student’s distribution for a straight line, from Fieller’s for the inverse method, from Kendall’s rank correlation for Theil–Sen (there a measured law counts as exact), and otherwise from the share of resampled trends that are faster, <tex>(k+\tfrac12)/(B+1)</tex> for <tex>k</tex> of <tex>B</tex>. It is a statement about the scatter of these data under this model, not a probability that the world is so.`,
    'On the chart a law starts where the trend starts, at the first fitted date. Only its slope is a claim.',
  ],
}
