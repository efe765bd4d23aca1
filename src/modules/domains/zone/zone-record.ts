import { createHash } from 'node:crypto';

/** Why a record is read-only: an unsupported type, the provider’s own, a routing policy, not text. */
export type Lock = 'kind' | 'managed' | 'routing' | 'bytes';

/** A record as displayed: names in lower case without the last dot, texts without quotes. */
export interface ZoneRecord {
  name: string;
  type: string;
  /** Seconds; null if the provider chooses. */
  ttl: number | null;
  value: string;
  /** The provider answers with its own addresses and proxies requests. */
  proxied?: true;
  /** Points to a resource of the provider, named by `value`. */
  alias?: { zoneId: string; evaluates: boolean };
  /** The owner's note at the provider. */
  comment?: string;
  locked?: Lock;
}

/** True if two records give the same answer, whatever their TTL. */
export const sameAnswer = (one: ZoneRecord, other: ZoneRecord): boolean => answerOf(one) === answerOf(other);

const answerOf = ({ name, type, value, proxied, alias }: ZoneRecord): string =>
  JSON.stringify([name, type, value, proxied ?? false, alias?.zoneId ?? '']);

/** Equal in every writable field. */
export const isSame = (one: ZoneRecord, other: ZoneRecord): boolean => sameAnswer(one, other) && one.ttl === other.ttl;

/** Our own id of a record: the same at every provider as long as its content is the same. */
export const recordId = (record: ZoneRecord): string => createHash('sha256').update(answerOf(record)).digest('base64url').slice(0, 22);

export const compareRecords = (one: ZoneRecord, other: ZoneRecord): number =>
  byLabels(one.name, other.name) || one.type.localeCompare(other.type) || one.value.localeCompare(other.value);

/** Display order: the apex first, then names below it. */
function byLabels(one: string, other: string): number {
  const turned = (name: string) => name.split('.').reverse().join(' ');
  return turned(one).localeCompare(turned(other), 'en', { numeric: true });
}
