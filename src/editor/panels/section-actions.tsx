'use client';
import { ArrowDown, ArrowUp, Copy, Eye, EyeOff, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Section } from '#site/schema.ts';
import { cx } from '#ui/class-names.ts';
import { newSeed } from '../draft/store.ts';
import { Tool } from '../icon-button.tsx';
import { useStore } from '../use-editor.tsx';

/** Actions on a whole section. */
export function SectionActions({ section, onMoved, className }: { section: Section; onMoved?: () => void; className?: string }) {
  const t = useTranslations('editor');
  const store = useStore();
  const move = (to: 'up' | 'down') => store.perform('move-section', { section: section.id, to }) && onMoved?.();
  return (
    <div className={cx('flex flex-wrap', className)}>
      <Tool label={t('outline.up')} onClick={() => move('up')}>
        <ArrowUp className="size-5" aria-hidden />
      </Tool>
      <Tool label={t('outline.down')} onClick={() => move('down')}>
        <ArrowDown className="size-5" aria-hidden />
      </Tool>
      <Tool label={t('outline.duplicate')} onClick={() => store.perform('duplicate-section', { section: section.id, seed: newSeed() })}>
        <Copy className="size-5" aria-hidden />
      </Tool>
      <Tool
        label={section.hidden ? t('outline.show') : t('outline.hide')}
        onClick={() => store.perform('hide-section', { section: section.id, hidden: !section.hidden })}
      >
        {section.hidden ? <Eye className="size-5" aria-hidden /> : <EyeOff className="size-5" aria-hidden />}
      </Tool>
      <Tool
        label={t('outline.remove')}
        onClick={() => store.perform('remove-section', { section: section.id })}
        className="hover:text-brick"
      >
        <Trash2 className="size-5" aria-hidden />
      </Tool>
    </div>
  );
}
