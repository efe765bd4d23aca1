import type { DnsRecord, Reading, Saw, Target } from './evidence.ts';

/** `mixed`: our address beside a foreign one. `old_ipv6`: ours, and a foreign IPv6 address. */
export type Point = 'right' | 'mixed' | 'old_ipv6' | 'elsewhere' | 'empty' | 'unknown';

export const valuesOf = (saw: Saw, ...types: DnsRecord['type'][]): string[] =>
  saw.saw === 'records' ? saw.records.filter(({ type }) => types.includes(type)).map(({ value }) => value) : [];

/** Whether there is a target to compare with. */
const isNowhere = ({ ipv4, alias }: Target): boolean => ipv4.length === 0 && alias === '';
export const isOurAddress = ({ ipv4, ipv6, accepted }: Target, address: string): boolean =>
  ipv4.includes(address) || ipv6.includes(address) || (accepted?.ipv4.includes(address) ?? false);
const isOurAlias = ({ alias, accepted }: Target, name: string): boolean => name === alias || (accepted?.aliases.includes(name) ?? false);

/** Classifies the target of a host. @param alsoRight names judged by themselves, such as the apex for `www`. */
export function judgePoint(saw: Saw, target: Target, alsoRight: readonly string[] = []): Point {
  if (saw.saw === 'failure' || saw.saw === 'unasked' || isNowhere(target)) return 'unknown';
  if (saw.saw === 'nothing') return 'empty';
  const chain = valuesOf(saw, 'CNAME');
  if (chain.some((name) => isOurAlias(target, name) || alsoRight.includes(name))) return 'right';
  const old = valuesOf(saw, 'A');
  const next = valuesOf(saw, 'AAAA');
  if (old.length + next.length === 0) return chain.length > 0 ? 'elsewhere' : 'empty';
  const ours = old.filter((address) => isOurAddress(target, address)).length;
  const strange6 = next.filter((address) => !isOurAddress(target, address)).length;
  if (ours === 0 && strange6 === 0 && old.length === 0) return 'right';
  if (ours === 0) return 'elsewhere';
  if (ours < old.length) return 'mixed';
  return strange6 > 0 ? 'old_ipv6' : 'right';
}

/** Combined result of all servers of a zone; `split` if they disagree. */
export function judgeOrigin(reading: Reading, target: Target, alsoRight: readonly string[] = []): Point | 'split' {
  const points = reading.origin.map(({ saw }) => judgePoint(saw, target, alsoRight)).filter((point) => point !== 'unknown');
  const [first] = points;
  if (!first) return 'unknown';
  if (points.every((point) => point === first)) return first;
  return points.includes('right') ? 'split' : points.find((point) => point !== 'empty')!;
}

/** Result of the first server that could be queried. */
export const seenAtOrigin = (reading: Reading): Saw =>
  reading.origin.find(({ saw }) => saw.saw === 'records')?.saw ??
  reading.origin.find(({ saw }) => saw.saw === 'nothing')?.saw ??
  reading.origin[0]?.saw ?? { saw: 'unasked' };
