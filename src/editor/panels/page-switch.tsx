'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { pagesOf } from '#site/outline.ts';
import { plainTextOf } from '#site/strings.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { newSeed } from '../draft/store.ts';
import { useEditor, useStore } from '../use-editor.tsx';

/** The option that adds a page. */
const NEW = 'new';

/** Chooses the page that is shown, or adds one. */
export function PageSwitch() {
  const t = useTranslations('editor');
  const store = useStore();
  const page = useEditor((state) => state.page);
  const [naming, setNaming] = useState(false);
  const names = useEditor(
    ({ document, locale, page: shown }) =>
      pagesOf(document)
        // Posts have a list of their own; there may be hundreds.
        .filter(({ id, type }) => type !== 'post' || id === shown)
        // The label of this page is the sentence that lost visitors read.
        .map(({ id, type, label }) => `${id} ${type === 'not-found' ? t('kind.not-found') : plainTextOf(document, label, locale)}`),
    (a, b) => a.join() === b.join(),
  );
  return (
    <>
      <select
        aria-label={t('page')}
        value={page}
        onChange={(event) => (event.target.value === NEW ? setNaming(true) : store.showPage(event.target.value))}
        className="h-11 min-w-0 max-w-44 rounded-control border border-line bg-surface px-2.5 font-medium text-ink"
      >
        {names.map((name) => (
          <option key={name} value={name.slice(0, 11)}>
            {name.slice(12)}
          </option>
        ))}
        <option value={NEW}>{t('pages.new')}</option>
      </select>
      {naming && <NewPage onClose={() => setNaming(false)} />}
    </>
  );
}

function NewPage({ onClose }: { onClose: () => void }) {
  const t = useTranslations('editor');
  const store = useStore();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { document, locale } = store.getState();
    if (!name.trim()) return setWrong(t('pages.noName'));
    const { refused } = store.attempt('add-page', { locale, name, seed: newSeed() });
    if (refused) return setWrong(t(`refused.${refused}`));
    const made = Object.values(store.getState().document.pages).find(({ id }) => !document.pages[id]);
    onClose();
    if (made) store.showPage(made.id);
  };
  return (
    <Dialog open onClose={onClose} title={t('pages.title')} closeLabel={t('pages.cancel')}>
      <form onSubmit={submit} noValidate className="grid gap-5">
        <Field
          label={t('pages.name')}
          hint={t('pages.hint')}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            setWrong(null);
          }}
          maxLength={60}
          error={wrong ?? undefined}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            {t('pages.cancel')}
          </Button>
          <Button type="submit" look="primary">
            {t('pages.create')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
