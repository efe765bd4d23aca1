import type { Evidence, Reading } from './evidence.ts';
import { judgeOrigin } from './judge-point.ts';

type Seen = Pick<Evidence, 'address' | 'www' | 'name' | 'target'>;

/**
 * The hosts of a name that lead here.
 * @param before those that did when one last knew: what could not be asked is where it was.
 */
export function leadingHere({ address, www, name, target }: Seen, before: readonly string[]): string[] {
  const leads = ({ host, ...reading }: Reading, alsoRight: string[] = []): boolean => {
    const point = judgeOrigin({ host, ...reading }, target, alsoRight);
    return point === 'unknown' || point === 'split' ? before.includes(host) : point === 'right';
  };
  const here = leads(address) ? [name] : [];
  // `www` that follows the name leads wherever that does.
  return www && leads(www, here) ? [...here, www.host] : here;
}
