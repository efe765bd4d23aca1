import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from './class-names.ts';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'md' | 'lg';

const looks: Record<ButtonLook, string> = {
  primary: 'bg-cobalt text-on-cobalt border-transparent hover:bg-cobalt-strong',
  secondary: 'bg-surface text-ink border-edge hover:bg-sunken',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-sunken',
  danger: 'bg-brick text-on-brick border-transparent hover:opacity-90',
};

/** Button classes, for other elements that look like one. */
export function buttonClass(look: ButtonLook = 'secondary', size: ButtonSize = 'md', more?: string): string {
  return cx(
    'inline-flex items-center justify-center gap-2 rounded-control border font-semibold transition-colors select-none',
    'disabled:opacity-55 disabled:cursor-not-allowed aria-disabled:opacity-55',
    size === 'lg' ? 'min-h-13 px-6 text-lg' : 'min-h-11 px-4 text-base',
    looks[look],
    more,
  );
}

interface Look {
  look?: ButtonLook;
  size?: ButtonSize;
  icon?: ReactNode;
  trailing?: ReactNode;
}

export function Button({ look, size, icon, trailing, className, children, type = 'button', ...rest }: Look & ComponentProps<'button'>) {
  return (
    <button type={type} className={buttonClass(look, size, className)} {...rest}>
      {icon}
      {children}
      {trailing}
    </button>
  );
}

export function ButtonLink({ look, size, icon, trailing, className, children, ...rest }: Look & ComponentProps<typeof Link>) {
  return (
    <Link className={buttonClass(look, size, className)} {...rest}>
      {icon}
      {children}
      {trailing}
    </Link>
  );
}

/** A square icon-only button; `label` is its accessible name. */
export function IconButton({
  label,
  look = 'quiet',
  className,
  children,
  type = 'button',
  ...rest
}: { label: string; look?: ButtonLook } & Omit<ComponentProps<'button'>, 'aria-label'>) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={buttonClass(look, 'md', cx('w-11 shrink-0 px-0!', className))}
      {...rest}
    >
      {children}
    </button>
  );
}
