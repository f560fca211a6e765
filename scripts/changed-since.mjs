// Whether what a program was made of has changed since.
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * @param {string} program the file that was made
 * @param {readonly string[]} sources files and folders that it was made of; those that are not there do not count
 */
export function changedSince(program, sources) {
  const { mtimeMs } = statSync(program)
  return sources.some((source) => filesIn(source).some((file) => statSync(file).mtimeMs > mtimeMs))
}

/** @param {string} source @returns {readonly string[]} */
function filesIn(source) {
  const found = statSync(source, { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [source]
  return readdirSync(source, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
}
