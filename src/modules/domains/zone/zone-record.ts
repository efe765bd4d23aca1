import { createHash } from 'node:crypto';

/** Why a record is left alone: of a kind that we do not write, the provider’s own, chosen by a routing policy, not text. */
export type Lock = 'kind' | 'managed' | 'routing' | 'bytes';

/** A record as a person reads it: names in lower case without the last dot, texts without quotes. */
export interface ZoneRecord {
  name: string;
  type: string;
  /** Seconds; null where the provider chooses. */
  ttl: number | null;
  value: string;
  /** The provider answers with addresses of its own and passes requests on. */
  proxied?: true;
  /** Leads to something of the provider’s own, which `value` names. */
  alias?: { zoneId: string; evaluates: boolean };
  /** What its owner noted beside it at the provider’s. */
  comment?: string;
  locked?: Lock;
}

/** What makes two records the same answer, whatever their TTL. */
export const sameAnswer = (one: ZoneRecord, other: ZoneRecord): boolean => answerOf(one) === answerOf(other);

const answerOf = ({ name, type, value, proxied, alias }: ZoneRecord): string =>
  JSON.stringify([name, type, value, proxied ?? false, alias?.zoneId ?? '']);

/** The same in every respect that can be written. */
export const isSame = (one: ZoneRecord, other: ZoneRecord): boolean => sameAnswer(one, other) && one.ttl === other.ttl;

/** A record’s own id, the same at every provider for as long as it says the same. */
export const recordId = (record: ZoneRecord): string => createHash('sha256').update(answerOf(record)).digest('base64url').slice(0, 22);

export const compareRecords = (one: ZoneRecord, other: ZoneRecord): number =>
  byLabels(one.name, other.name) || one.type.localeCompare(other.type) || one.value.localeCompare(other.value);

/** The apex first, then what is below it, as zones are read. */
function byLabels(one: string, other: string): number {
  const turned = (name: string) => name.split('.').reverse().join(' ');
  return turned(one).localeCompare(turned(other), 'en', { numeric: true });
}
