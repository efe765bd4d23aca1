import { domainNews } from '../events.ts';
import type { DomainRow } from '../read-domain.ts';

/** The event of a name that just went live or was pointed away: the same event as the sweep would find. */
export function newsOf({ id: domainId, clientId, name, state, liveSince, awaySince }: DomainRow) {
  const mark = (state === 'live' ? liveSince : awaySince)!.toISOString();
  const about = state === 'live' ? 'live' : 'pointed_away';
  return domainNews.create({ domainId, clientId, name, about, mark, until: null }, { id: `domain.news/${domainId}/${about}/${mark}` });
}
