import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { targetOf } from '../hosting/network.ts';
import type { DomainRef } from '../input.ts';
import type { ReadDomain } from '../read-domain.ts';
import { type FoundZone, requireZone } from './find-zone.ts';
import { judgeChange, type Verdict } from './judge-change.ts';
import { asAppError, noteState, openProvider } from './open-provider.ts';
import { planLeadHere } from './plan-lead-here.ts';
import { fingerprintOf, type ZoneChange } from './zone-change.ts';
import { compareRecords, type ZoneRecord } from './zone-record.ts';

export interface ReadZone extends FoundZone {
  /** In display order: the name itself, then names below it. */
  records: ZoneRecord[];
  /** False if the registry lists other nameservers: records written here have no effect. */
  isUsed: boolean;
}

/** A change with its risks, and a fingerprint. */
export interface Plan {
  change: ZoneChange;
  verdict: Verdict;
  fingerprint: string;
}

/** The current zone of a name at its provider. @throws AppError `dns_…` if the provider cannot be reached. */
export async function readZone(ctx: Context, ref: DomainRef): Promise<ReadZone> {
  const found = await requireZone(ctx, ref);
  const { connection } = found;
  try {
    const provider = await openProvider(ctx, connection.id);
    const [records, zone] = await Promise.all([provider.listRecords(found.zone), provider.readZone(found.zone)]);
    if (connection.state === 'refused') await noteState(ctx, connection.id, 'working').catch(() => {});
    return { ...found, zone, records: records.sort(compareRecords), isUsed: isUsed(found.domain, zone.servers) };
  } catch (error) {
    throw await asAppError(ctx, connection.id, error);
  }
}

/** Whether the registry delegates to this zone; true if that is not known yet. */
function isUsed({ look }: ReadDomain, servers: readonly string[]): boolean {
  const named = look?.delegation.servers.map(({ host }) => host.toLowerCase()) ?? [];
  return named.length === 0 || servers.length === 0 || servers.some((one) => named.includes(one.toLowerCase()));
}

const servedHosts = ({ state, name, wantsWww }: ReadDomain): string[] =>
  state === 'live' || state === 'securing' ? [name, ...(wantsWww ? [`www.${name}`] : [])] : [];

export function judge({ domain, zone, records, isUsed }: ReadZone, change: ZoneChange, isOurs: boolean): Plan {
  const verdict = judgeChange({ zone: zone.name, records, change, served: servedHosts(domain), isOurs });
  if (!isUsed) verdict.risks.unshift({ code: 'zone_unused', name: zone.name, about: zone.servers.join(', ') });
  return { change, verdict, fingerprint: fingerprintOf(change) };
}

/**
 * The changes that point a name here, with the objections to them.
 * @throws AppError `unavailable` if its host has never said where it is to point.
 */
export function planFor(zone: ReadZone): Plan {
  const target = targetOf(zone.domain);
  if (target.alias === '') throw new AppError('unavailable', 'domain_host_away');
  return judge(zone, planLeadHere(zone.records, zone.domain, target), true);
}
