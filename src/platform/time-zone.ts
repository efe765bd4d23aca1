/** Zone of times for readers whose own is unknown; their times name it. */
export const DEFAULT_TIME_ZONE = 'America/Sao_Paulo';
/** Set by the browser itself (`ui/time-zone.tsx`), so never trusted. */
export const TIME_ZONE_COOKIE = 'pm-zone';

const MAX_NAME = 64;

/** Whether it names a zone that this system knows. */
export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string' || value.length === 0 || value.length > MAX_NAME) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** The calendar day of an instant in a zone, such as `2026-11-26`. */
export const dayIn = (at: Date, timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);

/** The first instant of a calendar day in a zone, also on days that begin or end daylight saving time. */
export function startOfDayIn(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const once = midnight - offsetAt(midnight, timeZone);
  return new Date(midnight - offsetAt(once, timeZone));
}

/** Milliseconds that a zone is ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
}
