'use client';
import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Labelled } from '#ui/field.tsx';
import { MIN_PASSWORD } from '../../passwords/min-password.ts';

interface PasswordFieldProps {
  label: string;
  autoComplete: 'current-password' | 'new-password';
  error?: string | undefined;
  hint?: string;
  aside?: ReactNode;
}

/** Password field with a toggle to show it. It keeps what was typed after a refusal: React empties only the fields it does not hold. */
export function PasswordField({ label, autoComplete, error, hint, aside }: PasswordFieldProps) {
  const t = useTranslations('accounts');
  const [shown, setShown] = useState(false);
  const [typed, setTyped] = useState('');
  const isNew = autoComplete === 'new-password';
  const missing = isNew && typed ? Math.max(0, MIN_PASSWORD - typed.length) : 0;
  return (
    <Labelled
      label={label}
      error={error}
      hint={missing > 0 ? t('passwordMissing', { count: missing, least: MIN_PASSWORD }) : hint}
      aside={aside}
    >
      {(control) => (
        <div className="relative">
          <input
            {...control}
            name="password"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            type={shown ? 'text' : 'password'}
            autoComplete={autoComplete}
            required
            className="control pr-12"
          />
          <button
            type="button"
            aria-pressed={shown}
            aria-label={t('showPassword')}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 right-0 grid w-11 place-items-center rounded-control text-ink-muted hover:text-ink"
          >
            {shown ? <EyeOff className="size-5" aria-hidden /> : <Eye className="size-5" aria-hidden />}
          </button>
        </div>
      )}
    </Labelled>
  );
}
