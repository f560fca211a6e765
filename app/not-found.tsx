import type { Metadata } from 'next'
import Link from 'next/link'
import { MessagePage } from '@/components/shell/message-page'

export const metadata: Metadata = { title: 'Not found' }

/** Any path that is none of ours. */
export default function NotFound() {
  return (
    <MessagePage title="There is no page at this address">
      <p>
        Links to a view begin with <code>/explore</code> and stay valid; if one brought you here, part of it was
        probably lost on the way.
      </p>
      <p>
        Go to the{' '}
        <Link prefetch={false} href="/">
          overview
        </Link>
        , the{' '}
        <Link prefetch={false} href="/explore">
          workbench
        </Link>{' '}
        or the{' '}
        <Link prefetch={false} href="/studies">
          list of studies
        </Link>
        .
      </p>
    </MessagePage>
  )
}
