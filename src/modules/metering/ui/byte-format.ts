import { useFormatter } from 'next-intl';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Formats bytes in the largest unit that keeps the number above one: "1,4 MB". Steps of 1024, as in the plans. */
export function formatBytes(format: Pick<ReturnType<typeof useFormatter>, 'number'>, bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** step;
  const digits = value < 10 && step > 0 ? 1 : 0;
  return format.number(value, {
    style: 'unit',
    unit: UNITS[step]!,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: digits,
  });
}

export function useByteFormat(): (bytes: number) => string {
  const format = useFormatter();
  return (bytes) => formatBytes(format, bytes);
}
