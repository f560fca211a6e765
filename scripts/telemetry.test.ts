import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('no script lets Next.js send telemetry', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Record<string, string> }
  const calls = Object.entries(scripts).filter(([, command]) => /\bnext (?:dev|build|start|typegen)\b/.test(command))
  expect(calls.map(([name]) => name)).toEqual(['dev', 'build', 'start', 'typecheck'])
  for (const [name, command] of calls) expect(command, name).toMatch(/NEXT_TELEMETRY_DISABLED=1 (?:exec )?next /)
})
