/** The shapes of points: the second cue beside colour. All have about the area of a circle of the same radius. */
export const markShapes = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'plus',
  'triangle-down',
  'cross',
  'hexagon',
] as const

/** Name of a shape. */
export type MarkShape = (typeof markShapes)[number]

/** Corners around the centre, in radii; the circle has none. */
const corners: Readonly<Record<Exclude<MarkShape, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.89, -0.89],
    [0.89, -0.89],
    [0.89, 0.89],
    [-0.89, 0.89],
  ],
  triangle: [
    [0, -1.35],
    [1.2, 0.8],
    [-1.2, 0.8],
  ],
  diamond: [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
  plus: plus(0),
  'triangle-down': [
    [0, 1.35],
    [1.2, -0.8],
    [-1.2, -0.8],
  ],
  cross: plus(Math.PI / 4),
  hexagon: [
    [1.1, 0],
    [0.55, 0.95],
    [-0.55, 0.95],
    [-1.1, 0],
    [-0.55, -0.95],
    [0.55, -0.95],
  ],
}

/**
 * Path data of a mark.
 * @param x, y centre; @param radius pixels
 */
export function markPath(shape: MarkShape, x: number, y: number, radius: number): string {
  if (shape === 'circle') {
    const r = pixel(radius)
    return `M${pixel(x - radius)} ${pixel(y)}a${r} ${r} 0 1 0 ${pixel(2 * radius)} 0a${r} ${r} 0 1 0 ${pixel(-2 * radius)} 0Z`
  }
  return `M${corners[shape].map(([dx, dy]) => `${pixel(x + dx * radius)} ${pixel(y + dy * radius)}`).join('L')}Z`
}

/** Two decimals of a pixel: what a screen at 4x still shows, and the same text for the same input everywhere. */
export function pixel(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

/** Path data of an open polyline. */
export function linePath(points: readonly (readonly [number, number])[]): string {
  return points.length === 0 ? '' : `M${points.map(([x, y]) => `${pixel(x)} ${pixel(y)}`).join('L')}`
}

function plus(turn: number): readonly (readonly [number, number])[] {
  const arm = 1.35
  const half = 0.4
  const outline = [
    [-half, -arm],
    [half, -arm],
    [half, -half],
    [arm, -half],
    [arm, half],
    [half, half],
    [half, arm],
    [-half, arm],
    [-half, half],
    [-arm, half],
    [-arm, -half],
    [-half, -half],
  ] as const
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return outline.map(([x, y]) => [x * cos - y * sin, x * sin + y * cos] as const)
}
