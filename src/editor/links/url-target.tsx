'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import type { TargetProps } from './target-props.ts';

/** A link to another site. Only http and https; anything else is refused and the input stays. */
export function UrlTarget({ link, onTarget, wrong, onTyped }: TargetProps & { wrong: string | null; onTyped: () => void }) {
  const t = useTranslations('editor.link');
  const [href, setHref] = useState(link?.to === 'url' ? link.href : '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (href.trim()) onTarget({ to: 'url', href: href.trim() });
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <Field
        label={t('url')}
        hint={t('urlHint')}
        error={wrong ?? undefined}
        value={href}
        inputMode="url"
        autoComplete="url"
        maxLength={2000}
        onChange={(event) => {
          setHref(event.target.value);
          onTyped();
        }}
      />
      <Button type="submit" look="primary">
        {t('useUrl')}
      </Button>
    </form>
  );
}
