'use client';
import { Dices } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Section } from '#site/schema.ts';
import { Button } from '#ui/button.tsx';
import { fontCss } from '../canvas/font-css.ts';
import { frameHtml } from '../canvas/frame-html.ts';
import { loadRenderer } from '../canvas/renderer.ts';
import { Choices } from '../panels/choices.tsx';
import { useEditor, useStore } from '../use-editor.tsx';
import type { Openings } from './find-openings.ts';

const WIDTH = 1366;
const HEIGHT = 768;
/** Width of a thumbnail in pixels: two fit beside each other in the inspector, with its scroll bar. */
const THUMBNAIL_WIDTH = 118;
const SCALE = THUMBNAIL_WIDTH / WIDTH;
/** Debounce before the thumbnails are redrawn, in milliseconds. */
const DEBOUNCE_MS = 700;

/** Chooses the opening: thumbnails of those the site's facts can fill, and the missing facts of the others. */
export function OpeningChoice({ section }: { section: Section }) {
  const t = useTranslations('editor');
  const store = useStore();
  const openings = useOpenings(section.id);
  const turn = () => store.perform('set-theme', { artSeed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 });
  if (!openings) return <p className="text-sm text-ink-muted">{t('opening.drawing')}</p>;
  const { open, closed } = openings;
  return (
    <div className="grid gap-3">
      <Choices
        legend={t('opening.title')}
        columns={2}
        value={section.layout}
        onChange={(layout) => store.perform('set-layout', { section: section.id, layout })}
        options={open.map(({ name, html }) => ({
          value: name as string,
          label: t(`layout.${name}`),
          picture: <Picture name={t(`layout.${name}`)} html={html} />,
        }))}
      />
      <Button icon={<Dices className="size-4" aria-hidden />} onClick={turn}>
        {t('opening.turn')}
      </Button>
      {closed.length > 0 && (
        <details className="text-sm">
          <summary className="min-h-11 cursor-pointer content-center font-medium">{t('opening.closed', { count: closed.length })}</summary>
          <dl className="grid gap-2 pt-1">
            {closed.map(({ name, need }) => (
              <div key={name}>
                <dt className="font-medium">{t(`layout.${name}`)}</dt>
                <dd className="text-ink-muted">{t(`opening.need.${need.need}`, { least: need.least ?? 1 })}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

/** A thumbnail of the site's first view, not interactive. */
function Picture({ name, html }: { name: string; html: string }) {
  return (
    <span
      inert
      className="relative mx-auto block overflow-hidden rounded-md bg-white"
      style={{ width: THUMBNAIL_WIDTH, height: HEIGHT * SCALE }}
    >
      <iframe
        title={name}
        srcDoc={html}
        loading="lazy"
        tabIndex={-1}
        sandbox="allow-same-origin"
        className="pointer-events-none absolute top-0 left-0 origin-top-left border-0"
        style={{ width: WIDTH, height: HEIGHT, transform: `scale(${SCALE})` }}
      />
    </span>
  );
}

/** Computed in the browser after the panel is on the screen, and again when the document has not changed for a moment. */
function useOpenings(section: string): Openings | null {
  const store = useStore();
  const document = useEditor((state) => state.document);
  const locale = useEditor((state) => state.locale);
  const page = useEditor((state) => state.page);
  const [openings, setOpenings] = useState<Openings | null>(null);
  useEffect(() => {
    let open = true;
    const draw = async () => {
      const [{ findOpenings }, render] = await Promise.all([
        import('./find-openings.ts'),
        loadRenderer(store.siteId, new Date().getFullYear()),
      ]);
      if (!open) return;
      const frame = { fontCss: fontCss(`/sites/${store.siteId}/edit/font/`), emptyWords: '' };
      setOpenings(findOpenings(document, page, section, locale, (...given) => frameHtml(render(...given), frame)));
    };
    const timer = setTimeout(() => void draw(), DEBOUNCE_MS);
    return () => {
      open = false;
      clearTimeout(timer);
    };
  }, [store, document, locale, page, section]);
  return openings;
}
