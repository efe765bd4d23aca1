'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { textOf } from '#site/strings.ts';
import { wordKeyOf } from '#site/translation/fact-words.ts';
import { AssistantTool } from '../assistant/assistant-button.tsx';
import { carryName, isOwnWords } from '../carry-name.ts';
import { newSeed } from '../draft/store.ts';
import { useEditor, useStore } from '../use-editor.tsx';
import { fromField, soleFact, toField } from './fact-tokens.ts';

const control = 'w-full rounded-control border border-edge bg-surface px-3 py-2.5 text-base text-ink focus-visible:border-cobalt';

interface TextFieldProps {
  label: string;
  textKey: string;
  long?: boolean;
  /** Words that the page shows in place of this text until its owner writes it. */
  shown?: string | undefined;
  /** The section whose title this is. */
  titleOf?: string | undefined;
}

/** One text of the site, or the fact that it consists of. Saved while typing; one undo reverts one visit to the field. */
export function TextField({ label, textKey, long, shown, titleOf }: TextFieldProps) {
  const id = useId();
  const store = useStore();
  const group = useRef('');
  const before = useRef('');
  const text = useEditor(({ document, locale }) => textOf(document, textKey, locale).text);
  const foreign = useForeign(textKey);
  const sample = useSample(textKey);
  const facts = useEditor((state) => state.document.facts);
  const locale = useEditor((state) => state.locale);
  const cited = soleFact(text);
  const isOwn = useEditor(({ document }) => cited !== undefined && isOwnWords(document, cited, titleOf ? undefined : textKey));
  const fact = isOwn ? undefined : cited;
  const wordKey = useEditor(({ document, locale }) => (fact ? wordKeyOf(document, fact, locale) : undefined));
  if (fact && wordKey) return <FactWordsField label={label} fact={fact} wordKey={wordKey} />;
  if (fact) return <FactField label={label} fact={fact} />;
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <label htmlFor={id} className="text-sm font-medium text-ink-muted">
          {label}
        </label>
        {sample ? <SampleMark /> : foreign && <MissingTranslation />}
        {!sample && /\p{L}{2}/u.test(text) && (
          <AssistantTool target={{ of: 'text', key: textKey }} name={label} className="-my-2 -mr-2.5" />
        )}
      </div>
      <textarea
        id={id}
        rows={long ? 6 : 1}
        value={foreign || sample ? '' : isOwn && cited ? (facts[cited]?.text ?? '') : (shown ?? toField(text, facts))}
        placeholder={foreign || sample ? toField(text, facts) : undefined}
        lang={locale}
        onFocus={() => {
          group.current = `field/${newSeed()}`;
          before.current = isOwn && cited ? (facts[cited]?.text ?? '') : text;
        }}
        onBlur={() => carryName(store, { key: textKey, before: before.current, text, group: group.current })}
        onChange={(event) => {
          const { locale } = store.getState();
          const typed = long ? event.target.value : event.target.value.replaceAll('\n', ' ');
          store.perform('set-text', { locale, key: textKey, text: fromField(typed, text, facts), titleOf }, group.current);
        }}
        className={`${control} field-sizing-content max-h-72 resize-none`}
      />
    </div>
  );
}

/** Whether a text is missing in the language being edited, so that another language's is shown. */
export const useForeign = (textKey: string): boolean =>
  useEditor(({ document, locale }) => {
    const found = textOf(document, textKey, locale);
    return found.text.trim() !== '' && found.locale.split('-')[0] !== locale.split('-')[0];
  });

/** Whether a text is a sample: shown as a placeholder, and never published. */
export const useSample = (textKey: string): boolean => useEditor(({ document }) => document.stringMeta[textKey]?.sample === true);

export function SampleMark() {
  const t = useTranslations('editor');
  return <span className="rounded-full bg-marigold-soft px-2 py-0.5 text-xs font-semibold text-ink">{t('inspect.sample')}</span>;
}

/** Marks a missing translation beside the label. */
export function MissingTranslation() {
  const t = useTranslations('editor');
  const locale = useEditor((state) => state.locale);
  const [tongue = locale] = locale.split('-');
  const language = new Intl.DisplayNames([useLocale()], { type: 'language' }).of(tongue) ?? tongue;
  return (
    <span className="rounded-full bg-marigold-soft px-2 py-0.5 text-xs font-semibold text-ink">{t('language.missing', { language })}</span>
  );
}

/** A fact's words in another language; emptied, they fall back to the original. */
function FactWordsField({ label, fact, wordKey }: { label: string; fact: string; wordKey: string }) {
  const id = useId();
  const store = useStore();
  const group = useRef('');
  const own = useEditor((state) => state.document.facts[fact]?.text ?? '');
  const locale = useEditor((state) => state.locale);
  const text = useEditor(({ document }) => document.strings[locale]?.[wordKey] ?? '');
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={id} className="text-sm font-medium text-ink-muted">
          {label}
        </label>
        {!text && <MissingTranslation />}
      </div>
      <input
        id={id}
        value={text}
        placeholder={own}
        lang={locale}
        onFocus={() => {
          group.current = `field/${newSeed()}`;
        }}
        onChange={(event) => store.perform('set-text', { locale, key: wordKey, text: event.target.value }, group.current)}
        className={control}
      />
    </div>
  );
}

/** A fact, shown wherever it is cited. Committed on blur, since a half-typed price is not valid. */
export function FactField({ label, fact }: { label: string; fact: string }) {
  const id = useId();
  const store = useStore();
  const text = useEditor((state) => state.document.facts[fact]?.text ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const place = `fact/${fact}`;
  const leave = () => {
    store.dropUnfinished(place);
    setTyped(null);
  };
  const take = () => {
    if (typed?.trim() && typed !== text) store.perform('set-fact', { fact, text: typed });
    leave();
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium text-ink-muted">
        {label}
      </label>
      <input
        id={id}
        value={typed ?? text}
        onChange={(event) => {
          setTyped(event.target.value);
          if (event.target.value.trim()) store.keepUnfinished(place, 'set-fact', { fact, text: event.target.value });
          else store.dropUnfinished(place);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape') leave();
        }}
        className={control}
      />
    </div>
  );
}
