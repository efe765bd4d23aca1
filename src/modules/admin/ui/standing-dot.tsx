import { useTranslations } from 'next-intl';
import { StateDot, type Tone } from '#ui/badge.tsx';
import type { SeenClient } from '../clients/seen-client.ts';

const TONES: Record<string, Tone> = {
  good: 'good',
  trial: 'busy',
  canceling: 'warn',
  late: 'warn',
  read_only: 'bad',
  paused: 'bad',
  suspended: 'bad',
};

/** A client's standing, most urgent first. Null for a developer, who only sees a suspension by the agency. */
export function StandingDot({ client }: { client: Pick<SeenClient, 'standing' | 'status' | 'cancelAt' | 'suspendedAt'> }) {
  const t = useTranslations('admin.standing');
  const { standing, status, cancelAt, suspendedAt } = client;
  if (suspendedAt) return <StateDot tone="bad">{t('suspended')}</StateDot>;
  if (standing === null) return <span className="text-ink-muted">—</span>;
  const state = standing !== 'good' ? standing : cancelAt ? 'canceling' : status === 'trialing' ? 'trial' : 'good';
  return <StateDot tone={TONES[state] ?? 'neutral'}>{t(state)}</StateDot>;
}
