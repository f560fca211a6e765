/** The chart of a long table as one would draw it in Plotly or Vega-Lite: the same dots, a logarithmic axis, names under the pointer. */

/** A row as the others draw it: ISO day, cost, name. */
export interface Dot {
  readonly date: string
  readonly cost: number
  readonly name: string
}

export interface Rival {
  readonly id: string
  readonly label: string
  /** Files of its packages, in the order in which they are loaded. */
  readonly scripts: readonly string[]
  /** Body of an async function of `dots`, which ends when the chart is drawn. */
  readonly draw: string
}

const PLOTLY = ['plotly.js-dist-min/plotly.min.js']
const plotly = (type: 'scatter' | 'scattergl') => `
  await Plotly.newPlot('chart', [{
    type: '${type}', mode: 'markers', marker: { size: 4, opacity: 0.6 },
    x: dots.map(({ date }) => date), y: dots.map(({ cost }) => cost), text: dots.map(({ name }) => name),
  }], { width: 920, height: 480, yaxis: { type: 'log' }, hovermode: 'closest' })`

export const rivals: readonly Rival[] = [
  { id: 'plotly-svg', label: 'Plotly, SVG', scripts: PLOTLY, draw: plotly('scatter') },
  { id: 'plotly-webgl', label: 'Plotly, WebGL', scripts: PLOTLY, draw: plotly('scattergl') },
  {
    id: 'vega-canvas',
    label: 'Vega-Lite, canvas',
    scripts: ['vega/build/vega.min.js', 'vega-lite/build/vega-lite.min.js', 'vega-embed/build/vega-embed.min.js'],
    draw: `
  await vegaEmbed('#chart', {
    width: 860, height: 420, data: { values: dots },
    mark: { type: 'circle', size: 16, opacity: 0.6 },
    params: [{ name: 'pick', select: { type: 'point', on: 'click' } }],
    encoding: {
      x: { field: 'date', type: 'temporal' },
      y: { field: 'cost', type: 'quantitative', scale: { type: 'log' } },
      tooltip: [{ field: 'name' }, { field: 'date', type: 'temporal' }, { field: 'cost', type: 'quantitative' }],
    },
  }, { renderer: 'canvas', actions: false })`,
  },
]

/** @param rows address of the dots as JSON */
export const rivalPage = ({ scripts, draw }: Rival, rows: string): string => `<!doctype html>
<meta charset="utf-8"><title>chart</title><div id="chart"></div>
${scripts.map((file) => `<script src="/node_modules/${file}"></script>`).join('\n')}
<script type="module">
  const dots = await (await fetch('${rows}')).json()
  ${draw}
  document.getElementById('chart').dataset.chart = 'drawn'
</script>`
