'use client';
import { FolderOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { type NamedPlace, SITE_ROLES, type SiteRole, writePlaces } from '#modules/accounts/team/ui/places.ts';
import { Button } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { useResets } from '#ui/use-resets.ts';
import { findPlacesAction } from '../actions.ts';
import type { FoundPlaces } from '../find-places.ts';
import { SiteThumb } from './site-thumb.tsx';

interface ChooseSitesProps {
  isLimited: boolean;
  places: readonly NamedPlace[];
}

/** An option of the list, with its description. */
interface Offered {
  kind: NamedPlace['kind'];
  id: string;
  name: string;
  shows: 'draft' | 'live';
  sites?: number;
}

/** All sites or chosen ones, each optionally with its own role: fields of a form about a member. */
export function ChooseSites({ isLimited, places }: ChooseSitesProps) {
  const t = useTranslations('team.sites');
  const [reach, setReach] = useState<'all' | 'chosen'>(isLimited ? 'chosen' : 'all');
  const [chosen, setChosen] = useState<readonly NamedPlace[]>(places);
  const field = useRef<HTMLFieldSetElement>(null);
  const resets = useResets(field);
  const group = useId();
  return (
    <fieldset ref={field} className="grid min-w-0 gap-2">
      <legend className="mb-2 font-semibold">{t('label')}</legend>
      <input type="hidden" name="reach" value={reach} />
      <input type="hidden" name="places" value={writePlaces(chosen)} />
      {(['all', 'chosen'] as const).map((one) => (
        <label
          key={`${one} ${resets}`}
          className={cx(
            'flex cursor-pointer items-start gap-3 rounded-control border px-4 py-3',
            reach === one ? 'border-cobalt bg-cobalt-soft' : 'border-line hover:border-edge',
          )}
        >
          <input
            type="radio"
            name={group}
            value={one}
            checked={reach === one}
            onChange={() => setReach(one)}
            className="mt-1 size-4 shrink-0 accent-cobalt"
          />
          <span className="grid">
            <span className="font-medium">{t(one)}</span>
            <span className="text-sm text-ink-muted">{t(`${one}Hint`)}</span>
          </span>
        </label>
      ))}
      {reach === 'chosen' && <Places key={resets} chosen={chosen} onChange={setChosen} />}
    </fieldset>
  );
}

/** Debounce in milliseconds. */
const PAUSE = 250;

function usePlaces(words: string) {
  const [found, setFound] = useState<FoundPlaces | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const answer = await findPlacesAction({ words }).catch(() => null);
      if (isCurrent) setFound(answer?.ok ? answer.data : 'failed');
    };
    const timer = setTimeout(() => void ask(), words ? PAUSE : 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [words, attempt]);
  return { found, again: () => setAttempt((count) => count + 1) };
}

function Places({ chosen, onChange }: { chosen: readonly NamedPlace[]; onChange: (places: readonly NamedPlace[]) => void }) {
  const t = useTranslations('team.sites');
  const [words, setWords] = useState('');
  const { found, again } = usePlaces(words.trim());
  // Places chosen before the list was opened stay at the top, so that nothing jumps while clicking.
  const [kept] = useState(chosen);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (found && found !== 'failed' && found.hasMore) setLong(true);
  }, [found]);
  const offered = found && found !== 'failed' ? offeredOf(found) : [];
  const head = words ? [] : kept.map((place): Offered => offered.find(({ id }) => id === place.id) ?? { ...place, shows: 'draft' });
  const rest = offered.filter(({ id }) => !head.some((one) => one.id === id));
  const set = ({ kind, id, name }: Offered, wanted: boolean) =>
    onChange(wanted ? [...chosen, { kind, id, name, role: null }] : chosen.filter((one) => one.id !== id));
  const setRole = (at: string, role: SiteRole | null) => onChange(chosen.map((one) => (one.id === at ? { ...one, role } : one)));
  return (
    <div className="grid min-w-0 gap-3 pt-1">
      {(isLong || words !== '') && (
        <Field
          label={t('search')}
          type="search"
          autoComplete="off"
          maxLength={100}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      {found === 'failed' ? (
        <Notice tone="bad">
          {t('failed')}{' '}
          <Button look="quiet" onClick={again}>
            {t('again')}
          </Button>
        </Notice>
      ) : (
        <ul className="max-h-[26rem] divide-y divide-line overflow-y-auto rounded-control border border-line">
          {[...head, ...rest].map((one) => (
            <PlaceLine
              key={one.id}
              place={one}
              chosen={chosen.find(({ id }) => id === one.id) ?? null}
              onChoose={(wanted) => set(one, wanted)}
              onRole={(role) => setRole(one.id, role)}
            />
          ))}
          {head.length + rest.length === 0 && <li className="px-4 py-3 text-ink-muted">{found ? t('none') : t('loading')}</li>}
        </ul>
      )}
      <p aria-live="polite" className="flex flex-wrap gap-x-4 text-sm text-ink-muted">
        <span className="tabular-nums">{t('count', { count: chosen.length })}</span>
        {found && found !== 'failed' && found.hasMore && <span>{t('more')}</span>}
      </p>
    </div>
  );
}

const offeredOf = ({ sites, projects }: FoundPlaces): Offered[] => [
  ...projects.map((one): Offered => ({ ...one, kind: 'project', shows: 'draft' })),
  ...sites.map((one): Offered => ({ ...one, kind: 'site' })),
];

interface PlaceLineProps {
  place: Offered;
  chosen: NamedPlace | null;
  onChoose: (wanted: boolean) => void;
  onRole: (role: SiteRole | null) => void;
}

function PlaceLine({ place: { kind, id, name, shows, sites }, chosen, onChoose, onRole }: PlaceLineProps) {
  const t = useTranslations('team');
  const field = useId();
  return (
    <li className="grid grid-cols-[auto_auto_minmax(0,1fr)] items-center gap-x-3 px-3 py-2 sm:grid-cols-[auto_auto_minmax(0,1fr)_auto]">
      <input
        id={field}
        type="checkbox"
        checked={chosen !== null}
        onChange={(event) => onChoose(event.target.checked)}
        className="size-5 accent-cobalt"
      />
      {kind === 'site' ? (
        <SiteThumb siteId={id} shows={shows} title={name} className="h-11 w-16 rounded-control border border-line" />
      ) : (
        <span className="grid h-11 w-16 place-items-center rounded-control bg-sunken text-ink-muted" aria-hidden>
          <FolderOpen className="size-5" />
        </span>
      )}
      <label htmlFor={field} className="grid min-h-11 cursor-pointer content-center">
        <span className="font-medium wrap-anywhere">{name}</span>
        {kind === 'project' && sites !== undefined && (
          <span className="text-sm text-ink-muted">{t('sites.project', { count: sites })}</span>
        )}
      </label>
      {chosen && (
        <select
          aria-label={t('sites.roleOn', { name })}
          value={chosen.role ?? ''}
          onChange={(event) => onRole((event.target.value || null) as SiteRole | null)}
          className="control min-h-11 w-auto! max-sm:col-start-3 max-sm:mb-1"
        >
          <option value="">{t('sites.same')}</option>
          {SITE_ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}
