/** The tabs below the chart: what each shows. Their ids and order are the view's (`tab-ids.ts`), their names in `lib/text`. */
import { type ComponentType, lazy } from 'react'
import type { Lang } from '@/lib/text/words-in'
import type { PanelProps } from './panel-props'
import { tabsIn } from '@/lib/text/tabs/tabs'
import { type TabId, tabIds } from '@/lib/view/tab-ids'

export interface TabProps extends PanelProps {
  /** Whether the tab is the open one: a panel asks its slow questions only then. */
  readonly active: boolean
}

export interface Tab {
  readonly id: TabId
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

const panels: Readonly<Record<TabId, Omit<Tab, 'id' | 'label'>>> = {
  rows: {
    ofPairs: true,
    ofLong: true,
    stays: true,
    Panel: () => null, // given to the tabs: it is in the HTML, and all that there is without JavaScript
  },
  sweep: {
    stays: true,
    Panel: (props) => <SweepPanel {...props} />,
  },
  specifications: {
    stays: true,
    Panel: (props) => <SpecificationsPanel {...props} />,
  },
  residuals: {
    stays: false,
    Panel: ({ figure, study }) => <ResidualsPanel figure={figure} study={study} />,
  },
  bootstrap: {
    stays: false,
    Panel: (props) => (
      <>
        <BootstrapPanel {...props} />
        <CostErrors {...props} />
      </>
    ),
  },
  break: {
    stays: true,
    Panel: (props) => <BreakPanel {...props} />,
  },
  forecast: {
    stays: true,
    Panel: (props) => <ForecastPanel {...props} />,
  },
  method: {
    ofPairs: true,
    ofLong: true,
    stays: false,
    Panel: ({ context, ...props }) => <MethodPanel {...props} meta={context.meta} />,
  },
}

/** In the order shown. */
export const tabs: readonly Tab[] = tabIds.map((id) => ({
  id,
  label: (lang) => tabsIn(lang).tabLabels[id],
  ...panels[id],
}))
