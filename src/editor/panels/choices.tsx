'use client';
import { type ReactNode, useId } from 'react';
import { cx } from '#ui/class-names.ts';

interface ChoicesProps<T extends string> {
  legend: string;
  options: readonly { value: T; label: string; picture?: ReactNode }[];
  value: T | undefined;
  onChange: (value: T) => void;
  /** Columns of the grid. */
  columns?: 2 | 3 | 4;
  labelHidden?: boolean;
  legendHidden?: boolean;
}
const COLUMNS = { 2: 'grid-cols-2', 3: 'grid-cols-3', 4: 'grid-cols-4' };

/** A radio group of visual options. Arrow keys move through them. */
export function Choices<T extends string>({ legend, options, value, onChange, columns = 3, labelHidden, legendHidden }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset className="grid gap-2">
      <legend className={legendHidden ? 'sr-only' : 'mb-2 font-semibold'}>{legend}</legend>
      <div className={cx('grid gap-2', COLUMNS[columns])}>
        {options.map((option) => (
          <label
            key={option.value}
            title={option.label}
            className={cx(
              'relative grid min-h-11 cursor-pointer content-center justify-items-stretch gap-1 rounded-control border border-line bg-surface px-1 py-1.5 text-center text-sm leading-tight font-medium',
              'hover:border-edge has-checked:border-cobalt has-checked:bg-cobalt-soft has-checked:ring-1 has-checked:ring-cobalt has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-cobalt',
            )}
          >
            <input type="radio" name={name} className="sr-only" checked={value === option.value} onChange={() => onChange(option.value)} />
            {option.picture}
            <span className={cx(labelHidden && 'sr-only', 'text-[0.8125rem] hyphens-auto wrap-break-word')}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
