'use client';
import { useTranslations } from 'next-intl';
import { plainTextOf } from '#site/strings.ts';
import { useEditor } from '../use-editor.tsx';
import type { AssistantTarget } from './requests.ts';

const MAX_NAME = 40;

/** Display name of the assistant's target. */
export function useAssistantTargetName(target: AssistantTarget | null): string {
  const t = useTranslations('editor');
  return useEditor(({ document, locale }) => {
    const words = (key: string | undefined) => (key ? plainTextOf(document, key, locale).trim() : '');
    const short = (text: string) => (text.length > MAX_NAME ? `${text.slice(0, MAX_NAME - 1).trimEnd()}…` : text);
    switch (target?.of) {
      case 'item': {
        const item = document.items[target.item];
        return short(words(item?.slots.title ?? item?.slots.body)) || t('inspect.untitled');
      }
      case 'section': {
        const section = document.sections[target.section];
        return section ? t(`kind.${section.kind}`) : '';
      }
      case 'page':
      case 'sections':
        return words(document.pages[target.page]?.label) || t('page');
      default:
        return '';
    }
  });
}
