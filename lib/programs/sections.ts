/**
 * The sections of `reproduce.py` and `reproduce.R`. A section begins with the line "# --- section: name"; a second line
 * "# needs: one, other" names the sections that must stand before it.
 */

/** A piece of a program, with the names of the sections that must stand before it. */
export interface Section {
  readonly name: string
  readonly needs: readonly string[]
  /** Its text without the two lines, and without empty lines at its ends. */
  readonly text: string
}

const START = /^# --- section: (\S+)$/m
const NEEDS = /^# needs: (.+)\n/

/**
 * @param source text of a program; what stands before the first section is about the file
 * @throws for a name that is taken, and for a need of a section that does not stand before it
 */
export function sectionsIn(source: string): readonly Section[] {
  const [, ...pieces] = source.split(START)
  const sections: Section[] = []
  for (let i = 0; i + 1 < pieces.length; i += 2) {
    const [name, body] = [pieces[i] ?? '', (pieces[i + 1] ?? '').replace(/^\n/, '')]
    const needs = NEEDS.exec(body)?.[1]?.split(', ') ?? []
    if (sections.some((one) => one.name === name)) throw new Error(`two sections ${name}`)
    for (const need of needs) find(sections, need)
    sections.push({ name, needs, text: body.replace(NEEDS, '').trim() })
  }
  return sections
}

/**
 * The sections with those names and all that they need, in the order of the file.
 * @throws for a name that no section has
 */
export function withNeeds(sections: readonly Section[], names: readonly string[]): readonly Section[] {
  const wanted = new Set<string>()
  const add = (name: string): void => {
    if (wanted.has(name)) return
    wanted.add(name)
    find(sections, name).needs.forEach(add)
  }
  names.forEach(add)
  return sections.filter(({ name }) => wanted.has(name))
}

function find(sections: readonly Section[], name: string): Section {
  const section = sections.find((one) => one.name === name)
  if (!section) throw new Error(`no section ${name}`)
  return section
}
