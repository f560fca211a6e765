/** One view of many that are asked for at once: its answer as text, or its own problem. */
import type { z } from 'zod'
import { readRequest } from '../answer'
import { refusal } from '../refusal'
import { answerOf } from '@/app/_server/answers/answers'
import { readQuery } from '@/app/_server/answers/asked-view'
import { problemJson, type ProblemDocument, tooOften } from '@/app/_server/answers/problem-document'
import { rateLimits } from '@/app/_server/limits/rate-limits'
import type { Asker } from '@/app/_server/limits/work-queue'
import { siteLanguage } from '@/app/site-language'
import { findFormat } from '@/components/export/formats'
import type { fitsQuestion } from '@/lib/export/schema/fits-answer'
import { apiWords } from '@/lib/text/api'
import { isLocalStudy, readStudyId } from '@/lib/view/study-id'
import { encodeView } from '@/lib/view/view-codec'
import { isIdle, queryOfObject } from '@/lib/view/view-object'

const words = apiWords(siteLanguage)

/** A query, or some of a view. */
type Question = z.infer<typeof fitsQuestion>[number]

/** @param first the front door has counted that one already */
export async function oneOfFits(question: Question, origin: string, asker: Asker, first: boolean): Promise<string> {
  const query = typeof question === 'string' ? question.replace(/^\?/, '') : await canonical(question)
  const outcome = await ask(query, origin, asker, first).catch((error: unknown) => {
    console.error(error)
    return { ok: false as const, problem: { status: 500, kind: 'failed' as const, detail: words.failed } }
  })
  const told = JSON.stringify(query)
  return outcome.ok
    ? `{"ok":true,"query":${told},"answer":${outcome.text}}`
    : `{"ok":false,"query":${told},"problem":${JSON.stringify(problemJson(outcome.problem))}}`
}

/** Fields that say nothing in that view are left out, as they are in a link; any other fault is for the answer to tell. */
async function canonical(view: Exclude<Question, string>): Promise<string> {
  const query = queryOfObject(view)
  if (isLocalStudy(readStudyId(query))) return query
  const asked = await readQuery(query)
  return asked.ignored.every(({ refusal: one }) => isIdle(one)) ? encodeView(asked.view, asked.study.meta) : query
}

async function ask(
  query: string,
  origin: string,
  asker: Asker,
  first: boolean,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: ProblemDocument }> {
  const format = findFormat('fit')
  if (!format) throw new Error('the answer to a view is no format')
  const taken = first ? null : await rateLimits().take('figures', asker.client)
  if (taken && !taken.ok) return { ok: false, problem: tooOften(taken.of, taken.retryAfter) }
  const read = await readRequest(query, format, origin)
  if (!read.ok) return read
  const outcome = await answerOf(read.wanted, asker)
  if (!outcome.ok) return { ok: false, problem: refusal(outcome) }
  return { ok: true, text: new TextDecoder().decode(outcome.value.body).trimEnd() }
}
