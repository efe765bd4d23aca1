/** Widths of photos in justified rows: each row is full and of one height, and only extreme shapes are cropped. */

/** Aspect ratios beyond these are cropped: a panorama would be a line, a tall screenshot a page. */
const SHAPE = { least: 0.6, most: 2.2 } as const;

export const shapeOf = ({ width, height }: { width: number; height: number }): number =>
  Math.min(SHAPE.most, Math.max(SHAPE.least, width / height));

/**
 * Splits aspect ratios, in order, into rows whose sums are as close to `wide` as possible: the row's width at height one.
 * @returns lengths of the rows.
 */
export function rowsOf(shapes: readonly number[], wide: number): number[] {
  // Lowest cost of the first n photos and the length of their last row.
  const best: { cost: number; last: number }[] = [{ cost: 0, last: 0 }];
  for (let n = 1; n <= shapes.length; n++) {
    let sum = 0;
    let found = { cost: Infinity, last: 1 };
    for (let last = 1; last <= n; last++) {
      sum += shapes[n - last]!;
      // Proportional: a row twice as high is as wrong as one half as high.
      const cost = best[n - last]!.cost + Math.log(sum / wide) ** 2;
      if (cost < found.cost) found = { cost, last };
    }
    best.push(found);
  }
  const rows: number[] = [];
  for (let n = shapes.length; n > 0; n -= best[n]!.last) rows.unshift(best[n]!.last);
  return rows;
}

/** The share of its row that each figure takes. */
export function sharesOf(shapes: readonly number[], wide: number): number[] {
  let first = 0;
  return rowsOf(shapes, wide).flatMap((length) => {
    const row = shapes.slice(first, first + length);
    first += length;
    const sum = row.reduce((all, one) => all + one, 0);
    return row.map((one) => one / sum);
  });
}

/** Rounded down: a row slightly too wide would wrap. */
const short = (value: number) => String(Math.floor(value * 10000) / 10000);

/** Rules for the figures at `at`: the width of each in its row. */
export function fittedCss(at: string, shapes: readonly number[], wide: number): string {
  let first = 0;
  return rowsOf(shapes, wide)
    .map((length) => {
      const row = shapes.slice(first, first + length);
      const sum = row.reduce((all, one) => all + one, 0);
      const rules = row.map(
        (one, i) => `${at}:nth-child(${first + i + 1}){inline-size:calc((100% - ${length - 1}*var(--seam))*${short(one / sum)})}`,
      );
      first += length;
      return rules.join('');
    })
    .join('');
}
