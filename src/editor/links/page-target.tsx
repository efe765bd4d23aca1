'use client';
import { pagesOf } from '#site/outline.ts';
import { plainTextOf } from '#site/strings.ts';
import { useEditor } from '../use-editor.tsx';
import { TargetList } from './target-list.tsx';
import type { TargetProps } from './target-props.ts';

/** Links to a page of the site. */
export function PageTarget({ link, onTarget }: TargetProps) {
  const document = useEditor((state) => state.document);
  const locale = useEditor((state) => state.locale);
  const pages = pagesOf(document)
    .filter(({ type }) => type !== 'not-found')
    .map(({ id, label }) => ({ id, name: plainTextOf(document, label, locale) }));
  return (
    <TargetList
      targets={pages}
      chosen={link?.to === 'page' && !link.section ? link.page : undefined}
      onChoose={(page) => onTarget({ to: 'page', page })}
    />
  );
}
