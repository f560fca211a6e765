/** Words in dates: months in nine languages, seasons, parts of a year, and what can be left out. */

/** Full names and usual abbreviations, without accents; a full stop behind them does not matter. */
const MONTH_WORDS: readonly string[] = [
  'january jan januar jän janvier janv enero ene gennaio gen janeiro januari styczen январь января янв jaenner janner',
  'february feb februar fevrier fevr fev febrero febbraio fevereiro februari luty февраль февраля фев',
  'march mar marz mrz maerz mars marzo março marco maart mrt marzec март марта мар',
  'april apr avril avr abril abr aprile kwiecien апрель апреля апр',
  'may mai mayo maggio mag maio mei maj май мая',
  'june jun juni juin junio giugno giu junho czerwiec июнь июня июн',
  'july jul juli juillet juil julio luglio lug julho lipiec июль июля июл',
  'august aug aout agosto ago augustus sierpien август августа авг',
  'september sep sept septembre septiembre settembre set setembro wrzesien сентябрь сентября сен сент',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik октябрь октября окт',
  'november nov novembre noviembre novembro listopad ноябрь ноября ноя нояб',
  'december dec dezember dez decembre diciembre dic dicembre dezembro grudzien декабрь декабря дек',
]

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_WORDS.flatMap((words, index) => words.split(' ').map((word) => [plainWord(word), index + 1] as const)),
)

/** Lower case without accents: "Février" to "fevrier". */
function plainWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** 1 to 12, or null where the word is no month. */
export function monthOf(word: string): number | null {
  return MONTHS.get(plainWord(word)) ?? null
}

const LEFT_OUT = new Set(
  [
    'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun',
    'montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche',
    'lunes martes miercoles jueves viernes sabado domingo gmt utc est edt pst pdt cet cest bst z of de del the le den г года year',
  ].flatMap((words) => words.split(' ')),
)

/** Weekdays, time zones and "of" say nothing about the day. */
export const saysNothing = (word: string): boolean => LEFT_OUT.has(plainWord(word))

/** First month of what the word names: "early 2017" begins in January, "autumn 2017" in September. */
const PARTS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['early beginning start anfang debut', 1],
      ['mid middle mitte', 7],
      ['late end ende fin', 10],
      ['spring fruhling fruhjahr printemps primavera', 3],
      ['summer sommer ete verano', 6],
      ['autumn fall herbst automne otono', 9],
      ['winter hiver invierno', 12],
    ] as const
  ).flatMap(([words, month]) => words.split(' ').map((word) => [word, month] as const)),
)

/** 1 to 12; null where the word names no part of a year. */
export const partOf = (word: string): number | null => PARTS.get(plainWord(word)) ?? null

export const ABOUT =
  /^(?:[~≈∼]|(?:c|ca|circa|about|around|approx|approximately|roughly|est|estimated|um|vers|environ|около|约)\b\.?)\s*/i
