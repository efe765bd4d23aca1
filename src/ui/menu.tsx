'use client';
import { type ReactNode, useEffect, useRef } from 'react';
import { cx } from './class-names.ts';

interface MenuProps {
  /** Content of the closed menu's button. */
  trigger: ReactNode;
  /** Accessible name, when the trigger is only an icon. */
  label?: string | undefined;
  triggerClass?: string;
  /** Side on which it opens. */
  side?: 'below' | 'above';
  align?: 'start' | 'end';
  children: ReactNode;
}

/** A disclosure with links and buttons. Opens without JavaScript; with it, Escape and a click elsewhere close it. */
export function Menu({ trigger, label, triggerClass, side = 'below', align = 'end', children }: MenuProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = ref.current;
    if (!details) return;
    const close = (event: Event) => {
      if (!details.open) return;
      const escaped = event instanceof KeyboardEvent && event.key === 'Escape';
      const elsewhere = event.type === 'pointerdown' && !details.contains(event.target as Node);
      const chosen =
        event.type === 'click' && (event.target as Element).closest('a, button') && !(event.target as Element).closest('summary');
      if (escaped) details.querySelector('summary')?.focus();
      if (escaped || elsewhere || chosen) details.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    details.addEventListener('click', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
      details.removeEventListener('click', close);
    };
  }, []);

  return (
    <details ref={ref} className="relative">
      <summary aria-label={label} className={cx('list-none', triggerClass)}>
        {trigger}
      </summary>
      <div
        className={cx(
          'absolute z-30 grid min-w-52 gap-0.5 rounded-card border border-line bg-surface p-1.5 text-ink shadow-float animate-rise',
          side === 'below' ? 'top-full mt-2' : 'bottom-full mb-2',
          align === 'end' ? 'right-0' : 'left-0',
        )}
      >
        {children}
      </div>
    </details>
  );
}

/** Classes of a menu item. */
export const menuItemClass =
  'flex min-h-11 w-full items-center gap-2.5 rounded-control px-3 text-left font-medium hover:bg-sunken aria-[current]:text-cobalt aria-[current]:font-semibold';
