'use client';
import { useTranslations } from 'next-intl';
import type { Use } from '#site/facts/fact-usage.ts';
import { plainTextOf } from '#site/strings.ts';
import { useEditor } from '../use-editor.tsx';
import { ImpactCrop } from './impact-crop.tsx';
import { usesOf } from './use-facts.ts';

const MAX_PLACES = 3;

/** Previews every place that shows this fact. */
export function Impact({ fact }: { fact: string }) {
  const t = useTranslations('editor');
  const document = useEditor((state) => state.document);
  const locale = useEditor((state) => state.locale);
  const uses = usesOf(document).get(fact) ?? [];
  if (uses.length === 0) return null;
  const nameOf = ({ page, section }: Use): string => {
    const stands = section ? document.sections[section] : undefined;
    const title = stands?.slots.title ? plainTextOf(document, stands.slots.title, locale) : '';
    const pageName = document.pages[page] ? plainTextOf(document, document.pages[page].label, locale) : '';
    return [pageName, title || (stands ? t(`kind.${stands.kind}`) : '')].filter(Boolean).join(', ');
  };
  // One crop per section: a sentence and its button are side by side.
  const places = [...new Map(uses.map((use) => [`${use.page}/${use.section}`, use])).values()].slice(0, MAX_PLACES);
  return (
    <div className="grid gap-2 text-sm text-ink-muted">
      <p>{t('business.impact', { count: uses.length })}</p>
      <ul className="flex flex-wrap gap-3">
        {places.map((use) => (
          <li key={`${use.page}/${use.section}`} className="grid gap-1">
            {use.section && <ImpactCrop fact={fact} use={use} />}
            <span>{nameOf(use)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
