import type { Findable } from '@/components/controls/find/match-controls'

/** Something that the palette finds and does. `label` is what it is called, `context` what it is or belongs to. */
export interface Command extends Findable {
  readonly id: string
  readonly run: () => void
}
