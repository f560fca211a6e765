'use client'

import Link from 'next/link'
import { useId } from 'react'
import { PointedRows } from '@/components/pointing/pointed-rows'
import { mostInfluential } from '@/lib/result/evidence/influence'
import { TermText } from '@/components/guide/glossary/term-text'
import { Panel } from '../panel'
import { PanelTable } from '../panel-table'
import styles from '../panel.module.css'
import type { PanelProps } from '../panel-props'
import { ClusterInfluenceSection } from './cluster-influence-section'
import { RESIDUAL_HEIGHT, ResidualPlot } from './residual-plot'
import { ChartFrame } from '@/components/plot/chart-frame'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { residualsIn } from '@/lib/text/tabs/residuals'
import { methodNames } from '@/lib/text/method/methods'
import { formats } from '@/lib/text/formats'

const SHOWN = 3

/** What the line leaves over: by date, by fitted value, and the points that decide most. */
export function ResidualsPanel({ figure, study }: Pick<PanelProps, 'figure' | 'study'>) {
  const texts = tabTableWords(figure.view.lang)
  const { influenceText, residualFinding, residualWords: words } = residualsIn(figure.view.lang)
  const { formatFixed, formatInteger, formatMonths, formatNumber } = formats(figure.view.lang)
  const id = useId()
  const { fit, points } = figure
  if (!fit)
    return (
      <Panel id={id} question={words.question}>
        <p className={styles.note}>{words.none}</p>
      </Panel>
    )
  const { months } = fit.halvingTime
  const top = mostInfluential(points, months, SHOWN)
  const limit = 4 / points.length
  const known = top.some(
    ({ withoutMonths, leverage, cook }) => withoutMonths !== null || leverage !== null || cook !== null,
  )
  const elsewhere = methodNames(figure.view.lang)[fit.method].influence
  const title = known ? words.most : words.largest
  return (
    <Panel id={id} question={words.question}>
      <p className={styles.finding}>
        <TermText text={residualFinding(figure)} lang={figure.view.lang} />
      </p>
      <h3 className={styles.sub}>{title}</h3>
      <PanelTable label={title}>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            {known ? (
              <>
                <th scope="col" className={styles.numeric}>
                  {texts.monthsWithoutIt}
                </th>
                <th scope="col">{texts.change}</th>
              </>
            ) : null}
            <th scope="col">{texts.date}</th>
            <th scope="col" className={styles.numeric}>
              {texts.residual}
            </th>
            {known ? (
              <>
                <th scope="col" className={styles.numeric}>
                  {texts.leverage}
                </th>
                <th scope="col" className={styles.numeric}>
                  {texts.cook}
                </th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {top.map((point) => (
            <tr key={point.id} data-role="influential-row">
              <th scope="row" className={styles.name}>
                {point.name}
                {point.withoutMonths !== null && point.exclusion !== point.id
                  ? words.everyScore(formatInteger(point.modelRows))
                  : ''}
              </th>
              {known ? (
                <>
                  <td className={styles.numeric}>
                    {point.withoutMonths === null ? '–' : formatMonths(point.withoutMonths)}
                  </td>
                  <td>{influenceText(point, months)}</td>
                </>
              ) : null}
              <td className={styles.nowrap}>{point.date}</td>
              <td className={styles.numeric}>{formatFixed(point.residual, 2)}</td>
              {known ? (
                <>
                  <td className={styles.numeric}>{point.leverage === null ? '–' : formatFixed(point.leverage, 2)}</td>
                  <td className={styles.numeric}>
                    {point.cook === null ? '–' : formatNumber(point.cook, 2)}
                    {point.cook !== null && point.cook > limit ? ' ◦' : ''}
                  </td>
                </>
              ) : null}
            </tr>
          ))}
        </tbody>
      </PanelTable>
      <PointedRows on="residuals" className={styles.pair}>
        {(['date', 'fitted'] as const).map((against) => (
          <div key={against}>
            <h3 className={styles.sub}>{against === 'date' ? words.byDate : words.byFitted}</h3>
            <ChartFrame height={RESIDUAL_HEIGHT}>
              <ResidualPlot
                lang={figure.view.lang}
                points={points}
                fit={fit}
                against={against}
                dates={figure.x.title}
              />
            </ChartFrame>
          </div>
        ))}
      </PointedRows>
      <p className={styles.fine}>
        {fit.residualSd === null ? '' : `${words.dashed(words.twoSd)} `}
        {points.some(({ cook }) => cook !== null) ? (
          <TermText text={`${words.influence}.`} lang={figure.view.lang} />
        ) : null}
      </p>
      <ClusterInfluenceSection figure={figure} study={study} />
      {elsewhere && (
        <p className={styles.fine}>
          <Link href={elsewhere.href} prefetch={false}>
            {elsewhere.text}
          </Link>
          .
        </p>
      )}
    </Panel>
  )
}
