/** Is one slope enough, and what follows from the line. */
import type { MethodsSection } from '../../../pages/methods-section'

export const breaksAndForecasts: MethodsSection = {
  title: 'Breaks and forecasts',
  blocks: [
    'Eras drawn by hand always fit better than one line. The break test asks whether they fit better than chance would: two free lines are laid at every date that leaves enough points on both sides, and the largest of the <tex>F</tex> statistics (<cite>andrews-1993</cite>) is held against the largest in 1,999 seeded series without a break on the same dates. The search is thereby paid for. The interval of the break holds the dates whose <tex>F</tex> is within the simulated shortfall of the maximum; the slopes on either side take the date as known. A continuous line with a kink can be asked for instead. All of it supposes independent residuals: where neighbours lean on each other, small values of <tex>p</tex> are no rarity without any break, and the page says so.',
    'Beside every trend stands whether it is a line at all: Akaike’s criterion, corrected for small samples, of a line, a quadratic, a line with a kink and two free lines through the same rows (3, 4, 5 and 6 parameters, the variance and the date of the break among them). Where residuals lean on the one before (lag-1 correlation beyond <tex>1.645/\\sqrt n</tex>), all four are fitted again with AR(1) residuals by maximum likelihood. Where the line loses by more than 10, the page gives the two rates in its place, and says so too where AR(1) residuals alone would bend a line as much. <em>How fast now?</em> is answered by the slope within three years moved along the dates, or half the span of a shorter series, with pointwise t intervals and never beyond the last point.',
    '<em>When does it cost X?</em> The answer is the set of dates where the prediction band meets the target:',
    {
      formula: String.raw`\left\{t:\ \left|\,\log_2 X-a-b\,t\,\right|\le t_{n-2}\,s\sqrt{1+\tfrac1n+\tfrac{(t-\bar t)^2}{S_{tt}}}\right\}`,
    },
    'It is found in closed form and may be empty, or unbounded where the slope is not significant, and then says so. The <em>back-test</em> refits the line on the first <tex>k</tex> points for every <tex>k</tex> from four, predicts the rest, and reports how often the prediction interval held them. By horizon it is held against a random walk with drift, by coverage and by the continuous ranked probability score of either’s <tex>t</tex> prediction, in doublings.',
  ],
}
