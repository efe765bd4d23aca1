'use client';
import { ArrowLeft, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { bodyOfPost, postsOf } from '#site/posts.ts';
import type { Page, SiteDocument } from '#site/schema.ts';
import { plainTextOf, textOf } from '#site/strings.ts';
import { Button } from '#ui/button.tsx';
import { newSeed } from '../draft/store.ts';
import { PicturePanel } from '../panels/picture-panel.tsx';
import { MissingTranslation, SampleMark, TextField, useForeign, useSample } from '../panels/text-field.tsx';
import { useEditor, useStore } from '../use-editor.tsx';
import { BodyEditor } from './body-editor.tsx';

/** Today in the owner's time zone. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** One post: its texts on top, its settings below. Saved while typing, like everything else. */
export function PostForm({ page }: { page: Page }) {
  const t = useTranslations('editor.posts');
  const store = useStore();
  const section = useEditor(({ document }) => bodyOfPost(document, page.id));
  const locale = useEditor((state) => state.locale);
  const post = page.post ?? { tags: [] };
  const set = (change: object, group?: string) => store.perform('set-post', { page: page.id, locale, ...change }, group);
  const back = () => store.showPage(listOf(store.getState().document) ?? '');
  return (
    <div className="grid gap-5">
      <Button look="quiet" icon={<ArrowLeft className="size-4" aria-hidden />} onClick={back} className="-ml-2 justify-self-start px-2">
        {t('back')}
      </Button>
      <TitleField page={page} onChange={(title, group) => set({ title }, group)} />
      {section?.slots.lead && <TextField label={t('excerpt')} textKey={section.slots.lead} />}
      {section?.slots.body && <BodyEditor textKey={section.slots.body} />}
      <label className="flex gap-3 rounded-control border border-line p-3">
        <input
          type="checkbox"
          checked={!post.draft}
          onChange={(event) => set({ draft: !event.target.checked, ...(event.target.checked && !post.date ? { date: today() } : {}) })}
          className="mt-0.5 size-5 shrink-0 accent-cobalt"
        />
        <span className="grid gap-0.5">
          <span className="font-semibold">{t('show')}</span>
          <span className="text-sm text-ink-muted">{post.draft ? t('showHint') : t('shownHint')}</span>
        </span>
      </label>
      <Day label={t('date')} value={post.date ?? ''} onChange={(date) => date && set({ date })} />
      <Tags page={page.id} tags={post.tags} onChange={(tags) => set({ tags })} />
      <Author page={page} onChange={(author) => set({ author })} />
      {section && <PicturePanel table="sections" id={section.id} media={section.media} />}
      <Button
        look="quiet"
        icon={<Trash2 className="size-4" aria-hidden />}
        className="justify-self-start text-brick"
        onClick={() => {
          back();
          store.perform('remove-post', { page: page.id });
        }}
      >
        {t('remove')}
      </Button>
    </div>
  );
}

/** The page that lists the posts. */
const listOf = (document: SiteDocument): string | undefined => {
  const lists = Object.values(document.sections).filter(({ kind, hidden }) => kind === 'blog-list' && !hidden);
  const own = lists.find(({ page }) => document.pages[page]?.type !== 'home') ?? lists[0];
  return own?.page ?? Object.values(document.pages).find(({ type }) => type === 'home')?.id;
};

const label = 'text-sm font-medium text-ink-muted';

function TitleField({ page, onChange }: { page: Page; onChange: (title: string, group: string) => void }) {
  const t = useTranslations('editor.posts');
  const id = useId();
  const group = useRef('');
  const title = useEditor(({ document, locale }) => textOf(document, page.label, locale).text);
  const foreign = useForeign(page.label);
  const sample = useSample(page.label);
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={id} className={label}>
          {t('postTitle')}
        </label>
        {sample ? <SampleMark /> : foreign && <MissingTranslation />}
      </div>
      <textarea
        id={id}
        rows={1}
        maxLength={160}
        value={foreign || sample ? '' : title}
        placeholder={foreign ? title : t('untitled')}
        onFocus={() => {
          group.current = `post-title/${newSeed()}`;
        }}
        onChange={(event) => onChange(event.target.value.replaceAll('\n', ' '), group.current)}
        className="control field-sizing-content resize-none text-lg font-semibold"
      />
    </div>
  );
}

function Day({ label: name, value, onChange }: { label: string; value: string; onChange: (iso: string) => void }) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className={label}>
        {name}
      </label>
      <input id={id} type="date" value={value} onChange={(event) => onChange(event.target.value)} className="control" />
    </div>
  );
}

/** Stores half-typed text of a post's field until the field is left. */
function useUnfinishedInput(page: string, field: 'tags' | 'author') {
  const store = useStore();
  const place = `post/${page}/${field}`;
  return {
    keep: (input: { tags: string[] } | { author: string }) =>
      store.keepUnfinished(place, 'set-post', { page, locale: store.getState().locale, ...input }),
    drop: () => store.dropUnfinished(place),
  };
}

/** Tags by name, comma-separated, with those of other posts as suggestions. Committed on blur, since half a word is no tag. */
function Tags({ page, tags, onChange }: { page: string; tags: readonly string[]; onChange: (names: string[]) => void }) {
  const t = useTranslations('editor.posts');
  const id = useId();
  const names = useEditor(({ document, locale }) => tags.map((key) => plainTextOf(document, key, locale)).join(', '));
  const others = useEditor(({ document, locale }) =>
    [...new Set(postsOf(document).flatMap(({ post }) => post?.tags ?? []))]
      .filter((key) => !tags.includes(key))
      .map((key) => plainTextOf(document, key, locale))
      .filter(Boolean)
      .sort()
      .join('\n'),
  );
  const [typed, setTyped] = useState<string | null>(null);
  const split = (text: string) => [...new Set(text.split(',').map((name) => name.trim().slice(0, 40)))].filter(Boolean).slice(0, 12);
  const unfinished = useUnfinishedInput(page, 'tags');
  const take = () => {
    if (typed !== null && typed !== names) onChange(split(typed));
    setTyped(null);
    unfinished.drop();
  };
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className={label}>
        {t('tags')}
      </label>
      <input
        id={id}
        value={typed ?? names}
        placeholder={t('tagsHint')}
        onChange={(event) => {
          setTyped(event.target.value);
          unfinished.keep({ tags: split(event.target.value) });
        }}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
        className="control"
      />
      {others && (
        <ul aria-label={t('otherTags')} className="flex flex-wrap gap-1.5">
          {others.split('\n').map((name) => (
            <li key={name}>
              <button
                type="button"
                onClick={() => onChange(split(`${names}, ${name}`))}
                className="min-h-9 rounded-full border border-line px-3 text-sm hover:bg-sunken pointer-coarse:min-h-11"
              >
                + {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Author({ page, onChange }: { page: Page; onChange: (name: string) => void }) {
  const t = useTranslations('editor.posts');
  const id = useId();
  const author = page.post?.author;
  const name = useEditor(({ document, locale }) =>
    author?.from === 'fact' ? (document.facts[author.fact]?.text ?? '') : author ? plainTextOf(document, author.name, locale) : '',
  );
  const people = useEditor(({ document }) =>
    Object.values(document.facts)
      .filter(({ norm }) => norm.kind === 'person')
      .map(({ text }) => text)
      .join('\n'),
  );
  const [typed, setTyped] = useState<string | null>(null);
  const unfinished = useUnfinishedInput(page.id, 'author');
  const take = () => {
    if (typed !== null && typed.trim() !== name) onChange(typed.trim());
    setTyped(null);
    unfinished.drop();
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className={label}>
        {t('author')}
      </label>
      <input
        id={id}
        list={`${id}-people`}
        value={typed ?? name}
        maxLength={120}
        placeholder={t('authorHint')}
        onChange={(event) => {
          setTyped(event.target.value);
          unfinished.keep({ author: event.target.value.trim() });
        }}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
        className="control"
      />
      <datalist id={`${id}-people`}>
        {people
          .split('\n')
          .filter(Boolean)
          .map((one) => (
            <option key={one} value={one} />
          ))}
      </datalist>
    </div>
  );
}
