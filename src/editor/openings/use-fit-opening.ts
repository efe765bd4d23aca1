import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useEditor, useStore } from '../use-editor.tsx';

/** Debounce after the last edit, in milliseconds. */
const DEBOUNCE_MS = 400;

/** Keeps an opening on the site that can be filled: another takes its place where an edit took away its facts, and that is said. */
export function useFitOpening(): void {
  const t = useTranslations('editor');
  const store = useStore();
  const document = useEditor((state) => state.document);
  const checked = useRef(document);
  useEffect(() => {
    const check = async () => {
      const before = checked.current;
      if (before === document) return;
      const { nextOpening } = await import('./next-opening.ts');
      const { document: now, locale, history } = store.getState();
      if (now !== document) return;
      checked.current = document;
      // A step that was undone is as its owner had it.
      const next = history.redo.length > 0 ? undefined : nextOpening(before, document, locale);
      if (!next) return;
      store.perform('set-layout', { section: next.section, layout: next.to }, history.undo.at(-1)?.group);
      const [from, to] = [t(`layout.${next.from}`), t(`layout.${next.to}`)];
      store.notify({ kind: 'message', tone: 'done', text: t('notice.openingChanged', { from, to }) });
    };
    const timer = setTimeout(() => void check(), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [store, document, t]);
}
