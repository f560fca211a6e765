/**
 * Benchmarks known by name: their scores are shares, and what guessing scores is known where the questions have choices.
 * Chance levels: one over the number of choices in the benchmark's paper.
 */
import { plainHeader } from '../units/plain-header'

/** What is known of a benchmark whose scores are shares. */
export interface KnownBenchmark {
  /** Fraction that guessing scores; null where there is nothing to guess or it is not settled. */
  readonly chance: number | null
}

const QUARTER =
  /\b(mmlu(?! pro)|gpqa|arc (easy|challenge|c|e)|hellaswag|openbookqa|truthfulqa|c eval|cmmlu|ceval|race|sciq|medqa)\b/
const TENTH = /\bmmlu pro\b/
const HALF = /\b(winogrande|boolq|piqa|copa|rte|wic)\b/
const OPEN =
  /\b(gsm ?8k|math( 500)?|humaneval|mbpp|bbh|big bench|bigbench|drop|triviaqa|natural questions|nq|squad|swe bench( verified)?|swebench|aime( ?\d{2,4})?|simpleqa|livecodebench|live ?bench|arc agi( \d)?|frontiermath|hle|humanity s last exam|ifeval|musr|imagenet|cifar( ?\d+)?|mnist|glue|superglue|lambada|gaia|osworld|webarena|tau bench|otis mock aime|chess puzzles|mteb|helm)\b/

/** The benchmark that a header names, or null. */
export function knownBenchmark(header: string): KnownBenchmark | null {
  // "HumanEval" is two words by its capitals and one by its blanks.
  const plain = `${plainHeader(header)} / ${plainHeader(header.toLowerCase())}`
  if (TENTH.test(plain)) return { chance: 0.1 }
  if (QUARTER.test(plain)) return { chance: 0.25 }
  if (HALF.test(plain)) return { chance: 0.5 }
  return OPEN.test(plain) ? { chance: null } : null
}
