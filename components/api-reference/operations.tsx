import styles from './api-reference.module.css'
import { exampleOf } from './example-call'
import { ParameterTable } from './parameter-table'
import { ApiCalls } from '@/components/export/sharing/api-calls'
import { CodedText } from '@/components/parts/coded-text'
import { RichText } from '@/components/parts/rich-text'
import type { ApiAnswer, ApiOperation, ApiParameter, OpenApiDocument } from '@/lib/export/schema/openapi-types'
import { typeText } from '@/lib/export/schema/type-text'
import { apiReferenceWords } from '@/lib/text/pages/api-reference'
import type { Lang } from '@/lib/text/words-in'

/** Every address with what it takes, what it gives, and calls of it. */
export function Operations({ lang, document }: { readonly lang: Lang; readonly document: OpenApiDocument }) {
  const all = Object.entries(document.paths).flatMap(([path, { get, post }]) => [
    ...(get ? [{ path, method: 'GET', operation: get }] : []),
    ...(post ? [{ path, method: 'POST', operation: post }] : []),
  ])
  return document.tags.map(({ name, description }) => (
    <section key={name} aria-labelledby={`of-${name}`}>
      <h3 id={`of-${name}`} className={styles.group}>
        {description}
      </h3>
      {all
        .filter(({ operation }) => operation.tags.includes(name))
        .map((one) => (
          <Operation key={one.operation.operationId} lang={lang} {...one} />
        ))}
    </section>
  ))
}

interface OperationProps {
  readonly lang: Lang
  readonly path: string
  readonly method: string
  readonly operation: ApiOperation
}

function Operation({ lang, path, method, operation }: OperationProps) {
  const words = apiReferenceWords(lang)
  const { operationId, summary, description, parameters, requestBody, responses } = operation
  const own = parameters.filter((one): one is ApiParameter => 'name' in one)
  const ofAView = own.length < parameters.length
  const example = exampleOf(path, operation)
  return (
    <article className={styles.operation} aria-labelledby={operationId}>
      <h4 id={operationId} className={styles.address}>
        <span className={styles.method}>{method}</span> <code>{path}</code>
      </h4>
      <p>{summary}.</p>
      {description === undefined ? null : (
        <p className={styles.told}>
          <CodedText text={description} />
        </p>
      )}
      {ofAView ? (
        <p className={styles.told}>
          <RichText
            text={own.length > 0 ? words.ofAView : words.ofAViewAlone}
            slots={{ link: (text) => <a href="#view-parameters">{text}</a> }}
          />
        </p>
      ) : null}
      {own.length > 0 ? <ParameterTable lang={lang} caption={`${method} ${path}`} parameters={own} /> : null}
      {requestBody ? (
        <p className={styles.told}>
          {words.sends} <Media content={requestBody.content} />. <CodedText text={requestBody.description} />
        </p>
      ) : null}
      <p className={styles.told}>
        {words.answersWith} <Media content={contentOf(responses[200])} />
      </p>
      <ApiCalls lang={lang} {...example} />
    </article>
  )
}

const contentOf = (answer: ApiOperation['responses'][string] | undefined): NonNullable<ApiAnswer['content']> =>
  answer && 'content' in answer ? (answer.content ?? {}) : {}

/** Media types, each with the name of what it holds where that has one. */
function Media({ content }: { readonly content: NonNullable<ApiAnswer['content']> }) {
  return Object.entries(content).map(([type, { schema }], place) => {
    const name = schema?.$ref === undefined ? null : typeText(schema)
    return (
      <span key={type}>
        {place === 0 ? '' : ', '}
        <code>{type}</code>
        {name === null ? null : (
          <>
            {' '}
            <a href={`#type-${name}`}>{name}</a>
          </>
        )}
      </span>
    )
  })
}
