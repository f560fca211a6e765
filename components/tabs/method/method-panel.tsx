'use client'

import type { StudyMeta } from '@/lib/data/study'
import { CoverageLink } from '@/components/answer/coverage-link'
import { methodText } from '@/lib/method-steps/method-text'
import { isLocalStudy } from '@/lib/view/study-id'
import { MethodSteps } from './method-steps'
import { useChosen } from '@/components/parts/use-chosen'
import { ProgramText } from './program-text'
import type { PanelProps } from '../panel-props'
import styles from './method-panel.module.css'
import { tabTableWords } from '@/lib/text/tabs/tables'

interface Props extends Pick<PanelProps, 'figure' | 'study' | 'page' | 'onChange'> {
  readonly meta: StudyMeta
}

const WAYS = ['words', 'python', 'r'] as const

type Way = (typeof WAYS)[number]

/** How the number was made: in words with this view's values, and as programs that compute it again. */
export function MethodPanel({ figure, meta, study, page, onChange }: Props) {
  const words = tabTableWords(figure.view.lang)
  // A program holds its rows: of a long study it is a file to download.
  const shown = figure.thinned ? WAYS.slice(0, 1) : WAYS
  const [program, choose] = useChosen(page.program)
  const tab = shown.find((way) => way === program) ?? 'words'
  const setTab = (way: Way) => {
    const chosen = way === 'words' ? null : way
    choose(chosen)
    onChange({ program: chosen })
  }
  const path = { python: 'fit.py', r: 'fit.R' } as const
  return (
    <section aria-labelledby="method">
      <h2 id="method" className={styles.heading}>
        {words.method}
      </h2>
      <div
        role="tablist"
        aria-labelledby="method"
        className={styles.tabs}
        onKeyDown={(event) => moveFocus(event, setTab)}
      >
        {shown.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`method-tab-${id}`}
            data-tab={id}
            aria-selected={id === tab}
            aria-controls="method-body"
            tabIndex={id === tab ? 0 : -1}
            className={styles.tab}
            onClick={() => setTab(id)}
          >
            {words.methodTabs[id]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="method-body" aria-labelledby={`method-tab-${tab}`} className={styles.body}>
        {tab === 'words' ? (
          <>
            <MethodSteps steps={methodText(figure, meta).steps} lang={figure.view.lang} />
            {figure.fit?.slopeInterval ? (
              <p className={styles.lead}>
                <CoverageLink fit={figure.fit} lang={figure.view.lang} />
              </p>
            ) : null}
          </>
        ) : (
          <ProgramText
            key={tab}
            language={tab}
            figure={figure}
            study={study}
            href={isLocalStudy(meta.id) ? null : `/api/v1/${path[tab]}${figure.query === '' ? '' : `?${figure.query}`}`}
          />
        )}
      </div>
    </section>
  )
}

/** Arrow keys go from tab to tab, as in every list of tabs. */
function moveFocus(event: React.KeyboardEvent<HTMLDivElement>, choose: (way: Way) => void): void {
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }
  const step = steps[event.key]
  if (step === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[role=tab]')]
  const here = buttons.findIndex((button) => button === document.activeElement)
  const next = (here + step + buttons.length) % buttons.length
  const tab = WAYS[next]
  if (here < 0 || !tab) return
  event.preventDefault()
  choose(tab)
  buttons[next]?.focus()
}
