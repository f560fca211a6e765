import type { Metadata } from 'next'
import Link from 'next/link'
import { MessagePage } from '@/components/shell/message-page'
import { messagePageWords } from '@/lib/text/pages/message-pages'
import { RichText } from '@/components/parts/rich-text'
import { siteLanguage } from '@/app/site-language'

export const generateMetadata = (): Metadata => ({ title: messagePageWords(siteLanguage).notFound })

/** Any path that is none of ours. */
export default function NotFound() {
  const lang = siteLanguage
  const words = messagePageWords(lang)
  return (
    <MessagePage title={words.notFoundTitle}>
      <p>
        <RichText text={words.notFoundWhy} slots={{ code: (text) => <code>{text}</code> }} />
      </p>
      <p>
        <RichText
          text={words.notFoundWhereTo}
          slots={{
            link: (text) => (
              <Link prefetch={false} href="/">
                {text}
              </Link>
            ),
            link2: (text) => (
              <Link prefetch={false} href="/explore">
                {text}
              </Link>
            ),
            link3: (text) => (
              <Link prefetch={false} href="/studies">
                {text}
              </Link>
            ),
          }}
        />
      </p>
    </MessagePage>
  )
}
