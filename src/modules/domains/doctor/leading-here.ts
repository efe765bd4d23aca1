import type { Evidence, Reading } from './evidence.ts';
import { judgeOrigin } from './judge-point.ts';

type Seen = Pick<Evidence, 'address' | 'www' | 'name' | 'target'>;

/**
 * Hosts of a name that point here.
 * @param before the hosts that did at the last known look: a host that could not be queried is assumed unchanged.
 */
export function leadingHere({ address, www, name, target }: Seen, before: readonly string[]): string[] {
  const leads = ({ host, ...reading }: Reading, alsoRight: string[] = []): boolean => {
    const point = judgeOrigin({ host, ...reading }, target, alsoRight);
    return point === 'unknown' || point === 'split' ? before.includes(host) : point === 'right';
  };
  const here = leads(address) ? [name] : [];
  // `www` as an alias of the name points to the same target.
  return www && leads(www, here) ? [...here, www.host] : here;
}
