import { useTranslations } from 'next-intl';
import { StateDot, type Tone } from '#ui/badge.tsx';
import type { Site } from '../get-site.ts';

/** `changed` is live with a newer draft. */
export type SiteState = 'draft' | 'live' | 'changed' | 'paused' | 'suspended';
export const stateOf = (site: Pick<Site, 'status' | 'suspendedAt' | 'hasUnpublishedChanges'>): SiteState =>
  site.suspendedAt ? 'suspended' : site.hasUnpublishedChanges ? 'changed' : site.status;

const tones: Record<SiteState, Tone> = { draft: 'neutral', live: 'good', changed: 'warn', paused: 'warn', suspended: 'bad' };

export function SiteStateDot({ state }: { state: SiteState }) {
  const t = useTranslations('sites.state');
  return <StateDot tone={tones[state]}>{t(state)}</StateDot>;
}
