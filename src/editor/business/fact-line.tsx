'use client';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Fact, FactNorm } from '#site/schema.ts';
import { Tool } from '../icon-button.tsx';
import { useStore } from '../use-editor.tsx';
import { UseChip } from './use-chip.tsx';
import { useReason } from './use-facts.ts';
import { ValueField } from './value-field.tsx';

interface FactLineProps {
  fact: Fact;
  label: string;
  icon?: ReactNode;
  inputMode?: 'tel' | 'email' | 'url' | 'text';
  /** Parses the new text, for kinds that the generic reader cannot parse alone. */
  normOf?: (typed: string) => FactNorm | undefined;
  /** More controls beside the value. */
  children?: ReactNode;
}

/** One fact: its label, its editable text, its uses, and a remove button. */
export function FactLine({ fact, label, icon, inputMode = 'text', normOf, children }: FactLineProps) {
  const t = useTranslations('editor.business');
  const store = useStore();
  const reason = useReason();
  const place = `fact/${fact.id}`;
  const input = (text: string) => {
    const norm = normOf?.(text);
    return { fact: fact.id, text, ...(norm && { norm }) };
  };
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] items-center gap-x-2 border-t border-line py-1.5 first:border-t-0">
      <span className="text-ink-muted" aria-hidden>
        {icon}
      </span>
      <div className="grid min-w-0">
        <ValueField
          label={label}
          quiet
          wraps={inputMode === 'text'}
          inputMode={inputMode}
          value={fact.text}
          onTake={(typed) => {
            // An emptied field takes it off the site, as the bin does; the notice has the way back.
            if (!typed) return reason(fact.norm.kind, store.attempt('remove-fact', { fact: fact.id }));
            return reason(fact.norm.kind, store.attempt('set-fact', input(typed)));
          }}
          onDraft={(typed) => (typed ? store.keepUnfinished(place, 'set-fact', input(typed)) : store.dropUnfinished(place))}
        />
        {children}
      </div>
      <div className="flex items-center">
        <UseChip fact={fact.id} />
        <Tool
          label={t('remove', { name: fact.text })}
          className="hover:text-brick"
          onClick={() => store.perform('remove-fact', { fact: fact.id })}
        >
          <Trash2 className="size-4.5" aria-hidden />
        </Tool>
      </div>
    </li>
  );
}
