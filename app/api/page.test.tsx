import { describe, expect, it } from 'vitest'
import { openApiDocument } from '@/app/_server/openapi/document'
import * as page from './page'
import { renderPage } from '../every-page.fixture'

const document = openApiDocument()

describe('the reference page', () => {
  it('has every address, every parameter and every part of an answer, and calls of each address', async () => {
    const { html, metadata } = await renderPage('api', page)
    expect(metadata.title).toBe('The API')
    for (const path of Object.keys(document.paths)) expect(html).toContain(`<code>${path}</code>`)
    for (const name of Object.keys(document.components.parameters))
      expect(html.replaceAll('<wbr/>', '')).toContain(name)
    for (const name of Object.keys(document.components.schemas)) expect(html).toContain(`id="type-${name}"`)
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
    expect(html.match(/urllib\.request\.urlopen/g)).toHaveLength(operations.length)
  })
})
