import { expect, it } from 'vitest'
import { lawRates, studies } from '@/lib/result/bundled-studies.fixture'
import { listedParameters, parameters, valuesUntold } from './api-docs.fixture'

it('docs/api.md lists every parameter, in canonical order', () => {
  expect(listedParameters()).toEqual(parameters())
})

it('docs/api.md lists every word that a parameter takes whatever the study', () => {
  expect(valuesUntold([...studies.values()], Object.keys(lawRates))).toEqual({})
})
