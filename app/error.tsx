'use client'

import Link from 'next/link'
import { MessagePage } from '@/components/shell/message-page'
import { messagePageWords } from '@/lib/text/pages/message-pages'
import { RichText } from '@/components/parts/rich-text'
import { siteLanguage } from '@/app/site-language'

/** A page that failed. A view never fails on what is in its link, so this is a fault of ours, not the reader's. */
export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string }
  readonly reset: () => void
}) {
  const lang = siteLanguage
  const words = messagePageWords(lang)
  return (
    <MessagePage title={words.failedTitle}>
      <p>
        {words.failedWhy}{' '}
        {error.digest !== undefined && (
          <>
            <RichText text={words.failedReport(error.digest)} slots={{ code: (text) => <code>{text}</code> }} />
          </>
        )}
      </p>
      <p>
        <button type="button" onClick={reset}>
          {words.tryAgain}
        </button>{' '}
        <RichText
          text={words.failedWhereTo}
          slots={{
            link: (text) => (
              <Link prefetch={false} href="/">
                {text}
              </Link>
            ),
          }}
        />
      </p>
    </MessagePage>
  )
}
