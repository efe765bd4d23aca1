'use client';
import { type ComponentProps, type ReactNode, useId, useState } from 'react';
import { cx } from '#ui/class-names.ts';

interface ValueFieldProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  label: string;
  labelHidden?: boolean;
  value: string;
  /** Accepts the typed text; returns a reason when it cannot be accepted, and the text stays. */
  onTake: (typed: string) => string | null;
  /** Stores half-typed text; null when there is nothing to store. */
  onDraft?: (typed: string | null) => void;
  /** Looks like plain text until it is focused. */
  quiet?: boolean;
  aside?: ReactNode;
}

/** A single value, committed on blur or Enter; Escape restores it. */
export function ValueField({ label, labelHidden, value, onTake, onDraft, quiet, aside, className, ...input }: ValueFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const rest = () => {
    onDraft?.(null);
    setTyped(null);
    setWrong(null);
  };
  const take = () => {
    if (typed === null) return;
    if (typed.trim() === value.trim()) return rest();
    const reason = onTake(typed.trim());
    if (reason) setWrong(reason);
    else rest();
  };
  return (
    <div className={cx('grid gap-1', className)}>
      <div className={cx('flex items-baseline justify-between gap-3', labelHidden && 'sr-only', quiet && 'mt-1 -mb-3')}>
        <label htmlFor={id} className="text-sm text-ink-muted">
          {label}
        </label>
        {aside}
      </div>
      <input
        {...input}
        id={id}
        value={typed ?? value}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(null);
          onDraft?.(event.target.value.trim() ? event.target.value : null);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape') {
            event.stopPropagation();
            rest();
          }
        }}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        className={cx(
          'min-h-11 min-w-0 rounded-control border bg-transparent px-2.5 py-1.5 text-base text-ink focus-visible:border-cobalt focus-visible:bg-surface',
          quiet ? '-mx-2.5 w-[calc(100%+1.25rem)]' : 'w-full',
          quiet && !wrong ? 'border-transparent hover:border-edge' : 'border-edge bg-surface',
          'aria-invalid:border-brick',
        )}
      />
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className="text-sm font-medium text-brick">
          {wrong}
        </p>
      )}
    </div>
  );
}
