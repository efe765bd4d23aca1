'use client';
import { useId, useRef, useState } from 'react';
import { textOf } from '#site/strings.ts';
import { newSeed } from '../draft/store.ts';
import { useEditor, useStore } from '../use-editor.tsx';
import { fromField, soleFact, toField } from './fact-tokens.ts';

const control = 'w-full rounded-control border border-edge bg-surface px-3 py-2.5 text-base text-ink focus-visible:border-cobalt';

/** One text of the site, or the fact that it consists of. Saved while typing; one undo takes back all of one visit. */
export function TextField({ label, textKey, long }: { label: string; textKey: string; long?: boolean }) {
  const id = useId();
  const store = useStore();
  const group = useRef('');
  const text = useEditor(({ document, locale }) => textOf(document, textKey, locale).text);
  const facts = useEditor((state) => state.document.facts);
  const fact = soleFact(text);
  if (fact) return <FactField label={label} fact={fact} />;
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium text-ink-muted">
        {label}
      </label>
      <textarea
        id={id}
        rows={long ? 6 : 1}
        value={toField(text, facts)}
        onFocus={() => {
          group.current = `field/${newSeed()}`;
        }}
        onChange={(event) => {
          const { locale } = store.getState();
          const typed = long ? event.target.value : event.target.value.replaceAll('\n', ' ');
          store.perform('set-text', { locale, key: textKey, text: fromField(typed, text, facts) }, group.current);
        }}
        className={`${control} field-sizing-content max-h-72 resize-none`}
      />
    </div>
  );
}

/** Something that the owner told us, shown wherever it is cited. Taken when left, since half a price is none. */
export function FactField({ label, fact }: { label: string; fact: string }) {
  const id = useId();
  const store = useStore();
  const text = useEditor((state) => state.document.facts[fact]?.text ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    if (typed?.trim() && typed !== text) store.perform('set-fact', { fact, text: typed });
    setTyped(null);
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium text-ink-muted">
        {label}
      </label>
      <input
        id={id}
        value={typed ?? text}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape') setTyped(null);
        }}
        className={control}
      />
    </div>
  );
}
