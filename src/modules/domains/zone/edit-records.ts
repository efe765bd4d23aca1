import { requireProof } from '#platform/access/require-proof.ts';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import type { AddRecord, ChangeRecord, RemoveRecord, TypedRecord } from '../input.ts';
import { type Applied, applyChange } from './apply-change.ts';
import { checkRecord } from './check-record.ts';
import { judge, type ReadZone, readZone } from './read-zone.ts';
import { fitChange, type ZoneChange } from './zone-change.ts';
import { recordId, type ZoneRecord } from './zone-record.ts';

/** Used if a provider chooses no TTL itself. */
const DEFAULT_TTL = 300;

/** Adds a record to the zone of a name. @throws AppError with its fault, or a risk of it. */
export const addRecord = (ctx: Context, input: AddRecord): Promise<Applied> =>
  edit(ctx, input, 'add', (zone) => ({ remove: [], add: [recordFor(zone, input)] }));

/** Replaces a record. */
export const changeRecord = (ctx: Context, input: ChangeRecord): Promise<Applied> =>
  edit(ctx, input, 'change', (zone) => {
    const before = recordAt(zone, input);
    const after = recordFor(zone, input);
    const isProxyable = ['A', 'AAAA', 'CNAME'].includes(after.type);
    return {
      remove: [before],
      add: [{ ...after, ...(before.proxied && isProxyable && { proxied: true }), ...(before.comment && { comment: before.comment }) }],
    };
  });

export const removeRecord = (ctx: Context, input: RemoveRecord): Promise<Applied> =>
  edit(ctx, input, 'remove', (zone) => ({ remove: [recordAt(zone, input)], add: [] }));

async function edit(
  ctx: Context,
  input: RemoveRecord | AddRecord,
  kind: 'add' | 'change' | 'remove',
  make: (zone: ReadZone) => ZoneChange,
): Promise<Applied> {
  await requireProof(ctx);
  const zone = await readZone(ctx, input);
  const change = fitChange(zone.records, make(zone));
  return applyChange(ctx, zone, judge(zone, change, false), { kind, confirmed: input.confirmed });
}

function recordFor({ zone, connection }: ReadZone, { name, type, ttl, value, priority }: TypedRecord): ZoneRecord {
  const chosen = ttl === 'auto' ? (connection.provider === 'cloudflare' ? null : DEFAULT_TTL) : ttl;
  const checked = checkRecord({ name, type, ttl: chosen, value, priority }, zone.name);
  if (!checked.ok) throw new AppError('invalid', `dns_record_${checked.fault}`, { field: checked.field });
  return checked.record;
}

/** @throws AppError `not_found`, also for a record that has changed since it was shown. */
function recordAt({ records }: ReadZone, { recordId: id }: Pick<RemoveRecord, 'recordId'>): ZoneRecord {
  const found = records.find((one) => recordId(one) === id);
  if (!found) throw new AppError('not_found', 'dns_record_not_found');
  return found;
}
