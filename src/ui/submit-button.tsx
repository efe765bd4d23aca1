'use client';
import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button.tsx';
import { Spinner } from './spinner.tsx';

/** A form's submit button. It shows that the action is pending and cannot be pressed twice. */
export function SubmitButton({
  children,
  pendingLabel,
  icon,
  look = 'primary',
  isBusy = false,
  ...rest
}: ComponentProps<typeof Button> & { pendingLabel?: string /** Something goes on though nothing was sent. */; isBusy?: boolean }) {
  const pending = useFormStatus().pending || isBusy;
  return (
    <Button
      type="submit"
      look={look}
      icon={pending ? <Spinner /> : icon}
      aria-disabled={pending}
      {...rest}
      onClick={pending ? (e) => e.preventDefault() : rest.onClick}
    >
      <span aria-live="polite">{pending && pendingLabel ? pendingLabel : children}</span>
    </Button>
  );
}
