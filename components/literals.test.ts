/** Words for a reader stand in lib/text: no component, page or command holds one of its own. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Attributes and fields that a reader sees or hears: any letter in them is a word. */
const SAID =
  /^(aria-\w*(label|description|valuetext)|title|alt|placeholder|label|legend|caption|lead|hint|detail|remedy)$/
/** Anywhere else: two words in a row, or one that begins with a capital. Ids, keys, class names and addresses are neither. */
const LOOKS_SAID = /\p{L}[,.:;]? \p{L}|^\p{Lu}\p{Ll}/u
/** Code by its form: an address, a media query, or tokens of which one has a value. */
const CODE = /^\w+:\/\/|^\([\w-]+: \w+\)$|^(?=.*=)\S+([,;] \S+)*$/
/** Text that looks like words and is for no reader. */
const FOR_NO_READER: Readonly<Record<string, string>> = {
  'app/_server/start/check-start.ts': 'told to whoever starts the server',
  'app/_server/content-security-policy.ts': 'a header',
  'app/_server/limits/front-door.ts': 'lines of HTTP',
  'app/_server/kept/kept-answer.ts': 'lines of HTTP',
  'app/_server/watch/measures.ts': 'for whoever runs the server',
  'components/export/raster.ts': 'names of fonts',
  'app/data.atom/atom-feed.ts': 'markup',
  'app/_server/press/font-files.ts': 'names of fonts',
  'app/studies/[id]/dataset-json.ts': 'types of schema.org',
  'app/robots.ts': 'names of robots',
  'app/theme-script.ts': 'a script',
  'cli/commands/completion.ts': 'a script',
  'components/embed/embed-document.tsx': 'markup',
  'components/embed/embed-style.ts': 'a style sheet',
  'components/embed/height-script.ts': 'a script',
  'components/last-seen/seen-script.ts': 'a script',
  'components/guide/keys/shortcuts.ts': 'names of keys, as browsers give them',
  'components/guide/keys/shortcuts-sheet.tsx': 'names of keys, as browsers give them',
  'components/import/session/sample.ts': 'a table',
}

const files = ['app', 'components', 'cli'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.split(sep).join('/')))
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|fixture)\.tsx?$/.test(name)),
)

const ownText = (node: ts.Node): string | null => {
  if (ts.isJsxText(node)) return node.text.trim()
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
}

/** The node that a text is the value of, past the choices and sums on the way: an attribute, a field, an element, a call. */
function ownerOf(node: ts.Node): ts.Node {
  const { parent } = node
  const passes =
    (ts.isConditionalExpression(parent) && parent.condition !== node) ||
    (ts.isBinaryExpression(parent) && !isComparison(parent)) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent))
  return passes ? ownerOf(parent) : parent
}

const isComparison = ({ operatorToken }: ts.BinaryExpression): boolean => /^[!=]==$/.test(operatorToken.getText())

/** What is imported, a type, a key, a directive, compared with, thrown for a developer, or sent as a header. */
function isForNoReader(owner: ts.Node, node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(owner) ||
    ts.isLiteralTypeNode(owner) ||
    ts.isExpressionStatement(owner) ||
    ts.isCaseClause(owner) ||
    (ts.isBinaryExpression(owner) && isComparison(owner)) ||
    (ts.isNewExpression(owner) && /Error$/.test(owner.expression.getText())) ||
    (ts.isPropertyAssignment(owner) && (owner.name === node || isHeader(owner.name))) ||
    (ts.isJsxAttribute(owner) && !SAID.test(owner.name.getText()))
  )
}

const isHeader = (name: ts.PropertyName): boolean => ts.isStringLiteral(name) && /^\p{Lu}[\p{L}-]+$/u.test(name.text)

function isSaid(owner: ts.Node): boolean {
  if (ts.isJsxElement(owner) || ts.isJsxFragment(owner) || ts.isJsxExpression(owner)) return true
  if (ts.isJsxAttribute(owner) || ts.isPropertyAssignment(owner))
    return SAID.test(owner.name.getText().replace(/'/g, ''))
  return false
}

/** Texts of one file that a reader could meet. */
function literalsIn(name: string, text: string): readonly string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const own = ownText(node)
    const owner = own === null ? node : ownerOf(node)
    const isWord = isSaid(owner) ? /\p{L}/u : LOOKS_SAID
    if (own !== null && isWord.test(own) && !CODE.test(own) && !isForNoReader(owner, node)) found.push(own)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const literalsOf = (file: string): readonly string[] => literalsIn(file, readFileSync(join(root, file), 'utf8'))

describe('words in components and pages', () => {
  it('are none: every one comes from lib/text', () => {
    expect(files.length).toBeGreaterThan(200)
    const found = files
      .filter((file) => !(file in FOR_NO_READER))
      .flatMap((file) => literalsOf(file).map((text) => `${file}: ${text}`))
    expect(found).toEqual([])
  })

  it.each(Object.keys(FOR_NO_READER))('has a reason to pass over %s', (file) => {
    expect(literalsOf(file)).not.toEqual([])
  })

  it.each([
    ['text', '<p>none</p>'],
    ['a choice in text', "<p>{open ? 'none' : ''}</p>"],
    ['an attribute', '<p title="none" />'],
    ['a choice in an attribute', '<p aria-label={open ? `none ${n}` : undefined} />'],
    ['a field', "const option = { value: '', label: 'none' }"],
    ['a sentence', "const text = 'it can’t be read'"],
    ['a name', "const columns = ['Date']"],
    ['a list', "const text = 'red, green'"],
    ['a template', 'const text = `by ${a} or ${b} at once`'],
  ])('are found in %s', (_, code) => {
    expect(literalsIn('made-up.tsx', code)).toHaveLength(1)
  })

  it.each([
    ['an import', "import a from '@/lib/Some thing'"],
    ['a class name', '<p className="page wide" />'],
    ['an id', "<p id={open ? 'a-b' : 'c'} />"],
    ['a comparison', "const is = key === 'Enter'"],
    ['a case', "switch (key) { case 'Enter': }"],
    ['a header', "const headers = { 'Cache-Control': 'no store' }"],
    ['a fault', "throw new RangeError('no such row')"],
    ['an address', "const url = 'https://example.org/A b'.length"],
    ['a media query', "const query = '(prefers-color-scheme: dark)'"],
    ['a type of content', "const type = 'text/csv; charset=utf-8'"],
    ['a type', "type Key = 'Enter'"],
  ])('are not %s', (_, code) => {
    expect(literalsIn('made-up.tsx', code)).toEqual([])
  })
})
