'use client';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { postsOf } from '#site/posts.ts';
import type { Page } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { Button } from '#ui/button.tsx';
import { newSeed } from '../draft/store.ts';
import { MissingTranslation, useForeign } from '../panels/text-field.tsx';
import { useEditor, useStore } from '../use-editor.tsx';
import { PostForm } from './post-form.tsx';

const same = (a: readonly Page[], b: readonly Page[]) => a.length === b.length && a.every((page, at) => page === b[at]);

/** The posts of the site, or the one that is open on the canvas. */
export function PostsPanel() {
  const page = useEditor((state) => state.document.pages[state.page]);
  return page?.type === 'post' ? <PostForm key={page.id} page={page} /> : <PostList />;
}

function PostList() {
  const t = useTranslations('editor.posts');
  const store = useStore();
  const posts = useEditor(({ document }) => postsOf(document), same);
  const begin = () => {
    const { locale, document } = store.getState();
    const list = { label: t('list.label'), title: t('list.title'), description: t('list.description') };
    if (!store.perform('add-post', { locale, title: t('untitled'), sample: true, list, seed: newSeed() })) return;
    const made = Object.values(store.getState().document.pages).find(({ id, type }) => type === 'post' && !document.pages[id]);
    if (made) store.showPage(made.id);
  };
  return (
    <div className="grid gap-4">
      <Button look="primary" icon={<Plus className="size-4" aria-hidden />} onClick={begin}>
        {t('new')}
      </Button>
      {posts.length === 0 ? (
        <p className="text-ink-muted">{t('none')}</p>
      ) : (
        <ul aria-label={t('title')} className="grid gap-1.5">
          {posts.map((page) => (
            <PostRow key={page.id} page={page} onOpen={() => store.showPage(page.id)} />
          ))}
        </ul>
      )}
    </div>
  );
}

function PostRow({ page, onOpen }: { page: Page; onOpen: () => void }) {
  const t = useTranslations('editor.posts');
  const title = useEditor(({ document, locale }) => plainTextOf(document, page.label, locale));
  const foreign = useForeign(page.label);
  return (
    <li>
      <button
        type="button"
        onClick={onOpen}
        className="grid min-h-14 w-full content-center gap-0.5 rounded-control border border-line px-3 py-2 text-left hover:bg-sunken"
      >
        <span className="leading-snug font-semibold">{title || t('untitled')}</span>
        <span className="flex flex-wrap items-center gap-x-2 text-sm text-ink-muted">
          {page.post?.draft ? (
            <span className="rounded-full bg-marigold-soft px-2 py-0.5 text-xs font-semibold text-ink">{t('draft')}</span>
          ) : (
            <span className="rounded-full bg-leaf-soft px-2 py-0.5 text-xs font-semibold text-ink">{t('shown')}</span>
          )}
          <PostDay iso={page.post?.date} />
          {foreign && <MissingTranslation />}
        </span>
      </button>
    </li>
  );
}

/** A date in the owner's language. */
function PostDay({ iso }: { iso: string | undefined }) {
  const t = useTranslations('editor.posts');
  if (!iso) return t('noDate');
  // Noon, so that no time zone shifts it to the day before.
  return <time dateTime={iso}>{t('day', { date: new Date(`${iso}T12:00:00Z`) })}</time>;
}
