/**
 * How words are kept. An area of the screen has one object of words in each language: plain strings, and functions of
 * facts where a sentence holds some. `wordsIn` makes the area's door, so a bundle holds the areas that it draws and no
 * other, and a language that lacks an area or a word of it does not compile. See docs/decisions/006-words-by-language.md.
 */
import type { View } from '@/lib/view/view'

/** A language that the site has. */
export type Lang = View['lang']

/** @param languages the words of one area by language; all have the shape of the first */
export function wordsIn<Words>(languages: Readonly<Record<Lang, Words>>): (lang: Lang) => Words {
  return (lang) => languages[lang]
}
