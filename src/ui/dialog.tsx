'use client';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './button.tsx';
import { cx } from './class-names.ts';

/** Of radio buttons with a choice, the chosen one. */
const FIELDS =
  ':is(input, select, textarea):enabled:not([type=hidden], [type=file], fieldset:has([type=radio]:checked) [type=radio]:not(:checked))';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  children: ReactNode;
  /** Only its buttons close it: Escape or a click beside it would lose what is shown once. */
  holds?: boolean;
  /** Position and size; centred by default. */
  className?: string;
}

/** A native modal dialog: it opens on its first field, or its title; focus stays inside, Escape closes it, the page behind is inert. */
export function Dialog({ open, onClose, title, closeLabel, children, holds = false, className }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) {
      dialog.showModal();
      // A browser would take the first button, which closes the dialog.
      const first = [...dialog.querySelectorAll<HTMLElement>(FIELDS)].find((field) => field.checkVisibility());
      (first ?? dialog.querySelector('h2'))?.focus();
    }
    if (!open && dialog?.open) dialog.close();
  }, [open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog is a shortcut; the keyboard has Escape
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      // React lets the closing of a dialog opened by this one's content bubble up to here.
      onClose={(event) => event.target === event.currentTarget && onClose()}
      onCancel={(event) => holds && event.target === event.currentTarget && event.preventDefault()}
      onClick={(event) => !holds && event.target === event.currentTarget && onClose()}
      className={cx(
        'bg-surface p-0 text-ink shadow-float open:animate-rise',
        className ?? 'm-auto w-[min(32rem,calc(100vw-2rem))] rounded-card',
      )}
    >
      {open && (
        <div className="grid gap-5 p-5 sm:p-6">
          <div className="flex items-start justify-between gap-4">
            <h2 id={titleId} tabIndex={-1} className="pt-2 text-xl outline-none">
              {title}
            </h2>
            <IconButton label={closeLabel} onClick={onClose} className="-mr-2">
              <X className="size-5" aria-hidden />
            </IconButton>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
