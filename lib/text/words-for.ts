/** The words of a view's language. */
import { en } from './en'
import type { Words } from './words'

const languages: Readonly<Record<'en', Words>> = { en }

export const wordsFor = (lang: 'en'): Words => languages[lang]
