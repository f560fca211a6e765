/**
 * How wide a text will be, without a browser: advance widths of the two shipped families, in thousandths of the font
 * size, read from their TrueType files (Inter 4 and Source Serif 4, both SIL Open Font License). Kerning is left out, so
 * a line comes out up to about 1 % too wide: an error on the safe side. Good enough to wrap and to keep labels apart.
 */

/** The faces that the project ships and whose widths are measured. */
export type FontFace = 'sans' | 'sans-semibold' | 'serif-semibold'

/** Widths of the characters U+0020 to U+007E. */
const ASCII: Readonly<Record<FontFace, readonly number[]>> = {
  sans: [
    281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646, 593, 620,
    566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903,
    753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612,
    583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426,
    333, 426, 662,
  ],
  'sans-semibold': [
    252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379, 660, 423, 623, 636, 666, 612, 640,
    576, 640, 640, 319, 329, 673, 673, 673, 543, 999, 728, 659, 737, 722, 605, 588, 749, 746, 277, 580, 703, 565, 922,
    759, 769, 645, 773, 652, 650, 660, 736, 728, 1020, 720, 713, 652, 373, 379, 373, 481, 469, 351, 574, 624, 583, 624,
    591, 389, 625, 612, 262, 262, 569, 262, 900, 612, 609, 624, 624, 397, 549, 353, 612, 587, 839, 569, 588, 566, 455,
    359, 455, 673,
  ],
  'serif-semibold': [
    228, 314, 423, 544, 538, 949, 739, 206, 384, 384, 458, 548, 307, 335, 307, 364, 547, 547, 547, 547, 547, 547, 547,
    547, 547, 547, 307, 307, 548, 548, 548, 430, 867, 712, 668, 663, 744, 634, 610, 725, 809, 387, 394, 726, 616, 930,
    757, 742, 637, 742, 707, 560, 650, 757, 706, 1020, 678, 667, 592, 356, 364, 356, 548, 528, 400, 554, 630, 527, 623,
    540, 374, 573, 650, 336, 313, 615, 337, 961, 652, 590, 632, 613, 475, 475, 368, 640, 581, 850, 585, 592, 497, 365,
    301, 365, 548,
  ],
}

/** The few others that our own words use; the sans widths serve for all three faces, they differ by a few per cent. */
const OTHERS: Readonly<Record<string, number>> = {
  '\u00a0': 281,
  '⁰': 483,
  '¹': 390,
  '²': 454,
  '³': 463,
  '⁴': 478,
  '⁵': 463,
  '⁶': 464,
  '⁷': 418,
  '⁸': 471,
  '⁹': 469,
  '⁻': 457,
  '·': 319,
  '–': 528,
  '—': 1000,
  '×': 673,
  '≥': 673,
  '≤': 673,
  '−': 673,
  '±': 673,
  '∞': 966,
  '’': 294,
  '“': 507,
  '”': 501,
  '…': 956,
  '°': 458,
  '→': 958,
}

/** Anything else: accented letters are narrower; ideographs and emoji fill the em. */
const UNKNOWN = 640
const WIDE = 1000
const WIDE_FROM = 0x1100

/**
 * Width of one line of text.
 * @param size font size in pixels
 * @returns pixels
 * @example textWidth('10²¹', 12) // about 23
 */
export function textWidth(text: string, size: number, face: FontFace = 'sans'): number {
  let units = 0
  for (const character of text) units += characterWidth(character, face)
  return (units * size) / 1000
}

function characterWidth(character: string, face: FontFace): number {
  const code = character.codePointAt(0) ?? 0
  const other = OTHERS[character]
  if (other !== undefined) return other
  if (code < WIDE_FROM) return ASCII[face][code - 32] ?? UNKNOWN
  return code >= 0x2000 && code < 0x2e80 ? UNKNOWN : WIDE
}
