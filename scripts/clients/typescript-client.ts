/** The client for TypeScript and JavaScript, written from the API's document: `fetch` and nothing else. */
import { type ClientCall, clientCalls, joinedByCommas, viewParametersOf } from './client-calls'
import type { ApiParameter, OpenApiDocument } from '@/lib/export/schema/openapi-types'
import { declarationText, typeText } from '@/lib/export/schema/type-text'

export function typescriptClient(document: OpenApiDocument): string {
  const { schemas } = document.components
  const types = Object.entries(schemas).map(([name, schema]) => declarationText(name, schema))
  return [
    `/** ${MADE} */\n`,
    ...types,
    `/** The parameters of a view; one that is left out has its default. */\nexport interface ViewParameters {\n${fields(viewParametersOf(document))}}\n`,
    core(joinedByCommas(document)),
    `export class Halvings {\n${CONSTRUCTOR}\n${clientCalls(document).map(methodText).join('\n')}}\n`,
  ].join('\n')
}

const MADE = 'Made by `npm run clients` from the document of the API, engine and all: not edited by hand.'

const fields = (parameters: readonly ApiParameter[]): string =>
  parameters
    .map(({ name, description, schema, required }) => {
      const words = description === undefined ? '' : `  /** ${description} */\n`
      return `${words}  readonly ${name}${required ? '' : '?'}: ${typeText(schema)}\n`
    })
    .join('')

function methodText({ id, method, path, summary, inPath, ofAView, own, body, gives }: ClientCall): string {
  const needsOwn = own.some(({ required }) => required)
  const takes = [
    ...inPath.map((name) => `${name}: string`),
    ...(body ? [`body: ${typeText(body)}`] : []),
    ...(ofAView ? ["view: ViewQuery = ''"] : []),
    ...(own.length > 0 ? [`own: {\n${fields(own).replace(/^/gm, '  ')}}${needsOwn ? '' : ' = {}'}`] : []),
  ]
  const address = inPath.reduce((text, name) => text.replace(`{${name}}`, `\${encodeURIComponent(${name})}`), path)
  const asked = [ofAView ? 'view' : null, own.length > 0 ? 'own' : null].filter((one) => one !== null)
  const type = gives.as === 'json' ? typeText(gives.schema) : gives.as === 'text' ? 'string' : 'Uint8Array'
  const answer = `await this.ask('${method}', \`${address}\`, [${asked.join(', ')}]${body ? ', body' : ''})`
  const read =
    gives.as === 'json'
      ? `    return (${answer.replace('await ', 'await (await ')}).json()) as ${type}`
      : gives.as === 'text'
        ? `    return (${answer}).text()`
        : `    return new Uint8Array(await (${answer}).arrayBuffer())`
  return `  /** ${summary}: ${method} ${path} */\n  async ${id}(${takes.join(', ')}): Promise<${type}> {\n${read}\n  }\n`
}

const core = (joined: readonly string[]): string => `/** A view, as the query of its link or field by field. */
export type ViewQuery = string | ViewParameters

/** A refusal, or an answer that is none of the API. */
export class HalvingsError extends Error {
  constructor(
    readonly status: number,
    /** What the API says of it; null where something before it answered. */
    readonly problem: Problem | null,
  ) {
    super(problem === null ? \`status \${status}\` : \`\${problem.title}: \${problem.detail}\`)
  }
}

type Value = string | number | boolean | null | readonly (string | number)[] | undefined

/** Of these lists commas part the values; of others the name is repeated. */
const JOINED: readonly string[] = ${JSON.stringify(joined)}

function queryText(query: string | object): string {
  if (typeof query === 'string') return query.replace(/^\\?/, '')
  const pairs = Object.entries(query as Readonly<Record<string, Value>>).flatMap(([name, value]) => {
    if (value === undefined || value === null) return []
    const values = Array.isArray(value) ? (JOINED.includes(name) ? [value.join(',')] : value) : [value]
    return values.map((one) => [name, String(one)])
  })
  return new URLSearchParams(pairs).toString()
}

/** The API of a server, a method an address. Each rejects with a \`HalvingsError\` where it is refused. */`

const CONSTRUCTOR = `  readonly #origin: string
  readonly #send: typeof fetch

  /** @param origin of the server, as "https://halvings.example" */
  constructor(origin: string, send: typeof fetch = (address, init) => fetch(address, init)) {
    this.#origin = origin.replace(/\\/$/, '')
    this.#send = send
  }

  private async ask(
    method: string,
    path: string,
    queries: readonly (string | object)[],
    body?: unknown,
  ): Promise<Response> {
    const query = queries.map(queryText).filter((text) => text !== '').join('&')
    const sent =
      body === undefined
        ? { method }
        : { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    const response = await this.#send(\`\${this.#origin}\${path}\${query === '' ? '' : \`?\${query}\`}\`, sent)
    if (response.ok) return response
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json')
    throw new HalvingsError(response.status, isProblem ? ((await response.json()) as Problem) : null)
  }
`
