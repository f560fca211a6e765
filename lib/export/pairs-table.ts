/** The pairs of a comparison at equal performance as a table, in the order of the study's rows. */
import type { Comparison } from '@/lib/result/pairs'
import { column, type Table } from './table'

/** A pair a row: both sides, the level that both reach, the ratio of their costs. */
export function pairsTable({ pairs }: Comparison): Table {
  return {
    columns: [
      column('task'),
      column('metric'),
      column('better'),
      column('level', 'number'),
      column('cost_unit'),
      column('model_id'),
      column('model'),
      column('model_cost', 'number'),
      column('model_performance', 'number'),
      column('partner_id'),
      column('partner'),
      column('partner_cost', 'number'),
      column('partner_performance', 'number'),
      column('ratio', 'number'),
      column('paper'),
      column('url'),
    ],
    rows: pairs.map(({ task, metric, better, level, unit, model, partner, ratio, paper }) => [
      task,
      metric,
      better,
      level,
      unit,
      model.id,
      model.name,
      model.cost,
      model.performance,
      partner.id,
      partner.name,
      partner.cost,
      partner.performance,
      ratio,
      paper,
      model.url,
    ]),
  }
}
