'use client';
import type { ReactNode } from 'react';
import { Field } from '#ui/field.tsx';

export function CodeField({ label, error, autoFocus = true }: { label: ReactNode; error?: string | undefined; autoFocus?: boolean }) {
  return (
    <Field
      label={label}
      name="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      pattern="[0-9 ]*"
      maxLength={12}
      required
      autoFocus={autoFocus}
      error={error}
      className="text-center font-mono text-2xl tracking-[0.35em] tabular-nums"
    />
  );
}
