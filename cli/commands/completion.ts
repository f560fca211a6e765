import { type Answer, EXIT, wrongUsage } from '../answer'
import { optionsOf } from '../arguments'
import type { Command } from '../command'
import { listStudies } from '@/app/_server/catalogue'
import { siteLanguage } from '@/app/site-language'
import { cliMessages } from '@/lib/text/cli/messages'

const SHELLS = ['bash', 'zsh', 'fish'] as const

/** @param commands those to complete, this one among them */
export const completion = (commands: () => readonly Command[]): Command => ({
  name: 'completion',
  usage: SHELLS.join('|'),
  options: {},
  run: async ({ words: [shell = ''] }): Promise<Answer> => {
    const known = SHELLS.find((one) => one === shell)
    if (!known) return wrongUsage(cliMessages(siteLanguage).noShell(shell, SHELLS))
    const body = known === 'fish' ? fish(commands()) : bash(commands(), known === 'zsh')
    return { ok: true, code: EXIT.ok, body, fileName: `halvings.${known}`, notes: [] }
  },
})

const studies = (): string =>
  listStudies()
    .map(({ meta }) => meta.id)
    .join(' ')

/** For bash, and for zsh by its own reading of bash's. */
function bash(commands: readonly Command[], isZsh: boolean): string {
  const names = commands.map(({ name }) => name).join(' ')
  const values = commands.flatMap((command) =>
    Object.entries(optionsOf(command)).flatMap(([option, { values: words }]) =>
      words ? [`    ${command.name}:--${option}) words='${words.join(' ')}' ;;`] : [],
    ),
  )
  const options = commands.map((command) => {
    const targets = command.name === 'completion' ? SHELLS.join(' ') : studies()
    const own = Object.keys(optionsOf(command)).map((option) => `--${option}`)
    return `    ${command.name}:*) words='${[...own, targets].join(' ')}' ;;`
  })
  return [
    ...(isZsh ? ['autoload -Uz compinit bashcompinit && compinit && bashcompinit'] : []),
    '_halvings() {',
    '  local words here="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"',
    `  if [ "$COMP_CWORD" -eq 1 ]; then words='${names} --help --version'; else case "\${COMP_WORDS[1]}:$before" in`,
    ...values,
    ...options,
    '  esac; fi',
    '  COMPREPLY=($(compgen -W "$words" -- "$here"; [ "$COMP_CWORD" -gt 1 ] && compgen -f -- "$here"))',
    '}',
    'complete -F _halvings halvings',
    '',
  ].join('\n')
}

function fish(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name)
  const of = (name: string) => `complete -c halvings -n '__fish_seen_subcommand_from ${name}'`
  return [
    `complete -c halvings -n 'not __fish_seen_subcommand_from ${names.join(' ')}' -f -a '${names.join(' ')}'`,
    ...commands.flatMap((command) => [
      ...Object.entries(optionsOf(command)).map(([option, { values, takes }]) =>
        [
          of(command.name),
          '-l',
          option,
          ...(values ? ['-x', '-a', `'${values.join(' ')}'`] : takes ? ['-r'] : []),
        ].join(' '),
      ),
      `${of(command.name)} -a '${command.name === 'completion' ? SHELLS.join(' ') : studies()}'`,
    ]),
    '',
  ].join('\n')
}
