import type { FindingGroup } from '@/components/study-page/findings'
import { lintStudy } from '@/lib/data/lint'
import type { Study } from '@/lib/data/study'
import { lintWords } from '@/lib/text/lint'
import type { Lang } from '@/lib/text/words-in'

/** What the data lint finds in a study, a group a rule, in words. */
export function findingGroups(study: Study, lang: Lang): readonly FindingGroup[] {
  const { describeFinding, lintRuleWords } = lintWords(lang)
  const found = lintStudy(study)
  return [...new Set(found.map(({ rule }) => rule))].map((rule) => ({
    rule,
    ...lintRuleWords(rule),
    findings: found
      .filter((finding) => finding.rule === rule)
      .map((finding) => ({
        key: `${finding.line} ${finding.column} ${describeFinding(finding)}`,
        row: finding.rowId,
        line: String(finding.line),
        column: finding.column,
        value: finding.value,
        why: describeFinding(finding),
        flags: finding.flags.join(', '),
      })),
  }))
}
