const even = (value: number) => Math.round(value / 2) * 2;

/**
 * A smooth line through the given points. Even integers keep every joint exact, so that the short curve command, which mirrors the
 * previous bend, does not drift.
 */
export function curveAlong(points: readonly (readonly [x: number, y: number])[]): string {
  const [first, ...rest] = points.map(([x, y]) => [even(x), even(y)] as const);
  const second = rest[0];
  if (!first || !second) return '';
  const middle = (i: number) => [(rest[i - 1]![0] + rest[i]![0]) / 2, (rest[i - 1]![1] + rest[i]![1]) / 2] as const;
  let [px, py] = first;
  let d = `M${px} ${py}`;
  for (let i = 1; i < rest.length; i++) {
    const [x, y] = middle(i);
    const step = `${x - px} ${y - py}`;
    d += i === 1 ? `q${second[0] - px} ${second[1] - py} ${step}` : `t${step}`;
    [px, py] = [x, y];
  }
  return d;
}

/** A closed smooth outline around the points. */
export function curveAround(points: readonly (readonly [x: number, y: number])[]): string {
  const controls = points.map(([x, y]) => [even(x), even(y)] as const);
  const count = controls.length;
  const joint = (i: number) => {
    const [a, b] = [controls[i % count]!, controls[(i + 1) % count]!];
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
  };
  let [px, py] = joint(count - 1);
  let d = `M${px} ${py}`;
  controls.forEach((control, i) => {
    const [x, y] = joint(i);
    const step = `${x - px} ${y - py}`;
    d += i === 0 ? `q${control[0] - px} ${control[1] - py} ${step}` : `t${step}`;
    [px, py] = [x, y];
  });
  return `${d}z`;
}
