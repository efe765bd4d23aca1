import type { Draft, Site } from '../get-site.ts';
import type { SiteState } from './site-state.tsx';

interface Release {
  id: string;
  draftRevision: number;
}

/** How a site stands: what is live, and whether its draft has moved on since. */
export function standing<R extends Release>(
  site: Site,
  draft: Pick<Draft, 'revision'>,
  releases: R[],
): { state: SiteState; live: R | undefined } {
  const live = releases.find((release) => release.id === site.releaseId);
  const changed = site.status === 'live' && live !== undefined && live.draftRevision < draft.revision;
  return { state: changed ? 'changed' : site.status, live };
}
