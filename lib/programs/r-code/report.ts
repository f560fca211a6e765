/** R that prints numbers beside the page's and counts those that differ. */
import type { Line } from '../reproduction/line'
import { codeNumber, codeTolerance } from '../reproduction/number'
import { rString } from '../reproduction/source-text'

/** The functions that the lines below call. */
export function rReport(lines: readonly Line[]): readonly string[] {
  const has = (kind: Line['kind']) => lines.some((line) => line.kind === kind)
  return [
    "differing <- 0  # numbers that are not the page's",
    'given <- 0  # numbers of the page that are not held against computed ones',
    '',
    'unbounded <- function(value) is.na(value) && !is.nan(value)',
    'show <- function(value) if (unbounded(value)) "unbounded" else sprintf("%.10g", value)',
    'print_line <- function(label, computed, page, verdict) {',
    '  cat(sprintf("%-42s%18s%18s  %s\\n", label, computed, page, verdict))',
    '}',
    'near <- function(computed, page, tolerance) {',
    '  if (unbounded(computed) || unbounded(page)) return(unbounded(computed) && unbounded(page))',
    '  isTRUE(abs(computed - page) <= tolerance * max(abs(computed), abs(page)) + 1e-12)',
    '}',
    '',
    "# Holds a number against the page's, from which it may differ by a share of it.",
    'check <- function(label, computed, page, tolerance) {',
    '  good <- near(computed, page, tolerance)',
    '  differing <<- differing + !good',
    '  print_line(label, show(computed), show(page), if (good) "agrees" else "DIFFERS")',
    '}',
    ...(has('follows')
      ? [
          '',
          "# A number that follows from given ones: that it is the page's says little more.",
          'follows <- function(label, computed, page, tolerance) {',
          '  good <- near(computed, page, tolerance)',
          '  differing <<- differing + !good',
          '  given <<- given + good',
          '  print_line(label, show(computed), show(page), if (good) "follows from given" else "DIFFERS")',
          '}',
        ]
      : []),
    ...(has('given') || has('end')
      ? [
          '',
          "# The page's number, with a like one of our own beside it where there is one.",
          'give <- function(label, page, own = NULL, verdict = "given") {',
          '  given <<- given + 1',
          '  print_line(label, if (is.null(own)) "-" else show(own), show(page), verdict)',
          '}',
        ]
      : []),
  ]
}

export function rLines(lines: readonly Line[]): readonly string[] {
  return [
    'print_line("", "computed", "page", "")',
    ...lines.map(lineCode),
    'cat(sprintf("%d differ; %d given, not computed or not compared\\n", differing, given))',
    'quit(status = if (differing > 0) 1 else 0)',
  ]
}

const page = (value: number | null): string => (value === null ? 'NA' : codeNumber(value))

function lineCode(line: Line): string {
  const label = rString(line.label)
  switch (line.kind) {
    case 'check':
      return `check(${label}, ${line.variable}, ${page(line.page)}, ${codeTolerance(line.tolerance)})`
    case 'follows':
      return `follows(${label}, ${line.variable}, ${page(line.page)}, ${codeTolerance(line.tolerance)})`
    case 'given':
      return `give(${label}, ${page(line.page)}${line.beside === undefined ? '' : `, ${line.beside}`})`
    case 'end':
      return `check_end(${label}, ${line.variable}, ${page(line.page)}, ${line.side})`
  }
}
