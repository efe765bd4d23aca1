import { Check, Globe, Landmark, Lock, User } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { cx } from '#ui/class-names.ts';
import type { DomainState } from '../../lifecycle/domain-state.ts';
import type { Look } from '../../read-domain.ts';
import { changesOf, minutesToForget, type RelayStation, relayOf, type Station } from '../domain-view.ts';

const ICONS = { you: User, provider: Landmark, internet: Globe, lock: Lock } as const;

/** The party that acts next: the owner, the DNS host, the resolvers' caches, the certificate authority. */
export function Relay({ state, look, provider, until }: { state: DomainState; look: Look; provider: string; until: Date | null }) {
  const t = useTranslations('domains.relay');
  const stations = relayOf(state, look);
  const isYours = stations[0]?.at === 'now';
  return (
    <ol aria-label={t('label')} className="grid grid-cols-4 gap-x-2 gap-y-1">
      {stations.map((station, at) => (
        <li
          key={station.id}
          className={cx(
            'grid content-start gap-2.5',
            !isYours && 'max-sm:justify-items-center max-sm:text-center',
            isYours && at > 0 && 'max-sm:hidden',
            isYours &&
              at === 0 &&
              'max-sm:col-span-4 max-sm:flex max-sm:items-center max-sm:gap-4 max-sm:rounded-card max-sm:bg-cobalt-soft max-sm:p-3',
          )}
        >
          <div className="flex items-center gap-2.5 max-sm:contents">
            <Badge station={station} />
            {at < stations.length - 1 && (
              <span className="relative h-0.5 flex-1 overflow-hidden rounded-full bg-line max-sm:hidden" aria-hidden>
                <span
                  className={cx(
                    'absolute inset-y-0 left-0',
                    station.at === 'done' ? 'w-full bg-leaf' : station.at === 'now' ? 'w-1/3 bg-cobalt' : 'w-0',
                  )}
                />
              </span>
            )}
          </div>
          <StationWords {...{ station, look, provider, until }} />
        </li>
      ))}
    </ol>
  );
}

function Badge({ station: { id, at } }: { station: RelayStation }) {
  const Icon = at === 'done' ? Check : ICONS[id];
  return (
    <span
      className={cx(
        'grid size-13 shrink-0 place-items-center',
        at === 'done' && 'rounded-full bg-leaf text-surface',
        at === 'now' && 'rounded-full rounded-bl-none bg-cobalt text-on-cobalt',
        at === 'ahead' && 'rounded-full bg-sunken text-ink-muted',
      )}
    >
      <Icon className="size-5.5" aria-hidden />
    </span>
  );
}

function StationWords({
  station: { id, at },
  look,
  provider,
  until,
}: {
  station: RelayStation;
  look: Look;
  provider: string;
  until: Date | null;
}) {
  const t = useTranslations('domains.relay');
  const format = useFormatter();
  const names: Record<Station, string> = {
    you: at === 'now' ? t('yours') : t('you'),
    provider: provider || t('provider'),
    internet: t('internet'),
    lock: t('lock'),
  };
  const minutes = minutesToForget(look);
  const { turn, tone } = look.diagnosis.headline;
  const fails = turn === 'provider' && tone !== 'waiting';
  const words: Record<Station, string> = {
    you: at === 'now' ? t('youDo', { count: changesOf(look).length }) : t(at === 'done' ? 'youDone' : 'youUnknown'),
    provider: t(at === 'done' ? 'providerDone' : at === 'ahead' ? 'providerDo' : fails ? 'providerFails' : 'providerNow'),
    internet: at === 'now' && minutes !== null ? t('internetNow', { minutes }) : t(at === 'done' ? 'internetDone' : 'internetDo'),
    lock:
      at === 'done'
        ? until
          ? t('lockDone', { until: format.dateTime(until, { dateStyle: 'medium' }) })
          : t('done')
        : t(at === 'now' ? 'lockNow' : 'lockDo'),
  };
  return (
    <div className="grid leading-snug">
      <span className={cx('font-semibold', at === 'now' && 'text-cobalt')}>
        {names[id]}
        <span className="sr-only">{at === 'ahead' ? '' : `, ${t(at === 'done' ? 'done' : 'current')}`}</span>
      </span>
      <span className="text-sm text-ink-muted">{words[id]}</span>
    </div>
  );
}
