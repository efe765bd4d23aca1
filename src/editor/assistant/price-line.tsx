'use client';
import { Coins } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { BlockedNotice } from './blocked-notice.tsx';
import type { Quoted } from './use-quote.ts';

/** The price before anything is requested, or the reason that there is none. */
export function PriceLine({ quoted }: { quoted: Quoted }) {
  const t = useTranslations('editor.assistant');
  const format = useFormatter();
  if (quoted.state === 'none') return null;
  if (quoted.state === 'refused')
    return (
      <p role="alert" className="text-sm font-medium text-brick">
        {quoted.message}
      </p>
    );
  const priced = quoted.state === 'priced' ? quoted.quote : null;
  const price = priced?.free
    ? t('free')
    : priced && t('paid', { price: format.number(priced.cents / 100, { style: 'currency', currency: priced.currency }) });
  return (
    <div role="status" className="grid text-sm text-ink-muted">
      {priced && !priced.fits ? (
        <BlockedNotice {...priced} />
      ) : (
        <p className="flex min-h-6 items-center gap-1.5">
          <Coins className="size-4 shrink-0" aria-hidden />
          {priced ? t('price', { tokens: format.number(priced.tokens), price: price! }) : t('pricing')}
        </p>
      )}
    </div>
  );
}
