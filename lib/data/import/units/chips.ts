/**
 * Peak speeds of accelerators, to turn time on a chip into FLOP: dense 16-bit floating point (FP16 or BF16 with the tensor or matrix
 * units where the chip has them), in FLOP/s, from the makers' data sheets.
 */
export interface Chip {
  readonly id: string
  readonly label: string
  readonly peak: number
}

const chip = (id: string, label: string, teraflops: number): Chip => ({ id, label, peak: teraflops * 1e12 })

export const CHIPS: readonly Chip[] = [
  chip('p100', 'NVIDIA P100', 21.2),
  chip('v100', 'NVIDIA V100 SXM2', 125),
  chip('t4', 'NVIDIA T4', 65),
  chip('a100', 'NVIDIA A100', 312),
  chip('l40s', 'NVIDIA L40S', 362),
  chip('h100', 'NVIDIA H100 SXM', 989.5),
  chip('h200', 'NVIDIA H200', 989.5),
  chip('b200', 'NVIDIA B200', 2250),
  chip('mi250x', 'AMD MI250X', 383),
  chip('mi300x', 'AMD MI300X', 1307.4),
  chip('tpu-v3', 'Google TPU v3', 123),
  chip('tpu-v4', 'Google TPU v4', 275),
  chip('tpu-v5e', 'Google TPU v5e', 197),
  chip('tpu-v5p', 'Google TPU v5p', 459),
]

/** Share of the peak that large training runs reach, where the reader does not say otherwise. */
export const USUAL_UTILISATION = 0.35

/** Null for an id that the list does not have. */
export const chipOf = (id: string): Chip | null => CHIPS.find((candidate) => candidate.id === id) ?? null

/** The chip that a header names: "H200 hours". */
export function chipIn(header: string): Chip | null {
  const words = header.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
  return CHIPS.find(({ id }) => new RegExp(`\\b${id.replace('-', ' ?')}`).test(words)) ?? null
}
