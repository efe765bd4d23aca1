import { Cron } from 'croner';

const UNITS: Record<string, number> = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 };

/** Parses a deadline: the SDK writes `1d2h30m`, `45s` or an ISO instant. Throws on anything else. */
export function untilWhen(text: string, from: Date): Date {
  if (/^(\d+[wdhms])+$/.test(text)) {
    const parts = [...text.matchAll(/(\d+)([wdhms])/g)];
    return new Date(from.getTime() + parts.reduce((sum, [, count, unit]) => sum + Number(count) * UNITS[unit!]!, 0));
  }
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error(`"${text}" is neither a duration nor an instant`);
  return new Date(instant);
}

/** The `retry-after` header: seconds or a date. */
export function retryAfter(text: string | null, from: Date): Date | null {
  if (!text) return null;
  return /^\d+$/.test(text) ? new Date(from.getTime() + Number(text) * 1000) : untilWhen(text, from);
}

/** The next tick of `0 9 * * *` or `TZ=America/Sao_Paulo 0 9 * * *`; UTC without a zone. */
export function nextTick(cron: string, after: Date): Date {
  const [, timezone = 'UTC', expression = cron] = /^TZ=(\S+)\s+(.*)$/.exec(cron) ?? [];
  const next = new Cron(expression, { timezone, mode: '5-part' }).nextRun(after);
  if (!next) throw new Error(`"${cron}" never comes`);
  return next;
}
