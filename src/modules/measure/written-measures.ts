import type { createFormatter } from 'use-intl/core';

/** A number and its unit never part at the end of a line. */
const unbroken = (text: string): string => text.replace(/\s/g, '\u00a0');

/** Formats a report's numbers: "1,2 s", "41 kB". */
export function writtenMeasures(format: Pick<ReturnType<typeof createFormatter>, 'number'>) {
  const duration = (ms: number): string => {
    const isShort = ms < 995;
    const value = isShort ? Math.round(ms) : ms / 1000;
    return unbroken(
      format.number(value, {
        style: 'unit',
        unit: isShort ? 'millisecond' : 'second',
        unitDisplay: 'short',
        maximumFractionDigits: isShort ? 0 : 1,
      }),
    );
  };
  const bytes = (count: number): string => {
    const unit = count < 995_000 ? 'kilobyte' : 'megabyte';
    const value = count / { kilobyte: 1000, megabyte: 1_000_000 }[unit];
    const maximumFractionDigits = unit === 'megabyte' || count < 1000 ? 1 : 0;
    return unbroken(format.number(value, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits }));
  };
  /** Formats a finding's values for its text. */
  const written = (values: Record<string, string | number>): Record<string, string | number> =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        if (typeof value !== 'number') return [name, value];
        if (name === 'ms') return [name, duration(value)];
        if (name === 'seconds') return [name, duration(value * 1000)];
        return [name, name === 'bytes' || name === 'couldBe' ? bytes(value) : value];
      }),
    );
  return { duration, bytes, written };
}
