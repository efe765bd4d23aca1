'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Use } from '#site/facts/fact-usage.ts';
import { fontCss } from '../canvas/font-css.ts';
import { frameHtml } from '../canvas/frame-html.ts';
import { loadRenderer } from '../canvas/renderer.ts';
import { useEditor, useStore } from '../use-editor.tsx';

const WIDTH = 390;
const SCALE = 0.6;
const HEIGHT = 110;

/** A crop of the rendered page around the place that shows a fact. */
export function ImpactCrop({ fact, use }: { fact: string; use: Use }) {
  const t = useTranslations('editor.business');
  const store = useStore();
  const frame = useRef<HTMLIFrameElement>(null);
  const document = useEditor((state) => state.document);
  const locale = useEditor((state) => state.locale);
  const [html, setHtml] = useState('');
  useEffect(() => {
    let open = true;
    void loadRenderer(store.siteId, new Date().getFullYear()).then((render) => {
      const page = render(document, use.page, locale);
      if (open) setHtml(frameHtml(page, { fontCss: fontCss(`/sites/${store.siteId}/edit/font/`), emptyWords: '' }));
    });
    return () => {
      open = false;
    };
  }, [store, document, locale, use.page]);
  const aim = () => {
    const page = frame.current?.contentDocument;
    const within = page?.querySelector(`[data-i="${use.item}"]`) ?? page?.querySelector(`[data-s="${use.section}"]`) ?? page?.body;
    const element = within?.querySelector(`[data-f="${fact}"]`) ?? within;
    const box = element?.getBoundingClientRect();
    if (box) page?.defaultView?.scrollTo({ top: box.top + box.height / 2 - HEIGHT / SCALE / 2, behavior: 'instant' });
  };
  return (
    <div
      inert
      className="relative overflow-hidden rounded-control border border-line bg-white"
      style={{ height: HEIGHT, width: WIDTH * SCALE }}
    >
      {html && (
        <iframe
          ref={frame}
          title={t('crop')}
          srcDoc={html}
          onLoad={aim}
          sandbox="allow-same-origin"
          className="absolute top-0 left-0 origin-top-left border-0"
          style={{ width: WIDTH, height: HEIGHT / SCALE, transform: `scale(${SCALE})` }}
        />
      )}
    </div>
  );
}
