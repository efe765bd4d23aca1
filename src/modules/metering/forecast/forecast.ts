/** What a period is likely to end with, and when its limit is reached; four times in five it lies between low and high. */
export interface Forecast {
  expected: number;
  low: number;
  high: number;
  /** At this pace; null when the period ends first. */
  limitAt: Date | null;
  /** Earliest and latest of the same; `limitTo` is null when it may well not happen in this period. */
  limitFrom: Date | null;
  limitTo: Date | null;
}

interface Past {
  /** What each whole UTC day before today added, oldest first, without gaps. */
  daily: readonly number[];
  used: number;
  /** Null is unlimited. */
  limit: number | null;
  now: Date;
  endsAt: Date;
}

const DAY = 86_400_000;
const DAYS_NEEDED = 7;
/** Older weeks say little about the next one. */
const DAYS_USED = 28;
/** Of a normal distribution: four in five. */
const SPREAD = 1.2816;

/**
 * Goes on as the last weeks did, each weekday in its own way. Null when there are too few days to say anything.
 * The same days always give the same answer.
 */
export function forecastUsage({ daily, used, limit, now, endsAt }: Past): Forecast | null {
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
    // Days differ from their mean, and the mean of so few days is itself uncertain.
    const spread = SPREAD * noise * Math.sqrt(days + days ** 2 / recent.length);
    const low = Math.max(falls ? 0 : used, mean - spread);
    points.push({ at: end, expected: Math.max(falls ? 0 : used, mean), low, high: Math.max(low, mean + spread) });
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

/** Each weekday's own mean, drawn towards the mean of all days as long as there are few of them. */
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

/** When a line first reaches the limit, straight between two points. */
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
