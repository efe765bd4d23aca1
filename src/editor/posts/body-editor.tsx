'use client';
import { Bold, Heading2, Heading3, ImagePlus, Italic, Link2, List, ListOrdered, TextQuote } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type Ref, useId, useRef, useState } from 'react';
import { textOf } from '#site/strings.ts';
import { Button } from '#ui/button.tsx';
import type { UploadedPhoto } from '../actions.ts';
import { newSeed } from '../draft/store.ts';
import { Tool } from '../icon-button.tsx';
import { fromField, toField } from '../panels/fact-tokens.ts';
import { MissingTranslation, useForeign } from '../panels/text-field.tsx';
import { SendPhoto } from '../photos/send-photo.tsx';
import { useEditor, useStore } from '../use-editor.tsx';
import { addressOf, type Mark, type TextSelection, withLink, withMark } from './body-marks.ts';

const TOOLS: readonly (readonly [Mark, typeof Bold])[] = [
  ['heading', Heading2],
  ['subheading', Heading3],
  ['strong', Bold],
  ['em', Italic],
  ['points', List],
  ['numbers', ListOrdered],
  ['quote', TextQuote],
];

/** The text with its selection, and ways to change both. */
function useBody(textKey: string) {
  const store = useStore();
  const area = useRef<HTMLTextAreaElement>(null);
  /** The selection when a link or a picture was asked for. */
  const selected = useRef({ start: 0, end: 0 });
  const text = useEditor(({ document, locale }) => textOf(document, textKey, locale).text);
  const facts = useEditor((state) => state.document.facts);
  const locale = useEditor((state) => state.locale);
  const foreign = useForeign(textKey);
  const inOwnLanguage = toField(text, facts);
  const shown = foreign ? '' : inOwnLanguage;
  const write = (typed: string, together?: string) =>
    store.perform('set-text', { locale, key: textKey, text: fromField(typed, text, facts) }, together);
  const now = (): TextSelection => {
    const { selectionStart = shown.length, selectionEnd = shown.length } = area.current ?? {};
    return { text: shown, start: selectionStart, end: selectionEnd };
  };
  const put = (made: TextSelection) => {
    write(made.text);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(made.start, made.end);
    });
  };
  const remember = () => {
    const { start, end } = now();
    selected.current = { start, end };
  };
  const insert = ({ width, height, ...source }: UploadedPhoto, alt: string) => {
    const before = fromField(shown.slice(0, selected.current.end), text, facts);
    const picture = { width, height, source: { from: 'upload' as const, ...source } };
    store.perform('insert-picture', { locale, key: textKey, at: before.length, picture, alt, seed: newSeed() });
  };
  const mark = (one: Mark) => put(withMark(now(), one));
  const link = (href: string) => put(withLink({ text: shown, ...selected.current }, href));
  return { area, locale, foreign, shown, inOwnLanguage, write, remember, mark, link, insert };
}

/** The body of a post: plain text with marks, beside the rendered page. */
export function BodyEditor({ textKey }: { textKey: string }) {
  const t = useTranslations('editor.posts');
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const group = useRef('');
  const [asking, setAsking] = useState(false);
  const [photo, setPhoto] = useState<File | null>(null);
  const { area, locale, foreign, shown, inOwnLanguage, write, remember, mark, link, insert } = useBody(textKey);
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={id} className="text-sm font-medium text-ink-muted">
          {t('body')}
        </label>
        {foreign && <MissingTranslation />}
      </div>
      <div className="rounded-control border border-edge bg-surface focus-within:border-cobalt">
        <Toolbar
          asking={asking}
          onMark={mark}
          onLink={() => {
            remember();
            setAsking(!asking);
          }}
          onPicture={() => {
            remember();
            file.current?.click();
          }}
        />
        {asking && (
          <AddressForm
            onCancel={() => setAsking(false)}
            onAddress={(href) => {
              setAsking(false);
              link(href);
            }}
          />
        )}
        {photo && (
          <div className="border-b border-line p-2">
            <SendPhoto
              photo={photo}
              onCancel={() => setPhoto(null)}
              onSent={(sent, alt) => {
                setPhoto(null);
                insert(sent, alt);
              }}
            />
          </div>
        )}
        <textarea
          ref={area}
          id={id}
          lang={locale}
          value={shown}
          placeholder={foreign ? inOwnLanguage : t('bodyHint')}
          onFocus={() => {
            group.current = `field/${newSeed()}`;
          }}
          onChange={(event) => write(event.target.value, group.current)}
          className="field-sizing-content block max-h-[60dvh] min-h-64 w-full resize-y rounded-b-control bg-transparent px-3 py-2.5 text-base leading-relaxed outline-none"
        />
      </div>
      <PictureInput ref={file} onChosen={setPhoto} />
    </div>
  );
}

function PictureInput({ ref, onChosen }: { ref: Ref<HTMLInputElement>; onChosen: (photo: File | null) => void }) {
  const t = useTranslations('editor.posts');
  return (
    <input
      ref={ref}
      type="file"
      accept="image/jpeg,image/png,image/webp,image/avif,image/heic,image/heif,image/gif"
      className="sr-only"
      tabIndex={-1}
      aria-label={t('mark.picture')}
      onChange={(event) => {
        onChosen(event.target.files?.[0] ?? null);
        event.target.value = '';
      }}
    />
  );
}

interface ToolbarProps {
  /** The address of a link is asked for. */
  asking: boolean;
  onMark: (mark: Mark) => void;
  onLink: () => void;
  onPicture: () => void;
}

function Toolbar({ asking, onMark, onLink, onPicture }: ToolbarProps) {
  const t = useTranslations('editor.posts');
  return (
    <div role="toolbar" aria-label={t('marks')} className="flex flex-wrap border-b border-line">
      {TOOLS.map(([mark, Icon]) => (
        <Tool key={mark} label={t(`mark.${mark}`)} onClick={() => onMark(mark)}>
          <Icon className="size-5" aria-hidden />
        </Tool>
      ))}
      <Tool label={t('mark.link')} aria-expanded={asking} onClick={onLink}>
        <Link2 className="size-5" aria-hidden />
      </Tool>
      <Tool label={t('mark.picture')} onClick={onPicture}>
        <ImagePlus className="size-5" aria-hidden />
      </Tool>
    </div>
  );
}

/** Asks for the target of a link. */
function AddressForm({ onAddress, onCancel }: { onAddress: (href: string) => void; onCancel: () => void }) {
  const t = useTranslations('editor.posts');
  const [typed, setTyped] = useState('');
  const href = addressOf(typed);
  return (
    <form
      className="grid gap-2 border-b border-line p-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (href) onAddress(href);
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
        placeholder="https://"
        aria-label={t('address')}
        inputMode="url"
        className="control"
      />
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={!href}>
          {t('addLink')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
