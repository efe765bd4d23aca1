import { RECORD_TYPES, type ZoneRecord } from './zones.ts';

/** `www 300 CNAME c.sites.example`: one record per line, as in a zone file. */
export const writeZone = (records: ZoneRecord[]): string =>
  records.map(({ name, ttl, type, value }) => `${name} ${ttl} ${type} ${value}`).join('\n');

/** @throws Error with the unreadable line. */
export function readZone(text: string): ZoneRecord[] {
  return text.split(/\r?\n/).flatMap((line) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [, name, ttl, type, value] = /^(\S+)\s+(?:(\d+)\s+)?([A-Za-z]+)\s+(.+)$/.exec(line) ?? [];
    const known = RECORD_TYPES.find((each) => each === type?.toUpperCase());
    if (!name || !known || !value) throw new Error(`not a record: ${line}`);
    return [{ name, ttl: Number(ttl ?? 300), type: known, value }];
  });
}
