import { useTranslations } from 'next-intl';
import { StateDot, type Tone } from '#ui/badge.tsx';
import type { SeenClient } from '../../clients/seen-client.ts';

const TONES: Record<string, Tone> = {
  good: 'good',
  trial: 'busy',
  canceling: 'warn',
  late: 'warn',
  read_only: 'bad',
  paused: 'bad',
  suspended: 'bad',
};

/** A client's payment state, most urgent first. Null for a developer, who only sees a suspension by the agency. */
export function PaymentStateDot({ client }: { client: Pick<SeenClient, 'paymentState' | 'status' | 'cancelAt' | 'suspendedAt'> }) {
  const t = useTranslations('admin.paymentState');
  const { paymentState, status, cancelAt, suspendedAt } = client;
  if (suspendedAt) return <StateDot tone="bad">{t('suspended')}</StateDot>;
  if (paymentState === null) return <span className="text-ink-muted">—</span>;
  const state = paymentState !== 'good' ? paymentState : cancelAt ? 'canceling' : status === 'trialing' ? 'trial' : 'good';
  return <StateDot tone={TONES[state] ?? 'neutral'}>{t(state)}</StateDot>;
}
