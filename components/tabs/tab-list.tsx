/** The tabs below the chart, one entry each; an id is the hash of its tab's address. */
import { type ComponentType, lazy, type ReactNode } from 'react'
import type { Lang } from '@/lib/text/words-in'
import type { PanelProps } from './panel-props'
import { tabsIn } from '@/lib/text/tabs/tabs'

export interface TabProps extends PanelProps {
  /** Whether the tab is the open one: a panel asks its slow questions only then. */
  readonly active: boolean
  /** The first tab's contents: in the HTML, and all that there is without JavaScript. */
  readonly rows: ReactNode
}

export interface Tab {
  readonly id: string
  readonly label: (lang: Lang) => string
  readonly Panel: ComponentType<TabProps>
  /** Whether it has something to say of a comparison at equal performance, which has no line over time. */
  readonly ofPairs?: true
  /** Whether it needs no row of a study that is too long for the page. */
  readonly ofLong?: true
  /** False: its panel is there only while it is open, because it keeps nothing. */
  readonly stays: boolean
}

// Each tab's code arrives when it is first opened.
const SweepPanel = lazy(() => import('./sweep/sweep-panel').then(({ SweepPanel }) => ({ default: SweepPanel })))
const SpecificationsPanel = lazy(() =>
  import('./specifications/specifications-panel').then(({ SpecificationsPanel }) => ({ default: SpecificationsPanel })),
)
const ResidualsPanel = lazy(() =>
  import('./residuals/residuals-panel').then(({ ResidualsPanel }) => ({ default: ResidualsPanel })),
)
const CostErrors = lazy(() => import('./bootstrap/cost-errors').then(({ CostErrors }) => ({ default: CostErrors })))
const BootstrapPanel = lazy(() =>
  import('./bootstrap/bootstrap-panel').then(({ BootstrapPanel }) => ({ default: BootstrapPanel })),
)
const BreakPanel = lazy(() => import('./break/break-panel').then(({ BreakPanel }) => ({ default: BreakPanel })))
const ForecastPanel = lazy(() =>
  import('./forecast/forecast-panel').then(({ ForecastPanel }) => ({ default: ForecastPanel })),
)
const MethodPanel = lazy(() => import('./method/method-panel').then(({ MethodPanel }) => ({ default: MethodPanel })))

/** In the order shown; the first is open where the address names none. */
export const tabs: readonly Tab[] = [
  {
    id: 'rows',
    label: (lang) => tabsIn(lang).tabLabels.rows,
    ofPairs: true,
    ofLong: true,
    stays: true,
    Panel: ({ rows }) => rows,
  },
  {
    id: 'sweep',
    label: (lang) => tabsIn(lang).tabLabels.sweep,
    stays: true,
    Panel: (props) => <SweepPanel {...props} />,
  },
  {
    id: 'specifications',
    label: (lang) => tabsIn(lang).tabLabels.specifications,
    stays: true,
    Panel: (props) => <SpecificationsPanel {...props} />,
  },
  {
    id: 'residuals',
    label: (lang) => tabsIn(lang).tabLabels.residuals,
    stays: false,
    Panel: ({ figure }) => <ResidualsPanel figure={figure} />,
  },
  {
    id: 'bootstrap',
    label: (lang) => tabsIn(lang).tabLabels.bootstrap,
    stays: false,
    Panel: (props) => (
      <>
        <BootstrapPanel {...props} />
        <CostErrors {...props} />
      </>
    ),
  },
  {
    id: 'break',
    label: (lang) => tabsIn(lang).tabLabels.break,
    stays: true,
    Panel: (props) => <BreakPanel {...props} />,
  },
  {
    id: 'forecast',
    label: (lang) => tabsIn(lang).tabLabels.forecast,
    stays: true,
    Panel: (props) => <ForecastPanel {...props} />,
  },
  {
    id: 'method',
    label: (lang) => tabsIn(lang).tabLabels.method,
    ofPairs: true,
    ofLong: true,
    stays: false,
    Panel: ({ figure, context, study }) => <MethodPanel figure={figure} meta={context.meta} study={study} />,
  },
]
