'use client';
import { Sparkles } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { Spinner } from '#ui/spinner.tsx';
import type { TranslationPrice } from '../actions.ts';
import { useMachineTranslation } from './use-machine-translation.ts';

/** Putting the texts that are left into a language by a model: the price first, then how far it is. */
export function MachineTranslation({ locale }: { locale: string }) {
  const t = useTranslations('editor.languages.machine');
  const place = useRef<HTMLDivElement>(null);
  const { left, quote, work, problem, start, cancel } = useMachineTranslation(locale, place);
  const [isAsked, setAsked] = useState(false);
  const isOpen = work?.state === 'queued' || work?.state === 'running';
  if (isOpen)
    return (
      <div ref={place} className="grid gap-3 rounded-card border border-line p-3">
        <Progress
          label={t('progress', { done: work.translated, all: work.texts })}
          value={work.translated + work.refused}
          max={work.texts}
        />
        <Button onClick={cancel}>{t('cancel')}</Button>
      </div>
    );
  return (
    <div ref={place} className="grid gap-3">
      {problem && <Notice tone="bad">{problem}</Notice>}
      {work && <Outcome work={work} />}
      {!quote ? (
        left > 0 && !problem && <Counting />
      ) : !quote.isAvailable ? (
        quote.texts > 0 && <p className="text-sm text-ink-muted">{t('off')}</p>
      ) : quote.price && quote.texts > 0 ? (
        <div className="grid gap-2 rounded-card border border-line p-3">
          <p className="font-medium">{t('offer', { count: quote.texts })}</p>
          <p className="text-sm text-ink-muted">
            <Price {...quote.price} /> {t('fair')}
          </p>
          <Button
            look="primary"
            icon={<Sparkles className="size-4" aria-hidden />}
            disabled={!quote.price.fits || isAsked}
            onClick={async () => {
              setAsked(true);
              await start();
              setAsked(false);
            }}
          >
            {t('start')}
          </Button>
          {!quote.price.fits && <p className="text-sm">{t('full')}</p>}
        </div>
      ) : null}
    </div>
  );
}

function Counting() {
  const t = useTranslations('editor.languages.machine');
  return (
    <p role="status" className="flex items-center gap-2 text-sm text-ink-muted">
      <Spinner /> {t('counting')}
    </p>
  );
}

function Outcome({ work }: { work: { state: string; translated: number; refused: number } }) {
  const t = useTranslations('editor.languages.machine');
  if (work.state === 'failed') return <Notice tone="warn">{t('failed', { done: work.translated })}</Notice>;
  if (work.state === 'cancelled') return <Notice>{t('cancelled', { done: work.translated })}</Notice>;
  return work.refused > 0 ? <Notice tone="warn">{t('refused', { count: work.refused })}</Notice> : null;
}

function Price({ tokens, cents, currency, free }: TranslationPrice) {
  const t = useTranslations('editor.languages.machine');
  const format = useFormatter();
  return free ? t('free', { tokens }) : t('price', { tokens, money: format.number(cents / 100, { style: 'currency', currency }) });
}
