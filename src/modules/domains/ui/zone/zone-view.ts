import type { ChangeLine } from '../../zone/zone-change.ts';
import { recordId, type ZoneRecord } from '../../zone/zone-record.ts';

/** A record as displayed. */
export interface RecordView {
  id: string;
  /** Relative to the zone; `@` is the zone itself. */
  label: string;
  name: string;
  type: string;
  value: string;
  ttl: number | null;
  isProxied: boolean;
  isAlias: boolean;
  locked: ZoneRecord['locked'] | null;
}

export interface LineView {
  kind: ChangeLine['kind'];
  before: RecordView | null;
  after: RecordView | null;
}

export const recordView = (record: ZoneRecord, zone: string): RecordView => ({
  id: recordId(record),
  label: record.name === zone ? '@' : record.name.slice(0, -zone.length - 1),
  name: record.name,
  type: record.type,
  value: record.value,
  ttl: record.ttl,
  isProxied: record.proxied ?? false,
  isAlias: record.alias !== undefined,
  locked: record.locked ?? null,
});

export const lineView = ({ kind, before, after }: ChangeLine, zone: string): LineView => ({
  kind,
  before: before && recordView(before, zone),
  after: after && recordView(after, zone),
});
