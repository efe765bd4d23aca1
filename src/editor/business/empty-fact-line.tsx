'use client';
import type { ReactNode } from 'react';
import type { FactKind, FactNorm } from '#site/schema.ts';
import { newSeed } from '../draft/store.ts';
import { useStore } from '../use-editor.tsx';
import { useReason } from './use-facts.ts';
import { ValueField } from './value-field.tsx';

interface EmptyFactLineProps {
  kind: FactKind;
  label: string;
  hint: string;
  icon?: ReactNode;
  inputMode?: 'tel' | 'email' | 'url' | 'text';
  normOf?: (typed: string) => FactNorm | undefined;
}

/** An empty row for a missing fact. */
export function EmptyFactLine({ kind, label, hint, icon, inputMode = 'text', normOf }: EmptyFactLineProps) {
  const store = useStore();
  const reason = useReason();
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] items-center gap-x-2 border-t border-line py-1.5 first:border-t-0">
      <span className="text-ink-muted" aria-hidden>
        {icon}
      </span>
      <ValueField
        label={label}
        value=""
        placeholder={hint}
        inputMode={inputMode}
        onTake={(typed) => {
          if (!typed) return null;
          const norm = normOf?.(typed);
          return reason(kind, store.attempt('add-fact', { kind, text: typed, seed: newSeed(), ...(norm && { norm }) }));
        }}
      />
    </li>
  );
}
