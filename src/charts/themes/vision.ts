import { type Light, lightOf } from './colour.js';

type Matrix = readonly [Light, Light, Light];
type Vision = 'full colour vision' | 'protanopia' | 'deuteranopia' | 'tritanopia';

/**
 * What is left of light for eyes without one kind of cone.
 *
 * @see Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE
 * Transactions on Visualization and Computer Graphics 15 (2009), the matrices of severity 1.0
 */
const visions: Readonly<Record<Vision, Matrix>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How different two colours look to those who tell them apart worst: a difference of CIE 1976 (ΔE*ab), and to whom. */
export function worstDifference(one: string, other: string): { readonly difference: number; readonly vision: Vision } {
  const all = (Object.keys(visions) as Vision[]).map((vision) => ({
    vision,
    difference: Math.hypot(...difference(lab(seen(one, vision)), lab(seen(other, vision)))),
  }));
  return all.reduce((worst, next) => (next.difference < worst.difference ? next : worst));
}

function seen(color: string, vision: Vision): Light {
  return product(visions[vision], lightOf(color)).map((part) => Math.min(1, Math.max(0, part))) as unknown as Light;
}

/** Linear sRGB to CIE XYZ, divided by the white of D65. */
const toXyz: Matrix = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

/** CIE L*a*b* of light. */
function lab(light: Light): Light {
  const [x, y, z] = product(toXyz, light).map((part) =>
    part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116,
  ) as unknown as Light;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function product(matrix: Matrix, [a, b, c]: Light): Light {
  const [first, second, third] = matrix.map(([p, q, r]) => p * a + q * b + r * c) as [number, number, number];
  return [first, second, third];
}

function difference([a, b, c]: Light, [d, e, f]: Light): Light {
  return [a - d, b - e, c - f];
}
