/** Whether a label has its unit in it already, "parameter count" in parameters: then the unit is not said again. */
export function saysUnit(label: string, unit: string): boolean {
  const stem = unit.toLowerCase().replace(/s$/, '')
  return (
    stem.length > 2 &&
    ` ${label.toLowerCase()} `.match(/[\p{L}\p{N}/]+/gu)?.some((word) => word.replace(/s$/, '') === stem) === true
  )
}
