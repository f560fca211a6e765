'use client'

import Link from 'next/link'
import { MessagePage } from '@/components/shell/message-page'

/** A page that failed. A view never fails on what is in its link, so this is a fault of ours, not the reader's. */
export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string }
  readonly reset: () => void
}) {
  return (
    <MessagePage title="This page failed">
      <p>
        The fault is in the program, not in your link or data.{' '}
        {error.digest !== undefined && (
          <>
            A report should name <code>{error.digest}</code> and the address of this page.
          </>
        )}
      </p>
      <p>
        <button type="button" onClick={reset}>
          Try again
        </button>{' '}
        or go to the{' '}
        <Link prefetch={false} href="/">
          overview
        </Link>
        .
      </p>
    </MessagePage>
  )
}
