import type { CommandHelp } from './command-help'

export const completionHelp: CommandHelp = {
  summary: 'What a shell needs to complete commands, options, values and studies.',
  about: [],
  options: {},
  examples: [
    ['source <(halvings completion bash)', 'In ~/.bashrc.'],
    ['source <(halvings completion zsh)', 'In ~/.zshrc.'],
    ['halvings completion fish > ~/.config/fish/completions/halvings.fish', 'Once.'],
  ],
}
