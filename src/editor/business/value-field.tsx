'use client';
import { type ComponentProps, type ReactNode, useId, useState } from 'react';
import { cx } from '#ui/class-names.ts';

interface ValueFieldProps extends Pick<ComponentProps<'input'>, 'placeholder' | 'inputMode' | 'autoComplete' | 'disabled' | 'className'> {
  label: string;
  labelHidden?: boolean;
  value: string;
  /** Accepts the typed text; returns a reason when it cannot be accepted, and the text stays. */
  onTake: (typed: string) => string | null;
  /** Stores half-typed text; null when there is nothing to store. */
  onDraft?: (typed: string | null) => void;
  /** Looks like plain text until it is focused. */
  quiet?: boolean;
  /** Shows a long text whole, in several lines; it stays a single line to read. */
  wraps?: boolean;
  aside?: ReactNode;
  onFocus?: () => void;
}

/** A single value, committed on blur or Enter; Escape restores it. */
export function ValueField({ label, labelHidden, value, onTake, onDraft, quiet, wraps, aside, className, ...input }: ValueFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const rest = () => {
    onDraft?.(null);
    setTyped(null);
    setWrong(null);
  };
  const Field = wraps ? 'textarea' : 'input';
  const take = () => {
    if (typed === null) return;
    if (typed.trim() === value.trim()) return rest();
    const reason = onTake(typed.trim());
    if (reason) setWrong(reason);
    else rest();
  };
  return (
    <div className={cx('grid gap-1', className)}>
      <div className={cx('flex items-baseline justify-between gap-3', labelHidden && 'sr-only', quiet && !wrong && 'mt-1 -mb-3')}>
        <label htmlFor={id} className="text-sm text-ink-muted">
          {label}
        </label>
        {aside}
      </div>
      <Field
        {...input}
        {...(wraps && { rows: 1 })}
        id={id}
        value={typed ?? value}
        onChange={(event) => {
          const line = event.target.value.replace(/\s*\n\s*/g, ' ');
          setTyped(line);
          setWrong(null);
          onDraft?.(line.trim() ? line : null);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            if (wraps) event.preventDefault();
            take();
          }
          if (event.key === 'Escape') {
            event.stopPropagation();
            rest();
          }
        }}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        className={cx(
          'min-h-11 min-w-0 rounded-control border bg-transparent px-2.5 py-1.5 text-base text-ink focus-visible:border-cobalt focus-visible:bg-surface',
          quiet && !wrong ? '-mx-2.5 w-[calc(100%+1.25rem)]' : 'w-full',
          quiet && !wrong ? 'border-transparent hover:border-edge' : 'border-edge bg-surface',
          wraps && 'field-sizing-content resize-none',
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
