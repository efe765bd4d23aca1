'use client';
import { useTranslations } from 'next-intl';
import { TextField } from '../panels/text-field.tsx';
import { useEditor } from '../use-editor.tsx';
import { Part } from './part.tsx';

/** The words by which search engines and shared links show the business. They follow the site’s texts until they are edited. */
export function SearchPart() {
  const t = useTranslations('editor');
  const home = useEditor(({ document }) => Object.values(document.pages).find(({ type }) => type === 'home'));
  if (!home) return null;
  return (
    <Part id="search" title={t('business.search.title')}>
      <p className="text-sm text-ink-muted">{t('business.search.lead')}</p>
      <TextField label={t('inspect.seoTitle')} textKey={home.seo.title} />
      <TextField label={t('business.search.what')} textKey={home.seo.description} long />
    </Part>
  );
}
