'use client';
import { useTranslations } from 'next-intl';
import { plainTextOf } from '#site/strings.ts';
import { useEditor } from '../use-editor.tsx';
import { usesOf } from './use-facts.ts';

const MOST = 4;

/** Where a change of this fact will be seen, in words. */
export function Impact({ fact }: { fact: string }) {
  const t = useTranslations('editor');
  const places = useEditor(
    ({ document, locale }) => {
      const uses = usesOf(document).get(fact) ?? [];
      const names = uses.map(({ page, section }) => {
        const stands = section ? document.sections[section] : undefined;
        const title = stands?.slots.title ? plainTextOf(document, stands.slots.title, locale) : '';
        const pageName = document.pages[page] ? plainTextOf(document, document.pages[page].label, locale) : '';
        return [pageName, title || (stands ? t(`kind.${stands.kind}`) : '')].filter(Boolean).join(', ');
      });
      return [...new Set(names)];
    },
    (a, b) => a.join() === b.join(),
  );
  if (places.length === 0) return null;
  return (
    <div className="grid gap-1 text-sm text-ink-muted">
      <p>{t('business.impact', { count: places.length })}</p>
      <ul className="flex flex-wrap gap-1.5">
        {places.slice(0, MOST).map((place) => (
          <li key={place} className="rounded-full bg-sunken px-2.5 py-1 text-ink">
            {place}
          </li>
        ))}
      </ul>
    </div>
  );
}
