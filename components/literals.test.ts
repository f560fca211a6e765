import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** Attributes that a reader sees or hears. */
const SAID = /^(aria-label|aria-description|title|alt|placeholder|label|legend|caption|lead)$/
/** The words of the import move with its own rebuilding. */
const LATER = 'components/import/'

const files = ['app', 'components'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.split(sep).join('/')))
    .filter((name) => name.endsWith('.tsx') && !/\.(test|fixture)\.tsx$/.test(name) && !name.startsWith(LATER)),
)

const ownText = ({ head, templateSpans }: ts.TemplateExpression): string =>
  [head.text, ...templateSpans.map(({ literal }) => literal.text)].join('')

/** Words that stand in a component: text between tags, and text in an attribute that is read out or shown. */
function literalsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const isWord = (text: string) => /\p{L}/u.test(text)
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && isWord(node.text)) found.push(node.text.trim())
    if (ts.isJsxAttribute(node) && SAID.test(node.name.getText(source)) && node.initializer) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer
      if (value && ts.isStringLiteralLike(value) && isWord(value.text)) found.push(value.text)
      if (value && ts.isTemplateExpression(value) && isWord(ownText(value))) found.push(value.getText(source))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.map((text) => `${file}: ${text}`)
}

describe('words in components and pages', () => {
  it('are none: every one comes from lib/text', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(files.flatMap(literalsOf)).toEqual([])
  })
})
