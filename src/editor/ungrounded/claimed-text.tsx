'use client';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import { authorOf } from '#site/grounding/author-of.ts';
import type { UngroundedText } from '#site/grounding/ungrounded-texts.ts';
import { directionOf, wordsOf } from '#site/render/words.ts';
import { plainTextOf } from '#site/strings.ts';
import { Button } from '#ui/button.tsx';
import { newSeed } from '../draft/store.ts';
import { fromField, toField } from '../panels/fact-tokens.ts';
import { useEditor, useStore } from '../use-editor.tsx';

/** One text with its unsupported claims: edit it, confirm it, or find it on its page. */
export function ClaimedText({ claimed, onShow }: { claimed: UngroundedText; onShow: () => void }) {
  const t = useTranslations('editor.ungrounded');
  const id = useId();
  const store = useStore();
  const group = useRef('');
  const { key, locale, claims } = claimed;
  const place = useEditor(({ document }) => placeOf(document, claimed));
  const facts = useEditor(({ document }) => document.facts);
  const text = useEditor(({ document }) => document.strings[locale]?.[key] ?? '');
  const isOwners = useEditor(({ document }) => ['owner', 'fact'].includes(authorOf(document, key, locale)));
  const isFirst = useEditor(({ document }) => document.site.defaultLocale === locale);
  return (
    <li className="grid gap-2 rounded-control border border-line p-3">
      <label htmlFor={id} className="text-sm font-medium text-ink-muted">
        {isFirst ? place : `${place} · ${wordsOf(locale).own}`}
      </label>
      <textarea
        id={id}
        rows={1}
        lang={locale}
        dir={directionOf(locale)}
        aria-describedby={isOwners ? undefined : `${id}-claims`}
        value={toField(text, facts)}
        onFocus={() => {
          group.current = `ungrounded/${newSeed()}`;
        }}
        onChange={(event) => {
          const typed = text.includes('\n') ? event.target.value : event.target.value.replaceAll('\n', ' ');
          store.perform('set-text', { locale, key, text: fromField(typed, text, facts) }, group.current);
        }}
        className="field-sizing-content max-h-48 w-full resize-none rounded-control border border-edge bg-surface px-3 py-2.5 text-base text-ink focus-visible:border-cobalt"
      />
      {isOwners ? (
        <p role="status" className="flex items-center gap-2 text-leaf">
          <Check className="size-5" aria-hidden /> {t('yours')}
        </p>
      ) : (
        <p id={`${id}-claims`} className="flex flex-wrap items-baseline gap-1.5 text-sm">
          {t('claims')}
          {claims.map((claim) => (
            <mark key={claim} className="rounded-full bg-marigold-soft px-2 py-0.5 font-semibold text-ink">
              {claim}
            </mark>
          ))}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {!isOwners && (
          <Button
            icon={<Check className="size-4" aria-hidden />}
            onClick={() => store.perform('confirm-texts', { locale, keys: [key] })}
            className="px-3 text-sm"
          >
            {t('confirm')}
          </Button>
        )}
        <Button look="quiet" onClick={onShow} className="px-3 text-sm">
          {t('show')}
        </Button>
      </div>
    </li>
  );
}

function placeOf(document: Parameters<typeof plainTextOf>[0], { page, section }: UngroundedText): string {
  const { defaultLocale } = document.site;
  const name = document.pages[page] ? plainTextOf(document, document.pages[page].label, defaultLocale) : '';
  const title = section && document.sections[section]?.slots.title;
  const heading = title ? plainTextOf(document, title, defaultLocale) : '';
  return heading ? `${name} · ${heading}` : name;
}
