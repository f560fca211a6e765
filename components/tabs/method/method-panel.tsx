'use client'

import { useState } from 'react'
import type { Study, StudyMeta } from '@/lib/data/study'
import { CoverageLink } from '@/components/answer/coverage-link'
import { methodText } from '@/lib/method-steps/method-text'
import type { Figure } from '@/lib/figure/figure'
import { isLocalStudy } from '@/lib/view/view-codec'
import { MethodSteps } from './method-steps'
import { ProgramText } from './program-text'
import styles from './method-panel.module.css'
import { tabTableWords } from '@/lib/text/tabs/tables'

interface Props {
  readonly figure: Figure
  readonly meta: StudyMeta
  /** Rows behind the figure; null while they are loading: the text is there, the programs wait. */
  readonly study: Study | null
}

const TABS = ['words', 'python', 'r'] as const

type TabId = (typeof TABS)[number]

/** How the number was made: in words with this view's values, and as programs that compute it again. */
export function MethodPanel({ figure, meta, study }: Props) {
  const words = tabTableWords(figure.view.lang)
  const [tab, setTab] = useState<TabId>('words')
  // A program holds its rows: of a long study it is a file to download.
  const shown = figure.thinned ? TABS.slice(0, 1) : TABS
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
function moveFocus(event: React.KeyboardEvent<HTMLDivElement>, choose: (tab: TabId) => void): void {
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }
  const step = steps[event.key]
  if (step === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[role=tab]')]
  const here = buttons.findIndex((button) => button === document.activeElement)
  const next = (here + step + buttons.length) % buttons.length
  const tab = TABS[next]
  if (here < 0 || !tab) return
  event.preventDefault()
  choose(tab)
  buttons[next]?.focus()
}
