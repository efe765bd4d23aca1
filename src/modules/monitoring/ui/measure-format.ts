import type { useFormatter } from 'next-intl';

export type Figure = 'lcp' | 'inp' | 'cls' | 'ttfb' | 'score' | 'bytes';
type Formatter = Pick<ReturnType<typeof useFormatter>, 'number'>;

/** Google's thresholds of good and poor, the same for visits and lab loads; page weight has none. */
export const LIMITS: Readonly<Record<Exclude<Figure, 'bytes'>, { good: number; poor: number }>> = {
  lcp: { good: 2500, poor: 4000 },
  inp: { good: 200, poor: 500 },
  cls: { good: 0.1, poor: 0.25 },
  ttfb: { good: 800, poor: 1800 },
  score: { good: 90, poor: 50 },
};

export type Rating = 'good' | 'fair' | 'poor';
export function ratingOf(figure: Exclude<Figure, 'bytes'>, value: number): Rating {
  const { good, poor } = LIMITS[figure];
  if (figure === 'score') return value >= good ? 'good' : value >= poor ? 'fair' : 'poor';
  return value <= good ? 'good' : value <= poor ? 'fair' : 'poor';
}

/** A metric as people read it: "1,2 s", "41 kB", "0,05". */
export function writeFigure(format: Formatter, figure: Figure, value: number): string {
  if (figure === 'score') return format.number(Math.round(value));
  if (figure === 'cls') return format.number(value, { maximumFractionDigits: value < 0.1 ? 3 : 2 });
  if (figure === 'bytes') {
    const isLarge = value >= 995_000;
    return format.number(value / (isLarge ? 1_000_000 : 1000), {
      style: 'unit',
      unit: isLarge ? 'megabyte' : 'kilobyte',
      maximumFractionDigits: isLarge ? 1 : 0,
    });
  }
  const isShort = value < 995;
  return format.number(isShort ? Math.round(value) : value / 1000, {
    style: 'unit',
    unit: isShort ? 'millisecond' : 'second',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  });
}
