/** Forecast of a period's total and of the time its limit is reached, with an 80 % interval between low and high. */
export interface Forecast {
  expected: number;
  low: number;
  high: number;
  /** Expected; null when the period ends first. */
  limitAt: Date | null;
  /** Earliest and latest time for the limit; `limitTo` is null when it may well not be reached in this period. */
  limitFrom: Date | null;
  limitTo: Date | null;
}

interface Past {
  /** Usage of each whole UTC day before today, oldest first, without gaps. */
  daily: readonly number[];
  used: number;
  /** Null is unlimited. */
  limit: number | null;
  now: Date;
  endsAt: Date;
  /** The most that a day can add, whatever the past says; null is any amount. */
  mostPerDay?: number | null;
}

const DAY = 86_400_000;
const DAYS_NEEDED = 7;
/** Days used; older weeks predict little. */
const DAYS_USED = 28;
/** Half width of an 80 % interval of the normal distribution, in standard deviations. */
const SPREAD = 1.2816;

/** Continues the last weeks, with a rate per weekday. Null when there are too few days. Deterministic. */
export function forecastUsage({ daily, used, limit, now, endsAt, mostPerDay = null }: Past): Forecast | null {
  if (daily.length < DAYS_NEEDED) return null;
  const recent = daily.slice(-DAYS_USED);
  const today = Math.floor(now.getTime() / DAY);
  const rates = ratesByWeekday(recent, today);
  const noise = deviation(recent, rates, today);
  const falls = recent.some((value) => value < 0);

  const points = [{ at: now.getTime(), expected: used, low: used, high: used }];
  let mean = used;
  let days = 0;
  for (let day = today; day * DAY < endsAt.getTime(); day++) {
    const start = Math.max(day * DAY, now.getTime());
    const end = Math.min((day + 1) * DAY, endsAt.getTime());
    const part = (end - start) / DAY;
    if (part <= 0) continue;
    days += part;
    mean += (rates[weekday(day)] ?? 0) * part;
    // Days vary around their mean, and the mean of so few days is itself uncertain.
    const spread = SPREAD * noise * Math.sqrt(days + days ** 2 / recent.length);
    const possible = (value: number) => Math.min(value, mostPerDay === null ? value : used + mostPerDay * days);
    const low = possible(Math.max(falls ? 0 : used, mean - spread));
    points.push({ at: end, expected: possible(Math.max(falls ? 0 : used, mean)), low, high: Math.max(low, possible(mean + spread)) });
  }
  const last = points.at(-1)!;
  const reached = (line: 'expected' | 'low' | 'high') => (limit === null ? null : crossing(points, line, limit));
  return {
    expected: last.expected,
    low: last.low,
    high: last.high,
    limitAt: reached('expected'),
    limitFrom: reached('high'),
    limitTo: reached('low'),
  };
}

/** Sunday is 0; the first day of the epoch was a Thursday. */
const weekday = (day: number): number => (day + 4) % 7;

/** Each weekday's mean, shrunk towards the mean of all days while there are few of them. */
function ratesByWeekday(daily: readonly number[], today: number): number[] {
  const mean = daily.reduce((sum, value) => sum + value, 0) / daily.length;
  return Array.from({ length: 7 }, (_, wanted) => {
    const own = daily.filter((_, i) => weekday(today - daily.length + i) === wanted);
    const sum = own.reduce((total, value) => total + value, 0);
    return (sum + 2 * mean) / (own.length + 2);
  });
}

function deviation(daily: readonly number[], rates: readonly number[], today: number): number {
  const squares = daily.map((value, i) => (value - (rates[weekday(today - daily.length + i)] ?? 0)) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (daily.length - 1));
}

/** First time a line reaches the limit, interpolated between two points. */
function crossing(points: readonly Record<'at' | 'expected' | 'low' | 'high', number>[], line: 'expected' | 'low' | 'high', limit: number) {
  for (const [i, point] of points.entries()) {
    if (point[line] < limit) continue;
    const before = points[i - 1];
    if (!before) return new Date(point.at);
    const part = (limit - before[line]) / (point[line] - before[line]);
    return new Date(before.at + part * (point.at - before.at));
  }
  return null;
}
