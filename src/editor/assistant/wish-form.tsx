'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { wordsOf } from '#site/render/words.ts';
import { Button } from '#ui/button.tsx';
import { useEditor } from '../use-editor.tsx';
import { PriceLine } from './price-line.tsx';
import { type AssistantQuote, type AssistantRequest, type AssistantTarget, type AssistantWish, READY_WISHES } from './requests.ts';
import { useQuote } from './use-quote.ts';

type Choice = AssistantWish['kind'];
const MAX_WORDS = 500;

interface WishFormProps {
  siteId: string;
  target: AssistantTarget;
  /** The model's follow-up question about the previous request. */
  question: string | null;
  before: AssistantWish | null;
  onPropose: (request: AssistantRequest, quote: AssistantQuote) => void;
}

/** Form for a request to the assistant, with the upper bound of its cost. */
export function WishForm({ siteId, target, question, before, onPropose }: WishFormProps) {
  const t = useTranslations('editor.assistant');
  const id = useId();
  const locale = useEditor((state) => state.locale);
  const others = useEditor(({ document }) => document.site.locales.filter((one) => one !== locale).join(' '));
  const languages = others ? others.split(' ') : [];
  const [choice, setChoice] = useState<Choice>(question ? 'own' : (before?.kind ?? 'rewrite'));
  const [words, setWords] = useState(before?.kind === 'own' ? before.words : '');
  const [to, setTo] = useState((before?.kind === 'translate' && before.to) || (languages[0] ?? ''));
  const choices: Choice[] = [...READY_WISHES, ...(target.of === 'text' && languages.length > 0 ? (['translate'] as const) : []), 'own'];
  const wish = wishOf(choice, words, to);
  const request = wish && { siteId, target, wish, locale };
  const quoted = useQuote(request);
  const isReady = request !== null && quoted.state === 'priced' && quoted.quote.fits;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onPropose(request, quoted.quote);
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      {question && <p className="rounded-control bg-cobalt-soft px-3 py-2.5 font-medium">{question}</p>}
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{t('wish.legend')}</legend>
        {choices.map((one) => (
          <label
            key={one}
            className="inline-flex min-h-11 cursor-pointer items-center rounded-full border border-edge px-4 font-medium hover:bg-sunken has-checked:border-cobalt has-checked:bg-cobalt-soft has-checked:text-cobalt-strong has-focus-visible:outline-2 has-focus-visible:outline-cobalt"
          >
            <input type="radio" name={`${id}-wish`} className="sr-only" checked={choice === one} onChange={() => setChoice(one)} />
            {t(`wish.${one}`)}
          </label>
        ))}
      </fieldset>
      {choice === 'own' && (
        <div className="grid gap-1">
          <label htmlFor={id} className="text-sm font-medium text-ink-muted">
            {t('ownLabel')}
          </label>
          <textarea
            id={id}
            rows={3}
            maxLength={MAX_WORDS}
            value={words}
            placeholder={t('ownHint')}
            onChange={(event) => setWords(event.target.value)}
            className="control field-sizing-content max-h-48 resize-none"
          />
        </div>
      )}
      {choice === 'translate' && (
        <label className="grid gap-1 text-sm font-medium text-ink-muted">
          {t('into')}
          <select value={to} onChange={(event) => setTo(event.target.value)} className="control text-base text-ink">
            {languages.map((one) => (
              <option key={one} value={one} lang={one}>
                {wordsOf(one).own}
              </option>
            ))}
          </select>
        </label>
      )}
      <PriceLine quoted={quoted} />
      <Button type="submit" look="primary" disabled={!isReady} className="sm:justify-self-end">
        {t(target.of === 'page' ? 'askPlan' : 'ask')}
      </Button>
    </form>
  );
}

function wishOf(choice: Choice, words: string, to: string): AssistantWish | null {
  if (choice === 'own') return words.trim() ? { kind: 'own', words: words.trim() } : null;
  if (choice === 'translate') return to ? { kind: 'translate', to } : null;
  return { kind: choice };
}
