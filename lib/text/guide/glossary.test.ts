/** The glossary holds every term that the workbench uses, nothing else, and each leads to a section that is there. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { glossaryWords, termPieces } from './glossary'
import { methodsPageWords } from '../pages/methods-page'

const folder = join(import.meta.dirname, '..', 'en')
const files = [
  ...['answer', 'tabs', 'method'].flatMap((area) => readdirSync(join(folder, area)).map((name) => join(area, name))),
  ...['controls', 'workbench', 'chart-words', 'results', 'residual-units', 'scaling-law'].map((name) => `${name}.ts`),
].filter((name) => !name.endsWith('.test.ts'))

/** The texts of a file of words; a fact in a sentence is a gap. */
function textsIn(file: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return
    if (ts.isStringLiteralLike(node)) found.push(node.text)
    if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join(''))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}

const texts = files.flatMap(textsIn)
const { terms } = glossaryWords('en')

/** What is no everyday word by its form: a capital inside a sentence, several capitals, or a letter with a number. */
const TECHNICAL =
  /(?<=[\p{Ll},;(] )\p{Lu}[\p{L}’]+(?:–\p{Lu}\p{L}+)?|(?<![\p{L}\p{N}/_-])(?:\p{Lu}{2,}\p{N}*|\p{Lu}\p{Ll}*\p{Lu}\p{L}*|lag-1|\p{Lu}+²)(?:\(\d\))?/gu

/** Technical by their form, and no terms of the glossary. */
const NO_TERMS: readonly (readonly [why: string, names: readonly string[]])[] = [
  [
    'a name of data',
    [
      ...['WikiText', 'Penn', 'Treebank', 'PTB', 'WT', 'WT2', 'AI', 'TF', 'STS', 'GLUE', 'SuperGLUE', 'Swin', 'BERT'],
      ...['ModernBERT', 'METR', 'EleutherAI’s', 'API', 'Spearman’s'],
    ],
  ],
  ['a key', ['Enter', 'Home', 'End']],
  ['a month', ['January']],
  ['the site', ['Halvings']],
  ['a form of a table or a picture', ['CSV', 'TSV', 'LaTeX', 'Markdown', 'PNG', 'SVG', 'PDF', 'JSON', 'QR']],
  [
    'named beside the sentence that explains it',
    [
      'Berger',
      'Diersen',
      'Trenkler',
      'Rényi',
      'Rényi’s',
      'Fuller',
      'Yang’s',
      'Theil',
      'Sen',
      'Sen’s',
      'SplitMix',
      'W’s',
      'SLSQP',
      'SciPy',
      'SciPy’s',
    ],
  ],
  [
    'the beginning of a sentence after a gap',
    ['It', 'The', 'Of', 'At', 'No', 'Its', 'What', 'Where', 'Every', 'Errors', 'Factors', 'Intervals', 'Other'],
  ],
]

describe('the glossary', () => {
  it.each(terms.map(({ written: [name], section }) => [name, section]))(
    'leads from %s to a section: %s',
    (_, section) => {
      expect(Object.keys(methodsPageWords('en').sections)).toContain(section)
    },
  )

  it.each(terms.map((term) => [term.written[0], term] as const))(
    'has no entry that no text of the workbench uses: %s',
    (_, term) => {
      expect(texts.some((text) => termPieces(text, 'en').some((piece) => piece.term === term))).toBe(true)
    },
  )

  it('names each way to write a term once, and says it shortly', () => {
    const written = terms.flatMap((term) => term.written.map((text) => text.toLowerCase()))
    expect(new Set(written).size).toBe(written.length)
    for (const { definition } of terms) {
      expect(definition.length).toBeLessThanOrEqual(160)
      expect(definition).toMatch(/\.$/)
    }
  })

  it('has every technical word of the workbench’s texts', () => {
    const others = new Set(NO_TERMS.flatMap(([, names]) => names))
    const technical = texts.flatMap((text) =>
      termPieces(text, 'en')
        .filter(({ term }) => term === null)
        .flatMap((piece) => [...piece.text.matchAll(TECHNICAL)].map(([word]) => word)),
    )
    const again = (word: string) =>
      terms.some(({ written }) => written.some((text) => text.toLowerCase() === word.toLowerCase()))
    expect([...new Set(technical)].filter((word) => !others.has(word) && !again(word))).toEqual([])
  })
})

describe('a text in terms', () => {
  const found = (text: string) => termPieces(text, 'en').flatMap(({ text: part, term }) => (term ? [part] : []))

  it('is the same text again', () => {
    for (const text of texts)
      expect(
        termPieces(text, 'en')
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
  })

  it('finds the longest term, once, and no part of a word', () => {
    expect(found('The lag-1 correlation of residuals; residuals again.')).toEqual(['lag-1 correlation', 'residuals'])
    expect(found('without “Record 1: the draws” it is another record')).toEqual(['record'])
    expect(found('recorded withdraws nations')).toEqual([])
    expect(found('neighbours that lean (AR(1)), by Theil–Sen')).toEqual(['AR(1)', 'Theil–Sen'])
  })
})
