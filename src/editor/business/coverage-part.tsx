'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Missing } from '#site/facts/fact-usage.ts';
import { Button } from '#ui/button.tsx';
import { type EditorStore, newSeed } from '../draft/store.ts';
import { useStore } from '../use-editor.tsx';
import { useCoverage } from './use-facts.ts';

const CIRCUMFERENCE = 2 * Math.PI * 15;

/** Number of facts shown on the site, and places for the missing ones. */
export function CoveragePart() {
  const t = useTranslations('editor.business.coverage');
  const starter = useTranslations('editor.starter');
  const store = useStore();
  const { all, shown, missing } = useCoverage();
  const [open, setOpen] = useState(false);
  if (all === 0) return null;
  const placeable = missing.filter(({ fits }) => fits.length > 0);
  const putAll = () => {
    const group = `coverage/${newSeed()}`;
    for (const one of placeable) put(store, one, starter, group);
  };
  return (
    <section aria-label={t('title')} className="grid gap-3 rounded-card bg-sunken p-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <svg viewBox="0 0 40 40" className="size-10 shrink-0 -rotate-90" aria-hidden="true">
          <circle cx="20" cy="20" r="15" fill="none" className="stroke-line" strokeWidth="6" />
          <circle
            cx="20"
            cy="20"
            r="15"
            fill="none"
            className="stroke-leaf"
            strokeWidth="6"
            strokeDasharray={`${(shown / all) * CIRCUMFERENCE} ${CIRCUMFERENCE}`}
          />
        </svg>
        <div className="grid flex-1">
          <p className="font-semibold">{t('count', { all, shown })}</p>
          {missing.length === 0 ? (
            <p className="text-sm text-ink-muted">{t('whole')}</p>
          ) : (
            <button
              type="button"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
              className="min-h-11 justify-self-start text-left text-sm text-ink-muted underline hover:text-ink"
            >
              {t('missing', { names: names(missing) })}
            </button>
          )}
        </div>
        {placeable.length > 0 && <Button onClick={putAll}>{t('putAll', { count: placeable.length })}</Button>}
      </div>
      {open && missing.length > 0 && (
        <ul className="grid">
          {missing.map((one) => (
            <MissingRow key={one.fact.id} missing={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

const SHOWN_NAMES = 2;
const MAX_LETTERS = 40;
/** A long fact ends after a whole word. */
const short = (text: string): string => (text.length <= MAX_LETTERS ? text : `${text.slice(0, MAX_LETTERS).replace(/[\s,;:.]+\S*$/, '')}…`);
const names = (missing: readonly Missing[]): string =>
  missing
    .slice(0, SHOWN_NAMES)
    .map(({ fact }) => `“${short(fact.text)}”`)
    .join(', ') + (missing.length > SHOWN_NAMES ? '…' : '');

function MissingRow({ missing }: { missing: Missing }) {
  const t = useTranslations('editor');
  const starter = useTranslations('editor.starter');
  const store = useStore();
  const { fact, why, fits } = missing;
  const [best] = fits;
  return (
    <li className="flex items-center gap-3 border-t border-line py-2">
      <div className="grid min-w-0 flex-1">
        <span className="font-medium wrap-anywhere">{fact.text}</span>
        <span className="text-sm text-ink-muted">
          {t(`fact.${fact.norm.kind}`)}
          {why === 'hidden' ? ` · ${t('business.coverage.hidden')}` : fits.length === 0 ? ` · ${t('business.coverage.noPlace')}` : ''}
        </span>
      </div>
      {best && (
        <Button onClick={() => put(store, missing, starter)}>{t('business.coverage.putIn', { place: t(`kind.${best.kind}`) })}</Button>
      )}
    </li>
  );
}

type Starter = (key: 'hours.title' | 'map.title' | 'event-info.title' | 'donate.title') => string;

/** Puts a fact into its best place; a missing section is created with a neutral heading. */
function put(store: EditorStore, { fact, fits }: Missing, starter: Starter, group?: string): void {
  const [best] = fits;
  if (!best) return;
  if (best.as !== 'section') {
    store.perform('place-fact', { fact: fact.id, section: best.section, seed: newSeed() }, group);
    return;
  }
  const { document, locale, page } = store.getState();
  const home = Object.values(document.pages).find(({ type }) => type === 'home')?.id ?? page;
  const index = Object.values(document.sections).filter((section) => section.page === home).length;
  const title = starter(`${best.kind}.title` as 'hours.title');
  store.perform(
    'add-section',
    { page: home, kind: best.kind, index, tone: 'plain', locale, texts: { title }, items: [], seed: newSeed() },
    group,
  );
}
