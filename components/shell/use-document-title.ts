'use client'

import { useEffect } from 'react'
import { shellWords } from '@/lib/text/pages/shell'
import type { Lang } from '@/lib/text/words-in'

/** Keeps the name of the browser's tab, and of the step in its history, in step with what the page says. */
export function useDocumentTitle(title: string, lang: Lang): void {
  useEffect(() => {
    document.title = shellWords(lang).pageTitle(title)
  }, [title, lang])
}
