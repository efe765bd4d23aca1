import { count, lines, n, type Point, superellipse } from '../trade/pen.ts';

/** Widths of the teeth of one quadrant in millimetres, from the middle to the back, and their numbers: FDI's, and the US system. */
export const ADULT = { upper: [8.5, 6.5, 7.5, 7, 7, 10, 9, 8.5], lower: [5.2, 5.8, 7, 7, 7.2, 11, 10.5, 10] } as const;
export const MILK = { upper: [6.5, 5.1, 7, 7.3, 8.6], lower: [4.6, 4.8, 5.8, 7.7, 9.2] } as const;

export interface Arch {
  centre: Point;
  radii: Point;
  /** 2 is an ellipse, higher is squarer. */
  power: number;
  /** First and last angle of the teeth, in degrees. */
  from: number;
  to: number;
}

export interface Tooth {
  at: Point;
  /** Along the arch and across it. */
  size: Point;
  degrees: number;
  label: string;
}

const STEPS = 240;

/** Teeth side by side on an arch, with relative widths. */
export function teethOn(arch: Arch, widths: readonly number[], labels: readonly string[], height: number): Tooth[] {
  const { centre, radii, power, from, to } = arch;
  const points = count(STEPS + 1).map((i): Point => {
    const [x, y] = superellipse(radii, power, from + ((to - from) * i) / STEPS);
    return [centre[0] + x, centre[1] + y];
  });
  const lengths = points.map((_, i) => (i === 0 ? 0 : Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1])));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const scale = total / widths.reduce((sum, width) => sum + width, 0);
  let passed = 0;
  let walked = 0;
  let step = 0;
  return widths.map((width, i) => {
    const middle = (passed + width / 2) * scale;
    passed += width;
    while (step < STEPS && walked + lengths[step + 1]! < middle) walked += lengths[++step]!;
    const [a, b] = [points[Math.max(0, step - 2)]!, points[Math.min(STEPS, step + 3)]!];
    return {
      at: points[Math.min(STEPS, step + 1)]!,
      size: [width * scale * 0.93, height * (0.86 + width / 60)],
      degrees: (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI,
      label: labels[i]!,
    };
  });
}

/** A tooth from above: a square with rounded corners. */
export function outline({ at: [x, y], size: [width, height], degrees }: Tooth): string {
  const points = count(24).map((i) => superellipse([width / 2, height / 2], 3.4, i * 15));
  return `<path transform="translate(${n(x)} ${n(y)}) rotate(${n(degrees)})" d="${lines(points, true)}"/>`;
}
