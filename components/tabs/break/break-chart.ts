/** The break test and the local slopes as a chart that leaves. */
import type { FigureWithRows } from '@/components/export/format'
import { fixedTicks, type Panel, type PanelMark } from '@/components/plot/file/panel'
import { speedDomain } from '@/components/plot/speed-axis'
import { column } from '@/lib/export/table'
import { logAxis, timeAxis } from '@/lib/figure/axes'
import type { Figure } from '@/lib/figure/figure'
import type { BreakShape } from '@/lib/fits/questions/break-test/candidates'
import { breakOf, type BreakView } from '@/lib/result/analyses/break-view'
import { localSlopesOf } from '@/lib/result/analyses/local-slopes-view'
import { breakIn } from '@/lib/text/tabs/break'
import { analysisChartWords } from '@/lib/text/tabs/charts'
import { halvingTimeText } from '@/lib/text/tabs/halving-time-text'
import { localSlopeIn } from '@/lib/text/tabs/local-slope'
import { wordsFor } from '@/lib/text/words-for'
import { type AnalysisChart, directionOf } from '../charts/asked-chart'
import { speedAxis, speedEnds } from '../charts/speed-panel'
import { fAxes } from './f-axes'

export function breakChart(asked: FigureWithRows, shape: BreakShape): AnalysisChart {
  const { figure, study } = asked
  const { view } = figure
  const { breakFinding, breakWords: words } = breakIn(view.lang)
  const found = breakOf(view, study, shape)
  const local = localSlopesOf(view, study)
  const { localSlopeFinding, localSlopeNote } = localSlopeIn(view.lang)
  const notes = [
    found.ok ? breakFinding(found.value) : words.problem(wordsFor(view.lang).problem(found.problem)),
    found.ok ? words.shaded(found.value.level) : '',
    localSlopeFinding(local),
    local.slopes.length > 0 ? localSlopeNote(local) : '',
  ]
  return {
    question: words.question,
    finding: notes.filter(Boolean).join(' '),
    panels: [
      ...(found.ok ? [fPanel(found.value, figure), slopesPanel(found.value, figure)] : []),
      ...localPanel(asked, local),
    ],
  }
}

function fPanel(test: BreakView, { view: { lang } }: Figure): Panel {
  const { curve, time, y } = fAxes(test, lang)
  return {
    name: analysisChartWords(lang).panels.f,
    height: 190,
    x: { title: '', scale: 'linear', domain: time.domain, ticks: fixedTicks(time.ticks) },
    y: { title: breakIn(lang).breakWords.f, scale: 'linear', domain: y.domain, ticks: fixedTicks(y.ticks) },
    marks: [
      { kind: 'shade', from: test.interval[0], to: test.interval[1] },
      { kind: 'line', step: false, ink: 'trend', points: curve.map(({ decimalYear, f }) => [decimalYear, f]) },
      {
        kind: 'dots',
        radius: curve.length > 80 ? 1 : 2.5,
        dots: curve.map(({ decimalYear, f, inInterval }) => ({
          ...{ x: decimalYear, y: f, look: inInterval ? 'full' : 'hollow' },
        })),
      },
      { kind: 'upright', x: test.date.decimalYear, label: '', ink: 'trend' },
    ],
    columns: [column('decimal_year', 'number', 'years'), column('f', 'number'), column('in_interval', 'boolean')],
    rows: curve.map(({ decimalYear, f, inInterval }) => [decimalYear, f, inInterval]),
  }
}

function slopesPanel(test: BreakView, { view: { lang }, points: all, text, data }: Figure): Panel {
  // Of another method the tested rows are not those on screen: their lines are drawn alone.
  const points = test.ownMethod ? all : []
  const lines = [test.before.line, test.after.line]
  const costs = [...points.map(({ cost }) => cost), ...lines.flat().map(({ value }) => value)]
  const time = timeAxis([test.before.from, test.after.to], null, lang)
  const cost = logAxis(
    costs.filter((one) => one > 0),
    text.yTitle,
    lang,
  )
  return {
    name: analysisChartWords(lang).panels.slopes,
    height: 190,
    x: { title: '', scale: 'linear', domain: time.domain, ticks: fixedTicks(time.ticks) },
    y: { title: text.yTitle, scale: 'log', domain: cost.domain, ticks: fixedTicks(cost.ticks) },
    marks: [
      {
        ...{ kind: 'upright', x: test.date.decimalYear, ink: 'ink3' },
        label: halvingTimeText(lang).yearText(test.date.decimalYear),
      },
      {
        kind: 'dots',
        radius: points.length > 200 ? 1.5 : 2.5,
        dots: points.map((point) => ({ x: point.decimalYear, y: point.cost, look: 'faint' })),
      },
      ...lines.map((line): PanelMark => ({
        ...{ kind: 'line', step: false, ink: 'trend' },
        points: line.map(({ decimalYear, value }) => [decimalYear, value] as const),
      })),
    ],
    columns: [column('decimal_year', 'number', 'years'), column('cost', 'number', data.costUnit), column('name')],
    rows: points.map(({ decimalYear, cost: value, name }) => [decimalYear, value, name]),
  }
}

function localPanel(asked: FigureWithRows, local: ReturnType<typeof localSlopesOf>): readonly Panel[] {
  const { lang } = asked.figure.view
  const direction = directionOf(asked)
  const { progress, laws } = direction
  const places = local.slopes.map((one) => ({
    ...one,
    speed: progress * one.slope,
    ends: speedEnds(one.interval, progress) ?? ([NaN, NaN] as const),
  }))
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last) return []
  const time = timeAxis([first.from, last.to], null, lang)
  const domain = speedDomain(
    [...places.map(({ speed }) => speed), ...laws.map(({ speed }) => speed)],
    places.map(({ ends }) => ends),
  )
  const speeds = analysisChartWords(lang).speedUnit
  return [
    {
      name: analysisChartWords(lang).panels.local,
      height: 200,
      x: { title: '', scale: 'linear', domain: time.domain, ticks: fixedTicks(time.ticks) },
      y: speedAxis(domain, direction, lang),
      marks: [
        {
          ...{ kind: 'band', step: false, opacity: 0.12 },
          points: places.map(({ decimalYear, ends }) => ({ x: decimalYear, low: ends[0], high: ends[1] })),
        },
        { kind: 'laws', laws },
        {
          kind: 'line',
          step: false,
          ink: 'trend',
          points: places.map(({ decimalYear, speed }) => [decimalYear, speed]),
        },
        {
          kind: 'dots',
          radius: 1.5,
          dots: places.map(({ decimalYear, speed }) => ({ x: decimalYear, y: speed, look: 'full' })),
        },
      ],
      columns: [
        column('decimal_year', 'number', 'years'),
        column('speed', 'number', speeds),
        column('low', 'number', speeds),
        column('high', 'number', speeds),
        column('n', 'number'),
      ],
      rows: places.map(({ decimalYear, speed, ends, n }) => [decimalYear, speed, ends[0], ends[1], n]),
    },
  ]
}
