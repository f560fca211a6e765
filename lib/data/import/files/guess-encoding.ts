/**
 * The encoding of bytes that are no Unicode. The counts of chardet decide; because a table has little text in it, what the bytes
 * would say in each candidate counts too: Latin letters with accents stand alone, letters of other scripts in words.
 */
import type { Encoding } from './encodings'

/** What a detector of byte patterns makes of them: its names, 0 to 100. chardet's `analyse` is one. */
export type AnalyseBytes = (bytes: Uint8Array) => readonly { readonly name: string; readonly confidence: number }[]

type Script = 'latin' | 'cyrillic' | 'greek' | 'hebrew' | 'arabic' | 'thai' | 'chinese' | 'japanese' | 'korean'

interface Candidate {
  readonly encoding: Encoding
  readonly script: Script
  /** Names under which chardet reports it. */
  readonly names: readonly string[]
}

/** Commonest first: it wins a tie. Windows' tables contain the ISO ones that chardet names. */
const CANDIDATES: readonly Candidate[] = [
  { encoding: 'windows-1252', script: 'latin', names: ['windows-1252', 'ISO-8859-1'] },
  { encoding: 'gb18030', script: 'chinese', names: ['GB18030'] },
  { encoding: 'shift_jis', script: 'japanese', names: ['Shift_JIS'] },
  { encoding: 'windows-1251', script: 'cyrillic', names: ['windows-1251'] },
  { encoding: 'big5', script: 'chinese', names: ['Big5'] },
  { encoding: 'euc-kr', script: 'korean', names: ['EUC-KR'] },
  { encoding: 'euc-jp', script: 'japanese', names: ['EUC-JP'] },
  { encoding: 'windows-1250', script: 'latin', names: ['windows-1250'] },
  { encoding: 'iso-8859-2', script: 'latin', names: ['ISO-8859-2'] },
  { encoding: 'koi8-r', script: 'cyrillic', names: ['KOI8-R'] },
  { encoding: 'iso-8859-5', script: 'cyrillic', names: ['ISO-8859-5'] },
  { encoding: 'ibm866', script: 'cyrillic', names: [] },
  { encoding: 'windows-1253', script: 'greek', names: ['windows-1253', 'ISO-8859-7'] },
  { encoding: 'windows-1254', script: 'latin', names: ['windows-1254', 'ISO-8859-9'] },
  { encoding: 'windows-1257', script: 'latin', names: ['windows-1257'] },
  { encoding: 'windows-1255', script: 'hebrew', names: ['windows-1255', 'ISO-8859-8'] },
  { encoding: 'windows-1256', script: 'arabic', names: ['windows-1256', 'ISO-8859-6'] },
  { encoding: 'windows-874', script: 'thai', names: [] },
]

const LETTERS: Readonly<Record<Script, RegExp>> = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  hebrew: /\p{Script=Hebrew}/u,
  arabic: /\p{Script=Arabic}/u,
  thai: /\p{Script=Thai}/u,
  chinese: /\p{Script=Han}/u,
  japanese: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  korean: /\p{Script=Hangul}/u,
}
/** Marks that stand beside letters in any of them. */
const COMMON = /[\s\p{P}\u3000-\u303f\uff00-\uffef×÷±°µ²³€£¥§©®™]/u

const SAMPLE = 64 * 1024
/** Against chance hits of the byte patterns: a Western table has a few accents in it, too few for them to tell. */
const WESTERN = 30
const OWN_WORDS = 45

/** @returns the likeliest encoding; Windows-1252, which any bytes are, where nothing speaks for another */
export function guessEncoding(bytes: Uint8Array, analyse: AnalyseBytes): Encoding {
  const sample = linesWithHighBytes(bytes)
  const found = analyse(sample)
  let best: { readonly encoding: Encoding; readonly score: number } = { encoding: 'windows-1252', score: 0 }
  for (const { encoding, script, names } of CANDIDATES) {
    const text = decoded(sample, encoding)
    if (text === null) continue
    const confidence = Math.max(0, ...found.filter(({ name }) => names.includes(name)).map((one) => one.confidence))
    const score = confidence + plausibility(text, script) + (encoding === 'windows-1252' ? WESTERN : 0)
    if (score > best.score) best = { encoding, score }
  }
  return best.encoding
}

/** Lines in plain ASCII say nothing, and a long table may have its accents far down. */
function linesWithHighBytes(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(Math.min(SAMPLE, bytes.length))
  let used = 0
  let start = 0
  let high = false
  for (let index = 0; index <= bytes.length && used < kept.length; index += 1) {
    const byte = bytes[index] ?? 10
    if (byte > 127) high = true
    if (byte !== 10 && byte !== 13) continue
    if (high) {
      const line = bytes.subarray(start, Math.min(index + 1, start + kept.length - used))
      kept.set(line, used)
      used += line.length
    }
    start = index + 1
    high = false
  }
  return kept.subarray(0, used)
}

/** Text without a single character that can't be, or null. A cut at the end of the sample may halve its last character. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return /[\u0080-\u009f\ue000-\uf8ff]/.test(text) ? null : text
  } catch {
    return null
  }
}

/** -60 to 45: do the characters beyond ASCII make words of that script? */
function plausibility(text: string, script: Script): number {
  const beyond = [...text].filter((letter) => letter > '\u007f' && !COMMON.test(letter))
  if (beyond.length === 0) return script === 'latin' ? 0 : -60
  const own = beyond.filter((letter) => LETTERS[script].test(letter)).length / beyond.length
  if (script === 'latin') return own < 0.5 || inRuns(text) > 0.4 ? -60 : 0
  // Japanese is written with Chinese characters between its own syllables.
  if (script === 'japanese') return own > 0.15 ? OWN_WORDS : -30
  if (script === 'chinese' || script === 'korean' || script === 'thai') return own > 0.8 ? OWN_WORDS - 10 : -60
  return own > 0.8 && inRuns(text) > 0.5 && !/\p{Ll}\p{Lu}{2}/u.test(text) ? OWN_WORDS : -60
}

/** The share of letters beyond ASCII that stand in rows of three or more of them. */
function inRuns(text: string): number {
  const length = (found: RegExpMatchArray | null) => (found ?? []).join('').length
  const all = length(text.match(/[^\u0000-\u007f\P{L}]+/gu))
  return all === 0 ? 0 : length(text.match(/[^\u0000-\u007f\P{L}]{3,}/gu)) / all
}
