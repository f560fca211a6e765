import Link from 'next/link'
import { DataTable } from '@/components/parts/data-table'
import { exploreHref } from '@/components/shell/explore-href'
import { bestOf, explanations, type ExplainedScores } from '@/lib/result/analyses/nested-models'
import { formats } from '@/lib/text/formats'
import { parametersPageWords } from '@/lib/text/pages/parameters-page'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly study: string
  readonly explained: readonly ExplainedScores[]
}

/** R squared of each model with its distance in AICc from the best, a line a benchmark. */
export function ExplainedTable({ lang, study, explained }: Props) {
  const words = parametersPageWords(lang)
  const { formatInteger } = formats(lang)
  return (
    <DataTable
      lang={lang}
      caption={words.parametersPage.explainedCaption}
      columns={[
        { key: 'benchmark', title: words.parametersPage.benchmark },
        { key: 'n', title: words.parametersPage.models, kind: 'number' },
        ...explanations.map((by) => ({ key: by.join(), title: words.explanationName(by), kind: 'number' as const })),
      ]}
      rows={explained.map((one) => {
        const best = bestOf(one)
        return {
          key: one.benchmark,
          cells: {
            benchmark: (
              <Link
                prefetch={false}
                href={exploreHref(study, `benchmark=${one.benchmark}&method=inverse&cost=parameters`)}
              >
                {one.label}
              </Link>
            ),
            n: formatInteger(one.n),
            ...Object.fromEntries(
              one.models.map((model) => [
                model.by.join(),
                model === best ? (
                  <strong key="best">{words.r2Text(model.r2)}</strong>
                ) : (
                  <span
                    key="other"
                    title={words.parametersPage.aiccNote(words.deltaText(model.aicc - (best?.aicc ?? 0)))}
                  >
                    {words.r2Text(model.r2)} <small>+{words.deltaText(model.aicc - (best?.aicc ?? 0))}</small>
                  </span>
                ),
              ]),
            ),
          },
        }
      })}
    />
  )
}
