'use client';
import { EyeOff, GripVertical, History, PanelTop, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { isFrame } from '#site/operations/move-section.ts';
import { sectionsOf } from '#site/outline.ts';
import type { Section } from '#site/schema.ts';
import { Button } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { useEditor, useStore } from '../use-editor.tsx';
import { SectionActions } from './section-actions.tsx';
import { useDragOrder } from './use-drag-order.ts';
import { useCoveredSections, useHeadingOf } from './use-shown-headings.ts';

const sameList = (a: readonly Section[], b: readonly Section[]) => a.length === b.length && a.every((section, at) => section === b[at]);

interface OutlineProps {
  onChoose: (section: string) => void;
  onAdd: () => void;
  onHistory: () => void;
}

/** The sections of a page as a list: select, reorder, duplicate, hide, remove. */
export function Outline({ onChoose, onAdd, onHistory }: OutlineProps) {
  const t = useTranslations('editor');
  const store = useStore();
  const sections = useEditor(({ document, page }) => sectionsOf(document, page), sameList);
  const chosen = useEditor((state) => state.selection.section);
  const headingOf = useHeadingOf();
  const covered = useCoveredSections();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const movable = sections.filter((section) => !isFrame(section));
  const drag = useDragOrder(list, (id, index) => {
    if (store.perform('move-section', { section: id, to: index })) say(id);
  });

  const say = (id: string) => {
    const { document, page } = store.getState();
    const all = sectionsOf(document, page).filter((section) => !isFrame(section));
    const section = document.sections[id];
    if (section)
      setSaid(
        t('outline.moved', { name: t(`kind.${section.kind}`), position: all.findIndex((one) => one.id === id) + 1, count: all.length }),
      );
  };
  return (
    <div className="grid gap-3">
      <ol ref={list} aria-label={t('outline.title')} className="grid gap-0.5">
        {sections.map((section) => (
          <OutlineRow
            key={section.id}
            section={section}
            title={headingOf(section)}
            inOpening={covered.has(section.id)}
            chosen={chosen === section.id}
            grip={isFrame(section) ? undefined : drag.gripProps(section.id)}
            dragging={drag.dragging === section.id}
            dropBefore={drag.dropBefore === section.id}
            dropAfter={drag.dropBefore === 'end' && section.id === movable.at(-1)?.id}
            onChoose={() => onChoose(section.id)}
            onMoved={() => say(section.id)}
          />
        ))}
      </ol>
      <Button icon={<Plus className="size-4" aria-hidden />} onClick={onAdd}>
        {t('outline.add')}
      </Button>
      <Button look="quiet" icon={<History className="size-4" aria-hidden />} onClick={onHistory}>
        {t('tabs.history')}
      </Button>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  );
}

interface RowProps {
  section: Section;
  title: string;
  /** The page shows it within its opening alone. */
  inOpening: boolean;
  chosen: boolean;
  dragging: boolean;
  dropBefore: boolean;
  dropAfter: boolean;
  grip: ReturnType<ReturnType<typeof useDragOrder>['gripProps']> | undefined;
  onChoose: () => void;
  onMoved: () => void;
}

function OutlineRow({ section, title, inOpening, chosen, grip, dragging, dropBefore, dropAfter, onChoose, onMoved }: RowProps) {
  const t = useTranslations('editor');
  return (
    <li
      data-row={grip ? section.id : undefined}
      className={cx(
        'relative rounded-control',
        chosen ? 'bg-cobalt-soft' : 'hover:bg-sunken',
        dragging && 'opacity-50',
        dropBefore && 'before:absolute before:inset-x-1 before:-top-0.5 before:h-1 before:rounded-full before:bg-cobalt',
        dropAfter && 'after:absolute after:inset-x-1 after:-bottom-0.5 after:h-1 after:rounded-full after:bg-cobalt',
      )}
    >
      <div className="flex items-center">
        {grip ? (
          <span
            {...grip}
            title={t('outline.drag')}
            className="inline-flex h-11 w-7 shrink-0 cursor-grab touch-none items-center justify-center text-ink-muted"
          >
            <GripVertical className="size-4" aria-hidden />
          </span>
        ) : (
          <span className="w-7 shrink-0" />
        )}
        <button
          type="button"
          aria-current={chosen ? 'true' : undefined}
          onClick={onChoose}
          className="grid min-h-12 min-w-0 flex-1 content-center py-1.5 pr-2 text-left"
        >
          <span className="flex items-center gap-1.5 leading-tight font-semibold">
            {t(`kind.${section.kind}`)}
            {section.hidden && (
              <span className="inline-flex items-center gap-1 text-xs font-medium text-ink-muted">
                <EyeOff className="size-3.5" aria-hidden />
                {t('outline.hidden')}
              </span>
            )}
          </span>
          {inOpening && !section.hidden ? (
            <span className="inline-flex items-center gap-1 text-sm text-ink-muted">
              <PanelTop className="size-3.5 shrink-0" aria-hidden />
              {t('outline.inOpening')}
            </span>
          ) : (
            title && <span className="truncate text-sm text-ink-muted">{title}</span>
          )}
        </button>
      </div>
      {chosen && grip && <SectionActions section={section} onMoved={onMoved} className="px-1 pb-1" />}
    </li>
  );
}
