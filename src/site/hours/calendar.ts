/** iCalendar files (RFC 5545), and dates with their UTC offset. */

/** Countries, or Brazilian states, with a single time zone. Elsewhere times are floating, i.e. local to the place. */
const ZONES: Readonly<Record<string, string>> = {
  AE: 'Asia/Dubai',
  AR: 'America/Argentina/Buenos_Aires',
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BO: 'America/La_Paz',
  CH: 'Europe/Zurich',
  CO: 'America/Bogota',
  CR: 'America/Costa_Rica',
  DE: 'Europe/Berlin',
  DO: 'America/Santo_Domingo',
  EG: 'Africa/Cairo',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  GT: 'America/Guatemala',
  IE: 'Europe/Dublin',
  IL: 'Asia/Jerusalem',
  IN: 'Asia/Kolkata',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  KW: 'Asia/Kuwait',
  MA: 'Africa/Casablanca',
  NL: 'Europe/Amsterdam',
  PA: 'America/Panama',
  PE: 'America/Lima',
  PL: 'Europe/Warsaw',
  PY: 'America/Asuncion',
  QA: 'Asia/Qatar',
  SA: 'Asia/Riyadh',
  TR: 'Europe/Istanbul',
  UY: 'America/Montevideo',
  VE: 'America/Caracas',
};
const BRAZIL: Readonly<Record<string, string>> = {
  AC: 'America/Rio_Branco',
  AM: 'America/Manaus',
  RR: 'America/Boa_Vista',
  RO: 'America/Porto_Velho',
  MT: 'America/Cuiaba',
  MS: 'America/Campo_Grande',
};

/** The time zone of a place, null where it is ambiguous. `country` is ISO 3166-1 alpha-2, `region` a state's letters. */
export function zoneOf(country: string | undefined, region: string | undefined): string | null {
  if (country === 'BR') return region && /^[A-Z]{2}$/.test(region) ? (BRAZIL[region] ?? 'America/Sao_Paulo') : null;
  return (country && ZONES[country]) || null;
}

const two = (n: number) => String(n).padStart(2, '0');

/** UTC offset of a zone at a time, in minutes. */
function ahead(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return Math.round((Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - at) / 60_000);
}

/** A local time read as if it were UTC. 24:00 is the next midnight. */
const wall = (iso: string, time: string) =>
  Date.parse(`${iso}T00:00:00Z`) + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000;

function offsetAt(iso: string, time: string, zone: string): number {
  const clock = wall(iso, time);
  return ahead(zone, clock - ahead(zone, clock) * 60_000);
}

/** A date, with time and UTC offset as far as they are known: `2026-12-12T16:00-03:00`. */
export function moment(iso: string, time: string | undefined, zone: string | null): string {
  if (!time) return iso;
  const local = new Date(wall(iso, time)).toISOString().slice(0, 16);
  if (!zone) return local;
  const offset = offsetAt(iso, time, zone);
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

export interface CalendarEvent {
  /** Stable across editions of the event's data, so that an import replaces the earlier one. */
  uid: string;
  name: string;
  /** First day, `YYYY-MM-DD`; `until` is the last one, when there are several. */
  day: string;
  until?: string;
  /** `HH:MM` at the place of the event. */
  time?: string;
  zone: string | null;
  place?: string;
  about?: string;
  url?: string;
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** Folds lines at 75 octets without splitting characters. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > 75) {
      rows.push(row);
      row = ' ';
      octets = 1;
    }
    row += sign;
    octets += size;
  }
  return [...rows, row].join('\r\n');
}

const compact = (text: string) => text.replace(/[-:]/g, '');

/** All-day when no time is known, or when there are several days, whose times are unknown. */
function span({ day, until, time, zone }: CalendarEvent): string[] {
  const isLong = until !== undefined && until > day;
  if (!time || isLong) {
    const after = new Date(Date.parse(`${isLong ? until : day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(after)}`];
  }
  if (!zone) return [`DTSTART:${compact(new Date(wall(day, time)).toISOString().slice(0, 19))}`];
  const utc = new Date(wall(day, time) - offsetAt(day, time, zone) * 60_000);
  return [`DTSTART:${compact(utc.toISOString().slice(0, 19))}Z`];
}

/** An iCalendar file. Its timestamp is the first day itself, so that the same events give the same bytes. */
export function calendarFile(events: readonly CalendarEvent[]): string {
  const lines = events.flatMap((event) => [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${compact(event.day)}T000000Z`,
    ...span(event),
    `SUMMARY:${escaped(event.name)}`,
    ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
    ...(event.about ? [`DESCRIPTION:${escaped(event.about)}`] : []),
    ...(event.url ? [`URL:${event.url}`] : []),
    'END:VEVENT',
  ]);
  const file = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Page Magic//Site//EN', 'CALSCALE:GREGORIAN', ...lines, 'END:VCALENDAR'];
  return `${file.map(folded).join('\r\n')}\r\n`;
}
