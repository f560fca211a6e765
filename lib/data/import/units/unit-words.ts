/**
 * The words that units are made of, as headers and cells write them. What is a matter of grammar (per, brackets, order) is not here.
 */

/** A unit with its size: `times` x 10^`tens` of the base unit of its dimensions. Both stay apart, so that no digit is lost. */
export interface UnitFactor {
  /** Singular, lower case, as ids and labels say it. */
  readonly name: string
  readonly dimensions: Readonly<Record<string, number>>
  readonly tens: number
  readonly times: number
}

/** A unit of one dimension. */
export const factor = (name: string, dimension: string, tens = 0, times = 1): UnitFactor => ({
  name,
  dimensions: { [dimension]: 1 },
  tens,
  times,
})

const power = (name: string, tens: number): UnitFactor => ({
  name,
  dimensions: { joule: 1, second: -1 },
  tens,
  times: 1,
})

const rate = (name: string, dimension: string, tens: number): UnitFactor => ({
  name,
  dimensions: { [dimension]: 1, second: -1 },
  tens,
  times: 1,
})

/** Every spelling of a list leads to its unit. */
export const table = (rows: readonly (readonly [string, UnitFactor])[]): ReadonlyMap<string, UnitFactor> =>
  new Map(rows.flatMap(([spellings, unit]) => spellings.split(' ').map((spelling) => [spelling, unit] as const)))

/** ISO 4217 codes that headers write as they are. */
const OTHER_CURRENCIES = 'chf cad aud nzd sek nok dkk sgd hkd twd brl mxn pln czk thb ils aed'.split(' ')
/** Dimensions that are money; the US dollar's is `money`. */
const CURRENCIES: ReadonlySet<string> = new Set([
  ...['money', 'eur', 'gbp', 'jpy', 'cny', '¥', 'inr', 'rub', 'krw'],
  ...OTHER_CURRENCIES,
])

export const SECOND = factor('second', 'second')
export const HOUR = factor('hour', 'second', 0, 3600)
export const GPU = factor('gpu', 'gpu')
export const PARAMETER = factor('parameter', 'parameter')
export const FLOP = factor('flop', 'flop')
export const TOKEN = factor('token', 'token')
export const USD = factor('usd', 'money')

/** Written in full or by symbols that mean nothing else; in lower case. */
export const UNIT_WORDS = table([
  ['ns nanosecond nanoseconds', factor('nanosecond', 'second', -9)],
  ['µs us microsecond microseconds', factor('microsecond', 'second', -6)],
  ['ms msec msecs millisecond milliseconds millisekunden 毫秒', factor('millisecond', 'second', -3)],
  ['sec secs second seconds sekunde sekunden secondes segundos secondi секунд секунды 秒', SECOND],
  ['min mins minute minutes minuten minutos minuti минут минуты 分钟', factor('minute', 'second', 0, 60)],
  [
    'hr hrs hour hours stunde stunden std heure heures horas ore час часы часов 小时',
    factor('hour', 'second', 0, 3600),
  ],
  ['day days tag tage tagen jour jours dias días giorni дней дни 天', factor('day', 'second', 0, 86_400)],
  ['week weeks wk wks woche wochen semaines semanas недель 周', factor('week', 'second', 0, 604_800)],
  ['month months monate mois meses месяцев', factor('month', 'second', 0, 2_629_800)],
  ['year years yr yrs jahre annees années años лет', factor('year', 'second', 0, 31_557_600)],

  ['gpu gpus tpu tpus npu npus chip chips accelerator accelerators device devices gpu卡 卡 显卡', GPU],
  ['cpu cpus core cores vcpu vcpus', factor('core', 'core')],
  ['node nodes', factor('node', 'node')],

  ['usd dollar dollars $ us$ 美元 美金 доллар долларов', USD],
  ['cent cents ¢ ct', factor('cent', 'money', -2)],
  ['eur euro euros €', factor('eur', 'eur')],
  ['gbp £', factor('gbp', 'gbp')],
  ['jpy 円 日元', factor('jpy', 'jpy')],
  ['cny rmb renminbi 人民币 元 cn¥', factor('cny', 'cny')],
  ['¥', factor('¥', '¥')],
  ['inr ₹ rupees', factor('inr', 'inr')],
  ['rub ₽ руб рублей рубль', factor('rub', 'rub')],
  ['krw ₩', factor('krw', 'krw')],
  ...OTHER_CURRENCIES.map((code) => [code, factor(code, code)] as const),

  ['tokens tok toks token 词元 令牌 токенов токены jetons', TOKEN],
  [
    'parameters params param parameter weights parametres paramètres parametros parámetros parametri параметров параметры 参数 参数量',
    PARAMETER,
  ],
  ['steps iterations iters updates schritte 步数', factor('step', 'step')],
  ['epochs', factor('epoch', 'epoch')],
  ['images imgs img bilder 图片', factor('image', 'image')],
  ['samples examples', factor('sample', 'sample')],
  ['datapoints', factor('datapoint', 'datapoint')],
  ['words', factor('word', 'word')],
  ['sentences', factor('sentence', 'sentence')],
  ['sequences seqs', factor('sequence', 'sequence')],
  ['queries requests prompts req reqs', factor('request', 'request')],
  ['transistors', factor('transistor', 'transistor')],
  ['frames', factor('frame', 'frame')],
  ['characters chars', factor('character', 'character')],
  ['tasks', factor('task', 'task')],
  ['games', factor('game', 'game')],

  ['byte bytes octets', factor('byte', 'byte')],
  ['bit bits', factor('bit', 'bit')],
  ['kbit kbits kilobit kilobits', factor('kilobit', 'bit', 3)],
  ['mbit mbits megabit megabits', factor('megabit', 'bit', 6)],
  ['gbit gbits gigabit gigabits', factor('gigabit', 'bit', 9)],
  ['tbit tbits terabit terabits', factor('terabit', 'bit', 12)],
  ['kbps', rate('kbps', 'bit', 3)],
  ['mbps', rate('Mbps', 'bit', 6)],
  ['gbps', rate('Gbps', 'bit', 9)],
  ['tbps', rate('Tbps', 'bit', 12)],
  ['instructions', factor('instruction', 'instruction')],
  ['kips', rate('KIPS', 'instruction', 3)],
  ['mips', rate('MIPS', 'instruction', 6)],
  ['gips bips', rate('GIPS', 'instruction', 9)],
  ['kbp kilobase kilobases', factor('kilobase', 'base', 3)],
  ['mbp megabase megabases', factor('megabase', 'base', 6)],
  ['gigabase gigabases', factor('gigabase', 'base', 9)],
  ['bases nucleotides basepairs', factor('base', 'base')],
  ['pixels px', factor('pixel', 'pixel')],
  ['megapixel megapixels mpx', factor('megapixel', 'pixel', 6)],
  ['qubits', factor('qubit', 'qubit')],
  ['inferences', factor('inference', 'inference')],
  ['lumen lumens', factor('lumen', 'lumen')],
  ['kilolumen kilolumens', factor('kilolumen', 'lumen', 3)],
  ['kg kgs kilogram kilograms', factor('kilogram', 'mass')],
  ['tonne tonnes', factor('tonne', 'mass', 3)],
  ['litre litres liter liters', factor('litre', 'volume', -3)],
  ['gallon gallons', factor('gallon', 'volume', 0, 0.003785411784)],
  ['joule joules', factor('joule', 'joule')],
  ['wh', factor('watt-hour', 'joule', 0, 3600)],
  ['kwh', factor('kilowatt-hour', 'joule', 3, 3600)],
  ['mwh', factor('megawatt-hour', 'joule', 6, 3600)],
  ['gwh', factor('gigawatt-hour', 'joule', 9, 3600)],
  ['twh', factor('terawatt-hour', 'joule', 12, 3600)],
  ['wp', power('watt', 0)],
  ['kwp', power('kilowatt', 3)],
  ['mwp', power('megawatt', 6)],
  ['watt watts', power('watt', 0)],
  ['kilowatt kilowatts kw', power('kilowatt', 3)],
  ['megawatt megawatts mw', power('megawatt', 6)],
  ['gigawatt gigawatts gw', power('gigawatt', 9)],
  ['hz hertz', factor('hertz', 'hertz')],
  ['khz kilohertz', factor('kilohertz', 'hertz', 3)],
  ['mhz megahertz', factor('megahertz', 'hertz', 6)],
  ['ghz gigahertz', factor('gigahertz', 'hertz', 9)],
  ['nm nanometre nanometres nanometer nanometers', factor('nanometre', 'metre', -9)],
  ['mm2 mm²', factor('mm2', 'area')],
  ['tco2 tco2e tco2eq', factor('tco2', 'co2', 3)],
  ['kgco2 kgco2e kgco2eq', factor('kgco2', 'co2')],
  ['gco2 gco2e gco2eq', factor('gco2', 'co2', -3)],
])

/** One letter is a unit only where a unit can stand: in brackets, after "per", at the end of "time_s". */
export const UNIT_LETTERS: ReadonlyMap<string, UnitFactor> = new Map([
  ['s', SECOND],
  ['h', factor('hour', 'second', 0, 3600)],
  ['d', factor('day', 'second', 0, 86_400)],
  ['W', power('watt', 0)],
  ['w', power('watt', 0)],
  ['J', factor('joule', 'joule')],
])
export const MINUTE = factor('minute', 'second', 0, 60)

/** Powers of ten as words, in lower case. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['hundred hundreds 百', 2],
      ['thousand thousands tsd tausend mille mil тыс тысяч 千', 3],
      ['万 萬 myriad', 4],
      ['lakh lakhs', 5],
      ['million millions mio mn mln millionen millones milioni млн миллионов 百万', 6],
      ['crore crores 千万', 7],
      ['亿 億', 8],
      ['billion billions bn bln mrd milliarde milliarden milliard milliards miliardi млрд миллиардов 十亿', 9],
      ['trillion trillions tn trn billionen bio трлн 万亿 兆', 12],
      ['quadrillion quadrillions 千万亿', 15],
      ['quintillion quintillions', 18],
    ] as const
  ).flatMap(([words, tens]) => words.split(' ').map((word) => [word, tens] as const)),
)

/** One letter as a power of ten, where a unit can stand. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['m', 6],
  ['M', 6],
  ['b', 9],
  ['B', 9],
  ['G', 9],
  ['t', 12],
  ['T', 12],
  ['P', 15],
  ['E', 18],
  ['Z', 21],
])

export const PREFIXES: ReadonlyMap<string, number> = new Map(
  (
    [
      ['k kilo', 3],
      ['m mega', 6],
      ['g giga', 9],
      ['t tera', 12],
      ['p peta', 15],
      ['e exa', 18],
      ['z zetta', 21],
      ['y yotta', 24],
      ['r ronna', 27],
      ['q quetta', 30],
    ] as const
  ).flatMap(([spellings, tens]) => spellings.split(' ').map((spelling) => [spelling, tens] as const)),
)

export const PER = new Set(['per', '/', '每', 'pro', 'je', 'par', 'por', 'на'])

/** Known accelerators by name, so that "H200 hours" is time on a chip; T5, P95 and the like are something else. */
const CHIPS =
  /^(?:[habv]\d{3}[a-z]?|[pl]100|p40|t4|k[248]0|a[14]0g?|l4|l40s?|g[bh]\d{3}|mi\d{2,3}[axs]?|gaudi\d?|trn\d|trainium\d?|inferentia\d?|tpu ?v\d[a-z]?|v\d[ep]|rtx ?\d{4}(?:ti)?|gtx ?\d{3,4}(?:ti)?|[a-z]?h100e(?:q|s)?|910[bc])$/i

/** Whether the word names an accelerator, as "A100". */
export const isChip = (word: string): boolean => CHIPS.test(word)

/** What a unit is, without its size: one dimension for most. */
export const dimensionOf = (unit: UnitFactor | undefined): string | null =>
  Object.keys(unit?.dimensions ?? {})[0] ?? null

/** Whether a dimension is a currency. */
export const isCurrency = (dimension: string | null): boolean => dimension !== null && CURRENCIES.has(dimension)
