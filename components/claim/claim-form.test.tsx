import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ClaimForm } from './claim-form'

const form = (text: string) => renderToStaticMarkup(<ClaimForm lang="en" link={{ text, view: null }} views={[]} />)

it('says of Chinese that it is Chinese, and of nothing else', () => {
  const chinese = '算力需求每8个月减半'
  const examples = [...form('4x a year').matchAll(/<a ([^>]*)>([^<]*)</g)].map(([, attributes = '', text]) => ({
    text,
    lang: /lang="([^"]*)"/i.exec(attributes)?.[1],
  }))
  expect(examples.filter(({ lang }) => lang !== undefined)).toEqual([{ text: chinese, lang: 'zh' }])
  expect(examples.length).toBeGreaterThan(1)
  expect(form('4x a year')).not.toMatch(/<input[^>]* lang=/)
  expect(form(chinese)).toMatch(/<input[^>]* lang="zh"/)
})
