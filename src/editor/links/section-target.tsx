'use client';
import { useTranslations } from 'next-intl';
import { isFrame } from '#site/operations/move-section.ts';
import { pagesOf, sectionsOf } from '#site/outline.ts';
import { plainTextOf } from '#site/strings.ts';
import { useEditor } from '../use-editor.tsx';
import { TargetList } from './target-list.tsx';
import type { TargetProps } from './target-props.ts';

/** Links to a section, by its title. */
export function SectionTarget({ link, onTarget }: TargetProps) {
  const t = useTranslations('editor');
  const document = useEditor((state) => state.document);
  const locale = useEditor((state) => state.locale);
  const pages = pagesOf(document).filter(({ type }) => type !== 'not-found' && type !== 'post');
  const sections = pages.flatMap((page) =>
    sectionsOf(document, page.id)
      .filter((section) => !isFrame(section) && !section.hidden)
      .map((section) => ({
        id: section.id,
        name: (section.slots.title && plainTextOf(document, section.slots.title, locale)) || t(`kind.${section.kind}`),
        detail: pages.length > 1 ? plainTextOf(document, page.label, locale) : t(`kind.${section.kind}`),
      })),
  );
  return (
    <TargetList
      targets={sections}
      chosen={link?.to === 'page' ? link.section : undefined}
      onChoose={(section) => onTarget({ to: 'page', page: document.sections[section]!.page, section })}
    />
  );
}
