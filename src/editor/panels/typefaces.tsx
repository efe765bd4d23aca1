import { useTranslations } from 'next-intl';
import { useEffect, useId } from 'react';
import type { Theme } from '#site/schema.ts';
import { PAIRINGS } from '#site/theme.ts';
import { useStore } from '../use-editor.tsx';
import { Choices } from './choices.tsx';

type Pairing = Theme['type']['pairing'];

/**
 * All pairings by culture, each in its own typefaces. One group is open at a time, so that a browser fetches only that group's
 * fonts.
 */
export function Typefaces({ theme, fontFaces }: { theme: Theme; fontFaces: string }) {
  const t = useTranslations('editor');
  const store = useStore();
  const id = useId();
  const { pairing } = theme.type;
  const isArabic = PAIRINGS[pairing].scripts.includes('arabic');
  const ids = (Object.keys(PAIRINGS) as Pairing[]).filter((one) => isArabic || !PAIRINGS[one].scripts.includes('arabic'));
  const cultures = [...new Set(ids.map((one) => PAIRINGS[one].culture))]
    .map((culture) => ({ culture, name: t(`look.cultures.${culture}`) }))
    .sort((one, other) => one.name.localeCompare(other.name));
  useEffect(() => {
    const style = document.createElement('style');
    style.textContent = fontFaces;
    document.head.append(style);
    return () => style.remove();
  }, [fontFaces]);
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <p id={id} className="font-semibold">
        {t('look.type')}
      </p>
      {cultures.map(({ culture, name }) => (
        <details key={culture} name={id} open={culture === PAIRINGS[pairing].culture} className="border-b border-line">
          <summary className="flex min-h-11 cursor-pointer items-center font-medium">{name}</summary>
          <div className="pb-3">
            <Choices
              legend={name}
              columns={2}
              legendHidden
              labelHidden
              value={pairing}
              onChange={(chosen) => store.perform('set-theme', { pairing: chosen })}
              options={ids.filter((one) => PAIRINGS[one].culture === culture).map((one) => ({ value: one, ...sampleOf(one) }))}
            />
          </div>
        </details>
      ))}
    </section>
  );
}

function sampleOf(pairing: Pairing) {
  const { display, text, weight } = PAIRINGS[pairing];
  const label = [...new Set([display.face.family, text.face.family])].join(', ');
  const picture = (
    <span aria-hidden className="grid gap-0.5 px-1 py-1.5 text-left">
      <span className="truncate text-xl leading-tight" style={{ fontFamily: `"${display.face.family}"`, fontWeight: weight }}>
        {display.face.family}
      </span>
      <span className="truncate text-sm text-ink-muted" style={{ fontFamily: `"${text.face.family}"` }}>
        {text.face.family}
      </span>
    </span>
  );
  return { label, picture };
}
