import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge, type Tone } from '#ui/badge.tsx';
import type { ApiKeyView } from '../../api-keys/api-keys.ts';
import type { ApiScope } from '../../input.ts';
import { RevokeKey } from './revoke-key.tsx';

const TONES: Record<ApiKeyView['state'], Tone> = { live: 'good', expired: 'warn', revoked: 'neutral' };

const wordOf = (scope: ApiScope) => `scope.${scope.replace(':', '_') as 'usage_read'}` as const;

/** The account's keys, active ones first. */
export function KeyList({ keys }: { keys: readonly ApiKeyView[] }) {
  const t = useTranslations('accounts.keys');
  const sorted = [...keys].sort((a, b) => Number(b.state === 'live') - Number(a.state === 'live'));
  return (
    <ul aria-label={t('list')} className="divide-y divide-line rounded-card border border-line bg-surface">
      {sorted.map((key) => (
        <KeyLine key={key.id} apiKey={key} />
      ))}
    </ul>
  );
}

function KeyLine({ apiKey }: { apiKey: ApiKeyView }) {
  const { id, name, prefix, scopes, state, createdAt, lastUsedAt, expiresAt, revokedAt } = apiKey;
  const t = useTranslations('accounts.keys');
  const format = useFormatter();
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium' });
  const facts: ReactNode[] = [
    t('created', { date: day(createdAt) }),
    lastUsedAt ? t('used', { date: format.dateTime(lastUsedAt, { dateStyle: 'medium', timeStyle: 'short' }) }) : t('unused'),
    revokedAt
      ? t('revokedAt', { date: day(revokedAt) })
      : expiresAt && t(state === 'expired' ? 'ended' : 'expires', { date: day(expiresAt) }),
  ];
  return (
    <li className="grid gap-4 p-5 sm:grid-cols-[1fr_auto] sm:items-center sm:p-6">
      <div className="grid min-w-0 gap-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="text-lg wrap-anywhere">{name}</h2>
          <Badge tone={TONES[state]}>{t(state)}</Badge>
        </div>
        <code className="font-mono text-sm">{prefix}…</code>
        <p>{scopes.map((scope) => t(wordOf(scope))).join(' · ')}</p>
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-muted">
          {facts.filter(Boolean).map((fact, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the facts stand in a fixed order
            <span key={i}>{fact}</span>
          ))}
        </p>
      </div>
      <RevokeKey id={id} name={name} isLive={state === 'live'} />
    </li>
  );
}
