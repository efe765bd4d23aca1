import { useTranslations } from 'next-intl';
import { StateDot, type Tone } from '#ui/badge.tsx';

/** `changed` is live with a draft that has moved on. */
export type SiteState = 'draft' | 'live' | 'changed' | 'paused';
const tones: Record<SiteState, Tone> = { draft: 'neutral', live: 'good', changed: 'warn', paused: 'bad' };

export function SiteStateDot({ state }: { state: SiteState }) {
  const t = useTranslations('sites.state');
  return <StateDot tone={tones[state]}>{t(state)}</StateDot>;
}
