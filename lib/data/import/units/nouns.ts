/** Words that say what is measured where no unit is written. */

/** What a noun is measured in where the header gives no unit of its own, and the dimension that a unit in brackets must have. */
export const NOUNS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'money',
        'price prices pricing cost costs msrp fee expense spend spending budget preis preise kosten prix coût cout coûts precio coste costo costos prezzo цена стоимость 价格 成本 费用 售价 单价 训练成本',
      ],
      [
        'second',
        'time duration latency ttft tpot runtime walltime elapsed wallclock zeit dauer trainingszeit temps durée duree tiempo tempo время 训练时间 用时 耗时 时长 延迟',
      ],
      [
        'flop',
        'compute computation computations rechenaufwand rechenleistung calcul calculs cómputo computo вычисления вычислений 算力 计算量 训练算力 训练计算量 运算量',
      ],
      ['joule', 'energy energie énergie energía energia энергия 能耗'],
      ['parameter', 'modellgröße 模型大小'],
      ['watt', 'power leistung puissance potencia 功率'],
      ['token', 'context kontext'],
    ] as const
  ).flatMap(([dimension, words]) => words.split(' ').map((word) => [word, dimension] as const)),
)
