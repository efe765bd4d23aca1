import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './class-names.ts';

interface Labels {
  label: ReactNode;
  /** One line of help below the field. */
  hint?: ReactNode;
  error?: ReactNode;
  /** Hides the label visually. */
  labelHidden?: boolean;
  /** Shown at the end of the label's line: a link, a count. */
  aside?: ReactNode;
}

interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, control, hint and error, associated for assistive technology. */
export function Labelled({
  label,
  hint,
  error,
  labelHidden,
  aside,
  children,
}: Labels & { children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="grid gap-1.5">
      <div className={cx('flex items-baseline justify-between gap-4', labelHidden && 'sr-only')}>
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        {aside}
      </div>
      {children({ id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-brick">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-muted">
          {hint}
        </p>
      )}
    </div>
  );
}

export function Field({ label, hint, error, labelHidden, aside, className, ...input }: Labels & ComponentProps<'input'>) {
  return (
    <Labelled {...{ label, hint, error, labelHidden, aside }}>
      {(control) => <input className={cx('control', className)} {...input} {...control} />}
    </Labelled>
  );
}

export function Select({ label, hint, error, labelHidden, aside, className, children, ...select }: Labels & ComponentProps<'select'>) {
  return (
    <Labelled {...{ label, hint, error, labelHidden, aside }}>
      {(control) => (
        <select className={cx('control', className)} {...select} {...control}>
          {children}
        </select>
      )}
    </Labelled>
  );
}
