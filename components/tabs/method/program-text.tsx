'use client'

import { useEffect, useState } from 'react'
import { CopyButton } from '@/components/parts/copy-button'
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import styles from './method-panel.module.css'
import { tabTableWords } from '@/lib/text/tabs/tables'

interface Props {
  readonly language: 'python' | 'r'
  readonly figure: Figure
  readonly study: Study | null
  /** Address of the same program on the server; null for a reader's own file. */
  readonly href: string | null
}

async function write(language: Props['language'], figure: Figure, study: Study): Promise<string> {
  if (language === 'python') return (await import('@/lib/programs/python')).pythonScript(figure, study)
  return (await import('@/lib/programs/r')).rScript(figure, study)
}

/** A program that computes the figure's numbers again, with a button to copy it. */
export function ProgramText({ language, figure, study, href }: Props) {
  const words = tabTableWords(figure.view.lang)
  const [written, setWritten] = useState<{ readonly of: Figure; readonly text: string | null } | null>(null)
  useEffect(() => {
    if (!study) return
    let current = true
    write(language, figure, study).then(
      (text) => current && setWritten({ of: figure, text }),
      () => current && setWritten({ of: figure, text: null }), // the writer's own script did not load
    )
    return () => {
      current = false
    }
  }, [language, figure, study])
  const text = written?.of === figure ? written.text : undefined
  const label = words.methodTabs[language]
  return (
    <>
      <p className={styles.lead}>
        {words.programLead}{' '}
        {href === null ? null : (
          <a href={href} download rel="nofollow">
            {words.downloadIt}
          </a>
        )}
      </p>
      {text === null ? <p role="alert">{words.programFailed}</p> : null}
      {typeof text === 'string' ? (
        <>
          <CopyButton lang={figure.view.lang} text={text} label={words.copyProgram(label)} />
          <pre className={styles.program} tabIndex={0} role="region" aria-label={words.program(label)}>
            <code>{text}</code>
          </pre>
        </>
      ) : null}
      {text === undefined ? <p role="status">{study ? words.writingTheProgram : words.waitingForTheRows}</p> : null}
    </>
  )
}
