import type { Metadata } from 'next'
import Link from 'next/link'
import { openApiDocument } from '@/app/_server/openapi/document'
import { siteLanguage } from '@/app/site-language'
import { Operations } from '@/components/api-reference/operations'
import { ParameterTable } from '@/components/api-reference/parameter-table'
import { Types } from '@/components/api-reference/types'
import styles from '@/components/api-reference/api-reference.module.css'
import { DataTable } from '@/components/parts/data-table'
import head from '@/components/parts/page-head.module.css'
import { RichText } from '@/components/parts/rich-text'
import { apiWords } from '@/lib/text/api'
import { apiReferenceWords } from '@/lib/text/pages/api-reference'

export const dynamic = 'force-static'

export function generateMetadata(): Metadata {
  const { title, pageDescription } = apiReferenceWords(siteLanguage)
  return { title, description: pageDescription }
}

/** The API for people, made of the document that it gives to programs. Made at build time. */
export default function ApiPage() {
  const lang = siteLanguage
  const words = apiReferenceWords(lang)
  const document = openApiDocument()
  const { kinds } = apiWords(lang)
  const sections = {
    addresses: { title: words.operations, content: <Operations lang={lang} document={document} /> },
    'view-parameters': {
      title: words.viewParameters,
      content: (
        <>
          <p className={styles.told}>{words.viewParametersLead}</p>
          <ParameterTable
            lang={lang}
            caption={words.viewParameters}
            parameters={Object.values(document.components.parameters)}
          />
        </>
      ),
    },
    errors: {
      title: words.errors,
      content: (
        <DataTable
          lang={lang}
          caption={words.errors}
          columns={[
            { key: 'name', title: words.name, kind: 'code' },
            { key: 'meaning', title: words.meaning },
          ]}
          rows={Object.entries(kinds).map(([name, meaning]) => ({ key: name, cells: { name, meaning } }))}
        />
      ),
    },
    answers: {
      title: words.schemas,
      content: (
        <>
          <p className={styles.told}>{words.schemasLead}</p>
          <Types schemas={document.components.schemas} />
        </>
      ),
    },
  }
  return (
    <div className={`page ${head.page}`}>
      <h1 className={head.title}>{words.title}</h1>
      <p className={head.lead}>
        <RichText
          text={words.lead}
          slots={{
            link: (text) => <a href="/api/v1/openapi.json">{text}</a>,
            link2: (text) => (
              <Link href="/methods" prefetch={false}>
                {text}
              </Link>
            ),
          }}
        />
      </p>
      <nav aria-label={words.contents}>
        <ul className={styles.contents}>
          {Object.entries(sections).map(([id, { title }]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {Object.entries(sections).map(([id, { title, content }]) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          {content}
        </section>
      ))}
    </div>
  )
}
