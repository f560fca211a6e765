/** The data lint's findings as readers see them; one sentence a finding, one heading a rule. */
import type { LintFinding, LintRule } from '@/lib/data/lint'
import { formatNumber } from './format'

interface RuleWords {
  readonly title: string
  /** What the rule looks for and what it means for a fit. */
  readonly explanation: string
}

const RULES: Readonly<Record<LintRule, RuleWords>> = {
  'date-before-arxiv': {
    title: 'Date before the paper',
    explanation:
      'The date lies before the month in which the linked paper got its arXiv identifier: one of the two is wrong, or the work was public before its paper.',
  },
  'factor-contradicted': {
    title: 'Published factor disagrees with the costs',
    explanation:
      'The published reduction and the ratio of the cost columns differ by more than rounding explains (4 %).',
  },
  duplicate: {
    title: 'Possible duplicate',
    explanation: 'An earlier row of the same series has the same name, date, cost and performance.',
  },
  'cost-not-positive': {
    title: 'Cost zero or negative',
    explanation: 'Such a cost has no logarithm, so no fit uses the row.',
  },
  'first-of-january': {
    title: 'Dated 1 January',
    explanation: 'Perhaps only the year was known, in which case the date is up to a year early.',
  },
}

/** Heading and explanation of a rule. */
export const lintRuleWords = (rule: LintRule): RuleWords => RULES[rule]

/**
 * One sentence on why the cell was found.
 * @example 'It is 11 months before the arXiv identifier of the linked paper (2015-12).'
 */
export function describeFinding(finding: LintFinding): string {
  switch (finding.rule) {
    case 'date-before-arxiv': {
      const { arxivMonth, monthsEarly } = finding.facts
      const early = monthsEarly === 1 ? 'a month' : `${monthsEarly} months`
      return `It is ${early} before the arXiv identifier of the linked paper (${arxivMonth}).`
    }
    case 'factor-contradicted': {
      const { published, computed, baseline } = finding.facts
      return `A factor of ${published} is published; by the cost columns, against ${baseline}, it is ${formatNumber(computed)}.`
    }
    case 'duplicate':
      return `It repeats line ${finding.facts.ofLine} (${finding.facts.of}).`
    case 'cost-not-positive':
      return `The cost “${finding.facts.cost}” is ${formatNumber(finding.facts.costValue)}, which has no logarithm.`
    case 'first-of-january':
      return 'Perhaps only the year was known.'
  }
}
