'use client';
import { useTranslations } from 'next-intl';
import type { Link } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { useEditor } from '../use-editor.tsx';

/** Display name of a link's target; empty without one. */
export function useLinkTargetName(link: Link | undefined): string {
  const t = useTranslations('editor');
  return useEditor(({ document, locale }) => {
    if (!link) return '';
    if (link.to === 'url') return link.href.replace(/^https?:\/\//, '').replace(/\/$/, '');
    if (link.to === 'page') {
      const section = link.section ? document.sections[link.section] : undefined;
      const title = section?.slots.title ? plainTextOf(document, section.slots.title, locale) : '';
      if (section) return title || t(`kind.${section.kind}`);
      const page = document.pages[link.page];
      return page ? plainTextOf(document, page.label, locale) : '';
    }
    const fact = document.facts[link.fact];
    return `${t(`link.short.${link.to}`)} ${fact?.text ?? ''}`.trim();
  });
}
