'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { Button, buttonClass } from '#ui/button.tsx';

/** The error, what to do about it, and its id in the log. */
export function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('app.error');
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  // Like an uncaught error: logged to the console, and reported where that is set up.
  useEffect(() => reportError(error), [error]);
  return (
    <section className="mx-auto grid max-w-2xl gap-6 px-5 py-12">
      <ArcMotif seed="broken" columns={6} rows={1} className="w-48 rounded-control" />
      <h1 className="text-title">{t('title')}</h1>
      <p className="text-lg text-ink-muted">{t('body')}</p>
      {digest && <code className="justify-self-start rounded-control bg-sunken px-3 py-2 font-mono">{digest}</code>}
      <div className="flex flex-wrap gap-3">
        <Button look="primary" onClick={() => retry()}>
          {t('retry')}
        </Button>
        <Link href="/" className={buttonClass()}>
          {t('home')}
        </Link>
      </div>
    </section>
  );
}
