import { useTranslations } from 'next-intl';
import { Badge, type Tone } from '#ui/badge.tsx';
import { cx } from '#ui/class-names.ts';
import type { Health } from '../../clients/client-query.ts';

const PARTS = ['live', 'comes', 'calm', 'pays'] as const;

/** Label of a score; the list's filter uses the same thresholds. */
const healthOf = (score: number): 'good' | 'watch' | 'risk' => (score >= 80 ? 'good' : score >= 50 ? 'watch' : 'risk');
const TONES: Record<ReturnType<typeof healthOf>, Tone> = { good: 'good', watch: 'warn', risk: 'bad' };

/** Health in a list: label and score. */
export function HealthBadge({ health }: { health: Health }) {
  const t = useTranslations('desk.client.health');
  const state = healthOf(health.score);
  return (
    <Badge tone={TONES[state]}>
      {t(state)} <span className="tabular-nums">{health.score}</span>
    </Badge>
  );
}

/** Health with its parts. */
export function HealthParts({ health }: { health: Health }) {
  const t = useTranslations('desk.client.health');
  return (
    <div className="grid gap-3">
      <p className="flex items-center gap-3">
        <span className="text-sm text-ink-muted">{t('title')}</span>
        <HealthBadge health={health} />
      </p>
      <ul className="grid gap-2">
        {PARTS.filter((part) => health[part] !== null).map((part) => {
          const value = health[part] ?? 0;
          return (
            <li key={part} className="grid grid-cols-[1fr_4.5rem] items-center gap-3 text-sm">
              <span>
                {t(`parts.${part}`)}
                <span className="text-ink-muted">: {t(value === 1 ? 'yes' : value === 0 ? 'no' : 'partly')}</span>
              </span>
              <span aria-hidden="true" className="h-2 overflow-hidden rounded-full bg-sunken">
                <span
                  className={cx(
                    'block h-full rounded-full',
                    value === 1 ? 'w-full bg-leaf' : value === 0 ? 'w-1.5 bg-brick' : 'w-1/2 bg-marigold',
                  )}
                />
              </span>
            </li>
          );
        })}
      </ul>
      <p className="text-sm text-ink-muted">{t('note')}</p>
    </div>
  );
}
