/** Python that prints numbers beside the page's and counts those that differ. */
import type { Line } from '../reproduction/line'
import { codeNumber, codeTolerance } from '../reproduction/number'
import { pythonString } from '../reproduction/source-text'

/** The functions that the lines below call. */
export function pythonReport(lines: readonly Line[]): readonly string[] {
  const has = (kind: Line['kind']) => lines.some((line) => line.kind === kind)
  const held = lines.some((line) => line.kind === 'check' && line.when !== undefined)
  return [
    "differing = 0  # numbers that are not the page's",
    'given = 0  # numbers of the page that are not held against computed ones',
    '',
    '',
    'def show(value):',
    '    return "unbounded" if value is None else format(value, ".10g")',
    '',
    '',
    'def line(label, computed, page, verdict):',
    '    print(f"{label:<42}{computed:>18}{page:>18}  {verdict}")',
    '',
    '',
    'def near(computed, page, tolerance):',
    '    if computed is None or page is None:',
    '        return computed is page',
    '    return abs(computed - page) <= tolerance * max(abs(computed), abs(page)) + 1e-12',
    '',
    '',
    'def check(label, computed, page, tolerance):',
    '    """Holds a number against the page\'s, from which it may differ by a share of it."""',
    '    global differing',
    '    good = near(computed, page, tolerance)',
    '    differing += not good',
    '    line(label, show(computed), show(page), "agrees" if good else "DIFFERS")',
    ...(has('follows')
      ? [
          '',
          '',
          'def follows(label, computed, page, tolerance):',
          '    """A number that follows from given ones: that it is the page\'s says little more."""',
          '    global differing, given',
          '    good = near(computed, page, tolerance)',
          '    differing += not good',
          '    given += good',
          '    line(label, show(computed), show(page), "follows from given" if good else "DIFFERS")',
        ]
      : []),
    ...(has('given') || has('end') || held
      ? [
          '',
          '',
          'def give(label, page, own=None, verdict="given"):',
          '    """The page\'s number, with a like one of our own beside it where there is one."""',
          '    global given',
          '    given += 1',
          '    line(label, "-" if own is None else show(own), show(page), verdict)',
        ]
      : []),
    ...(held
      ? [
          '',
          '',
          'def check_if(steady, label, computed, page, tolerance):',
          '    if steady:',
          '        check(label, computed, page, tolerance)',
          '    else:',
          '        give(label, page, computed, "not steady: not compared")',
        ]
      : []),
  ]
}

export function pythonLines(lines: readonly Line[]): readonly string[] {
  return [
    'line("", "computed", "page", "")',
    ...lines.flatMap(lineCode),
    'print(f"{differing} differ; {given} given, not computed or not compared")',
    'sys.exit(1 if differing else 0)',
  ]
}

const page = (value: number | null): string => (value === null ? 'None' : codeNumber(value))

function lineCode(line: Line): readonly string[] {
  const label = pythonString(line.label)
  switch (line.kind) {
    case 'check': {
      const start = line.when === undefined ? 'check(' : `check_if(${line.when}, `
      return [`${start}${label}, ${line.variable}, ${page(line.page)}, ${codeTolerance(line.tolerance)})`]
    }
    case 'follows':
      return [`follows(${label}, ${line.variable}, ${page(line.page)}, ${codeTolerance(line.tolerance)})`]
    case 'given':
      return [`give(${label}, ${page(line.page)}${line.beside === undefined ? '' : `, ${line.beside}`})`]
    case 'end':
      return [`check_end(${label}, ${line.variable}, ${page(line.page)}, ${line.side})`]
  }
}
