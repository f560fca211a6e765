import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

/** Files that a file imports when it is loaded, without those of types alone and those that come later still. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  const statements = [...text.matchAll(/^(import|export)\b(?! type\b)[^'";]*?'([^']+)'/gm)]
  return statements.flatMap(([, , target = '']) => {
    const path = target.startsWith('@/')
      ? target.slice(2)
      : target.startsWith('.')
        ? normalize(join(dirname(file), target))
        : null
    return path === null ? [] : (['', '.ts', '.tsx'].map((end) => path + end).find((one) => isFile(one)) ?? [])
  })
}

const isFile = (path: string): boolean => /\.\w+$/.test(path) && existsSync(path)

function stylesOf(files: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const look = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    if (!file.endsWith('.css')) importsOf(file).forEach(look)
  }
  files.forEach(look)
  return [...seen].filter((file) => file.endsWith('.css')).sort()
}

it('names every style sheet of the parts that come later', () => {
  const drawn = ['workbench.tsx', 'controls-sheet.tsx'].map((file) =>
    readFileSync(`components/workbench/${file}`, 'utf8'),
  )
  const later = [...drawn.join('\n').matchAll(/later\(\(\) =>\s*(?:withAddresses\()?import\('([^']+)'\)/g)].map(
    ([, target = '']) =>
      target.startsWith('@/') ? `${target.slice(2)}.tsx` : `components/workbench/${target.slice(2)}.tsx`,
  )
  expect(later.length).toBeGreaterThan(3)
  expect(stylesOf(['components/workbench/styles-of-later-parts.ts'])).toEqual(stylesOf(later))
})
