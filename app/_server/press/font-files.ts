/** The shipped fonts, and no others, so that every machine makes the same pictures and pages. Server only. */
import { existsSync } from 'node:fs'
import path from 'node:path'

const packages = path.join(process.cwd(), 'node_modules', '@expo-google-fonts')
/**
 * From the folder of the app, which the process runs in: a path in the bundle would not survive the build. Installed as a
 * package, the app has its packages beside it.
 */
const fonts = existsSync(packages) ? packages : path.join(process.cwd(), '..', '@expo-google-fonts')

/** A face by the name and weight that pictures and pages ask for it with. */
export interface Face {
  readonly family: string
  readonly weight: 400 | 600
  readonly style: 'normal' | 'italic'
  readonly file: string
  /** Whether our words are set in it; the others lend letters that these lack. */
  readonly own: boolean
}

const face = (family: string, weight: 400 | 600, style: Face['style'], ...file: readonly string[]): Face => ({
  family,
  weight,
  style,
  file: path.join(fonts, ...file),
  own: !family.startsWith('Noto'),
})

/** Inter and Source Serif 4 for our words; then, for names in the data, Chinese, mathematical signs and pictographs. */
export const FACES: readonly Face[] = [
  face('Inter', 400, 'normal', 'inter', '400Regular', 'Inter_400Regular.ttf'),
  face('Inter', 600, 'normal', 'inter', '600SemiBold', 'Inter_600SemiBold.ttf'),
  face('Source Serif 4', 600, 'normal', 'source-serif-4', '600SemiBold', 'SourceSerif4_600SemiBold.ttf'),
  face('Source Serif 4', 400, 'normal', 'source-serif-4', '400Regular', 'SourceSerif4_400Regular.ttf'),
  face('Source Serif 4', 400, 'italic', 'source-serif-4', '400Regular_Italic', 'SourceSerif4_400Regular_Italic.ttf'),
  face('Noto Sans SC', 400, 'normal', 'noto-sans-sc', '400Regular', 'NotoSansSC_400Regular.ttf'),
  face('Noto Sans Math', 400, 'normal', 'noto-sans-math', '400Regular', 'NotoSansMath_400Regular.ttf'),
  face('Noto Emoji', 400, 'normal', 'noto-emoji', '400Regular', 'NotoEmoji_400Regular.ttf'),
]
