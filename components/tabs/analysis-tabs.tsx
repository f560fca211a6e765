'use client'

import {
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { afterChart } from '@/components/parts/after-chart'
import { useChosen } from '@/components/parts/use-chosen'
import { shortcutAt, type ShortcutId } from '@/components/guide/keys/shortcuts'
import { tabs as allTabs } from './tab-list'
import styles from './analysis-tabs.module.css'
import { WithCharts } from '@/components/plot/charts-shown'
import type { PanelProps } from './panel-props'
import { isAnalysis } from './charts/analysis-names'
import { openTab } from './open-tab'
import { FIRST_TAB, type TabId } from '@/lib/view/tab-ids'
import { LONG_STUDY_ROWS } from '@/lib/data/row-columns'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { workbenchWords } from '@/lib/text/workbench'

// Fetched with the tab that is opened: the first tab has neither.
const ChartMenu = lazy(() => import('./charts/chart-menu').then(({ ChartMenu }) => ({ default: ChartMenu })))

const seriesPanel = () => import('./series-panel')
const SeriesPanel = lazy(() => seriesPanel().then(({ SeriesPanel }) => ({ default: SeriesPanel })))

interface Props extends Omit<PanelProps, 'series'> {
  /** The first tab: it is in the HTML, and all that there is without JavaScript. */
  readonly rows: ReactNode
}

/** The deeper half of the workbench, as tabs: arrow keys walk them, the view says which is open. */
export function AnalysisTabs({ rows, ...props }: Props) {
  const words = tabTableWords(props.figure.view.lang)
  const { figure } = props
  const { view } = figure
  const hydrated = useHydrated()
  const [isOfPairs, isLong] = [figure.pairs !== null, figure.thinned !== undefined]
  const tabs = allTabs.filter(({ ofPairs, ofLong }) => (!isOfPairs || ofPairs) && (!isLong || ofLong))
  const [asked, choose] = useChosen(props.page.tab)
  const open = tabs.some(({ id }) => id === asked) ? asked : FIRST_TAB
  // A tab once opened stays, so that its answers and its target are there when the reader comes back.
  const [visited, setVisited] = useState<readonly TabId[]>([open])
  const [linked] = useState(open)
  if (!visited.includes(open)) setVisited([...visited, open])
  const root = useRef<HTMLDivElement>(null)
  const led = useRef(false)
  // A link to a tab leads to it, once; one of the old form says which after the page is there.
  useEffect(() => {
    if (led.current || open === FIRST_TAB) return
    led.current = true
    root.current?.scrollIntoView({ block: 'start' })
  }, [open])
  useEffect(() => {
    // It comes with what computes, so that a tab that is opened waits for its own code alone.
    void afterChart().then(seriesPanel)
  }, [])
  useEffect(() => {
    // On a phone not all tabs fit: the open one is brought into its strip, without moving the page.
    const tab = root.current?.querySelector<HTMLElement>(`[data-tab="${open}"]`)
    const strip = tab?.parentElement
    if (!tab || !strip) return
    const [from, to] = [tab.offsetLeft - strip.offsetLeft, tab.offsetLeft - strip.offsetLeft + tab.offsetWidth]
    if (from < strip.scrollLeft) strip.scrollLeft = from
    else if (to > strip.scrollLeft + strip.clientWidth) strip.scrollLeft = to - strip.clientWidth
  }, [open])

  const goTo = (tab: TabId, how: 'push' | 'replace') => {
    choose(tab)
    openTab(tab, how)
    // What it says begins below the answer, wherever the reader was in the tab before.
    root.current?.scrollIntoView({ block: 'start' })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const index = tabs.findIndex(({ id }) => id === open)
    const shortcut = shortcutAt('tabs', event)
    const step = shortcut && STEPS[shortcut]
    if (!step) return
    const next = tabs[(step(index) + tabs.length) % tabs.length]
    if (!next) return
    event.preventDefault()
    goTo(next.id, 'replace')
    root.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
  }

  return (
    <div className={styles.tabs} ref={root}>
      <div
        className={hydrated ? styles.list : `${styles.list} ${styles.waiting}`}
        role="tablist"
        aria-label={words.tablist}
        onKeyDown={onKeyDown}
      >
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            className={styles.tab}
            data-tab={id}
            data-label={label(view.lang)}
            aria-selected={open === id}
            aria-controls={`panel-${id}`}
            tabIndex={open === id ? 0 : -1}
            onClick={() => goTo(id, 'push')}
          >
            {label(view.lang)}
          </button>
        ))}
      </div>
      {isLong ? <LongNote figure={figure} /> : null}
      {tabs.map(({ id, stays, Panel }, index) => {
        const there = index === 0 || (stays ? visited.includes(id) : id === open)
        return (
          <div
            key={id}
            className={index === 0 ? styles.first : undefined}
            role="tabpanel"
            id={`panel-${id}`}
            aria-labelledby={`tab-${id}`}
            hidden={open !== id}
          >
            {id === FIRST_TAB ? rows : null}
            <WithCharts
              below={
                id === open && isAnalysis(id) && !isLong ? (
                  <Suspense fallback={null}>
                    <ChartMenu name={id} figure={figure} study={props.study} draws={props.draws} page={props.page} />
                  </Suspense>
                ) : null
              }
            >
              {there && id !== FIRST_TAB ? (
                <Coming linked={id === linked}>
                  <UntilReady>
                    <SeriesPanel {...props} Panel={Panel} active={id === open} />
                  </UntilReady>
                </Coming>
              ) : null}
            </WithCharts>
          </div>
        )
      })}
    </div>
  )
}

/** Room for a panel whose code is on its way; that of a link's tab is waited for, so that it stands in the HTML itself. */
function Coming({ linked, children }: { readonly linked: boolean; readonly children: ReactNode }) {
  return linked ? children : <Suspense fallback={<div className={styles.coming} />}>{children}</Suspense>
}

/** What a link opens is in the HTML; its fields take nothing before there is a program to hear it. */
function UntilReady({ children }: { readonly children: ReactNode }) {
  const ready = useHydrated()
  return (
    <fieldset role="presentation" className={styles.fields} disabled={!ready}>
      {children}
    </fieldset>
  )
}

const useHydrated = (): boolean => useSyncExternalStore(subscribeToNothing, onClient, onServer)

/** Why a long study has fewer tabs. */
function LongNote({ figure: { data, view } }: Pick<Props, 'figure'>) {
  return <p className={styles.long}>{workbenchWords(view.lang).longStudy(data.n, LONG_STUDY_ROWS)}</p>
}

const STEPS: Readonly<Partial<Record<ShortcutId, (index: number) => number>>> = {
  'next-tab': (index) => index + 1,
  'previous-tab': (index) => index - 1,
  'first-tab': () => 0,
  'last-tab': () => -1,
}

const subscribeToNothing = () => () => {}
const onClient = () => true
const onServer = () => false
