/** A call of the API as text to copy: for a shell, Python (its own library only), R and JavaScript. */

/** What is asked for. */
export interface ApiCall {
  /** Whole, with its origin. */
  readonly url: string
  /** Name of the file that the answer is written to; null: it is JSON that is read. */
  readonly saveAs: string | null
  /** What is sent; absent of a call that only reads. */
  readonly body?: { readonly type: string; readonly text: string }
}

/** A call in one language. */
export interface WrittenCall {
  readonly language: 'curl' | 'python' | 'r' | 'javascript'
  readonly text: string
}

/** Stands in an example for the origin of the server that is asked. */
export const OWN_ORIGIN = encodeURIComponent('{origin}')

/** An address of the API at a server. @param address path and query, which may name the origin by `OWN_ORIGIN` */
export const callAt = (origin: string, address: string): string =>
  `${origin}${address.replaceAll(OWN_ORIGIN, encodeURIComponent(origin))}`

/** In the order in which they are shown. Texts end with a line's end. */
export const writtenCalls = (call: ApiCall): readonly WrittenCall[] => [
  { language: 'curl', text: curlCall(call) },
  { language: 'python', text: pythonCall(call) },
  { language: 'r', text: rCall(call) },
  { language: 'javascript', text: javascriptCall(call) },
]

/** A text as Python, R and JavaScript read it alike. */
const quoted = (text: string): string => JSON.stringify(text)
const inShell = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
const lines = (...all: readonly (string | null)[]): string => `${all.filter((line) => line !== null).join('\n')}\n`

function curlCall({ url, saveAs, body }: ApiCall): string {
  const parts = [
    `curl --fail-with-body ${inShell(url)}`,
    body ? `--header ${inShell(`Content-Type: ${body.type}`)}` : null,
    body ? `--data-binary ${inShell(body.text)}` : null,
    saveAs === null ? null : `--output ${inShell(saveAs)}`,
  ]
  return `${parts.filter((part) => part !== null).join(' \\\n  ')}\n`
}

function pythonCall({ url, saveAs, body }: ApiCall): string {
  const headers = body ? `, headers={"Content-Type": ${quoted(body.type)}}` : ''
  return lines(
    saveAs === null ? 'import json' : null,
    'import urllib.request',
    '',
    body ? `body = ${quoted(body.text)}.encode()` : null,
    `request = urllib.request.Request(${quoted(url)}${body ? ', data=body' : ''}${headers})`,
    'with urllib.request.urlopen(request) as response:',
    saveAs === null ? '    answer = json.load(response)' : `    open(${quoted(saveAs)}, "wb").write(response.read())`,
  )
}

/** R by itself writes files; what reads and sends JSON are packages, and the text says which. */
const rNeeds = (name: string): string => `# Needs the package ${name}: install.packages("${name}")`

function rCall({ url, saveAs, body }: ApiCall): string {
  if (body)
    return lines(
      rNeeds('httr2'),
      'library(httr2)',
      '',
      `answer <- request(${quoted(url)}) |>`,
      `  req_body_raw(${quoted(body.text)}, type = ${quoted(body.type)}) |>`,
      '  req_perform() |>',
      '  resp_body_json()',
    )
  return saveAs === null
    ? lines(rNeeds('jsonlite'), `answer <- jsonlite::fromJSON(${quoted(url)})`)
    : lines(`download.file(${quoted(url)}, ${quoted(saveAs)}, mode = "wb")`)
}

function javascriptCall({ url, saveAs, body }: ApiCall): string {
  const options = body
    ? `, {\n  method: 'POST',\n  headers: { 'Content-Type': ${quoted(body.type)} },\n  body: ${quoted(body.text)},\n}`
    : ''
  return lines(
    saveAs === null ? null : "import { writeFile } from 'node:fs/promises'\n",
    `const response = await fetch(${quoted(url)}${options})`,
    'if (!response.ok) throw new Error(await response.text())',
    saveAs === null
      ? 'const answer = await response.json()'
      : `await writeFile(${quoted(saveAs)}, new Uint8Array(await response.arrayBuffer()))`,
  )
}
