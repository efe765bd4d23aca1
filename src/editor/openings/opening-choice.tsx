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
/** Pixels of a picture in the panel. */
const SHOWN = 148;
const SCALE = SHOWN / WIDTH;
/** Milliseconds after the last change before the pictures are drawn again. */
const PAUSE = 700;

/** The first view as the site's own facts can make it: pictures to choose from, and what the other ideas still need. */
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

/** The site's first view, small; nothing in it can be reached. */
function Picture({ name, html }: { name: string; html: string }) {
  return (
    <span inert className="relative mx-auto block overflow-hidden rounded-md bg-white" style={{ width: SHOWN, height: HEIGHT * SCALE }}>
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

/** Drawn in the browser after the panel is on the screen, and again when the document has rested. */
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
    const timer = setTimeout(() => void draw(), PAUSE);
    return () => {
      open = false;
      clearTimeout(timer);
    };
  }, [store, document, locale, page, section]);
  return openings;
}
