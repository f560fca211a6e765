/** A word as it begins a line: "training compute" to "Training compute". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
