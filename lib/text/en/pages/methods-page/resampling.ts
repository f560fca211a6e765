/** The bootstrap: what is resampled, how, and what is reported. */
import type { MethodsSection } from '../../../pages/methods-section'

export const resampling: MethodsSection = {
  title: 'Resampling',
  blocks: [
    'Where theory gives no interval, the data are resampled with replacement and the whole procedure is repeated, records and all (<cite>efron-1979</cite>). Rows may be drawn one by one or in groups. The headline draws <em>papers</em>: systems of one paper share authors, code and data, and drawing them as if they were independent would make the interval too narrow. The interval is the range of the middle 95 % of the slopes (or of the level chosen), 1,000 draws unless the view says otherwise.',
    'The generator is seeded, and the seed is part of the view: the same link gives the same interval on every machine. Draws that give no slope are counted and shown. The headline number is the estimate from the data themselves; the median of the draws, which some papers quote, stands beside it and need not be the same. In a view whose draws are not yet made the page shows the estimate at once and the interval as pending.',
    String.raw`Two further kinds can be asked for. The <em>residual</em> bootstrap keeps the dates and redraws what is left of the line, raised for leverage; where the points are a series in time (records, or every row) it draws runs of neighbours (<cite>kunsch-1989</cite>) of length <tex>\lceil n^{1/3}\rceil</tex>, so that their likeness is kept. The ends of an interval can be corrected for bias and acceleration (BCa, <cite>efron-1987</cite>). How often each kind holds is measured below: under 36 rows, with 20 clusters or fewer, and on any short series in blocks or by BCa, intervals from draws are too narrow, and say so.`,
    'Costs are estimates, and their errors can be drawn as well: in each draw every row’s cost is multiplied by a log-normal factor of its own, within 2, 3 or 10 nine times in ten, or within what its source says of it. Where cost is explained the scatter about the line holds such errors already, so this is the widest that they can make an interval; where cost explains (the inverse method) it shows how far they move the number.',
    'A bootstrap sees only what the sample contains. With six rows it has little to shuffle, and a straight line’s <tex>t</tex> interval is the better choice.',
  ],
}
