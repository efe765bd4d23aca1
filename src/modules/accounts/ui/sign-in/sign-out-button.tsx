'use client';
import { LogOut } from 'lucide-react';
import { type ReactNode, useActionState } from 'react';
import { signOutAction } from '../../actions.ts';

export function SignOutButton({ className, everywhere, children }: { className: string; everywhere?: boolean; children: ReactNode }) {
  const [, act] = useActionState(signOutAction, null);
  return (
    <form action={act}>
      {everywhere && <input type="hidden" name="everywhere" value="yes" />}
      <button type="submit" className={className}>
        <LogOut className="size-5" aria-hidden />
        {children}
      </button>
    </form>
  );
}
