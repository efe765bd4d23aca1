'use client';
import { plainTextOf } from '#site/strings.ts';
import { useEditor } from '../use-editor.tsx';

/** The current text. */
export function Original({ textKey, locale }: { textKey: string; locale: string }) {
  const text = useEditor(({ document }) => plainTextOf(document, textKey, locale));
  return (
    <p lang={locale} dir="auto" className="line-clamp-6 rounded-control bg-sunken p-3 leading-relaxed whitespace-pre-wrap">
      {text}
    </p>
  );
}
