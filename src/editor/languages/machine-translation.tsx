'use client';
import { Sparkles } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { Spinner } from '#ui/spinner.tsx';
import type { OfferedTranslation, TranslationWork } from '../actions.ts';
import { PriceLine } from '../assistant/price-line.tsx';
import { useMachineTranslation } from './use-machine-translation.ts';

/** Translates the remaining texts by a model: first the price, then the progress. */
export function MachineTranslation({ locale }: { locale: string }) {
  const t = useTranslations('editor.languages.machine');
  const place = useRef<HTMLDivElement>(null);
  const { left, quote, work, problem, start, cancel } = useMachineTranslation(locale, place);
  const isOpen = work?.state === 'queued' || work?.state === 'running';
  return (
    <div ref={place} className="grid gap-3">
      <p role="status" className="sr-only">
        {work?.state === 'done' ? t('done', { count: work.translated }) : ''}
      </p>
      {isOpen ? (
        <UnderWay work={work} onCancel={cancel} />
      ) : (
        <>
          {problem && <Notice tone="bad">{problem}</Notice>}
          {work && <Outcome work={work} />}
          {quote ? <Offer quote={quote} onStart={start} /> : left > 0 && !problem && <Counting />}
        </>
      )}
    </div>
  );
}

function UnderWay({ work, onCancel }: { work: TranslationWork; onCancel: () => void }) {
  const t = useTranslations('editor.languages.machine');
  const done = work.translated + work.refused;
  return (
    <div className="grid gap-3 rounded-card border border-line p-3">
      <Progress label={t('progress', { done: work.translated, all: work.texts })} {...(done > 0 && { value: done })} max={work.texts} />
      <p className="text-sm text-ink-muted">{t('goesOn')}</p>
      <Button onClick={onCancel}>{t('cancel')}</Button>
    </div>
  );
}

function Offer({ quote: { texts, price, isAvailable }, onStart }: { quote: OfferedTranslation; onStart: () => Promise<void> }) {
  const t = useTranslations('editor.languages.machine');
  const [isAsked, setAsked] = useState(false);
  if (texts === 0) return null;
  if (!isAvailable || !price) return <p className="text-sm text-ink-muted">{t('off')}</p>;
  const ask = async () => {
    setAsked(true);
    await onStart();
    setAsked(false);
  };
  return (
    <div className="grid gap-3 rounded-card border border-line p-3">
      <div className="grid gap-1">
        <p className="font-semibold">{t('offer', { count: texts })}</p>
        <PriceLine quoted={{ state: 'priced', quote: price }} />
        <p className="text-sm text-ink-muted">{t('fair')}</p>
      </div>
      <Button look="primary" icon={<Sparkles className="size-4" aria-hidden />} disabled={!price.fits || isAsked} onClick={ask}>
        {t('start')}
      </Button>
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

function Outcome({ work }: { work: TranslationWork }) {
  const t = useTranslations('editor.languages.machine');
  if (work.state === 'failed') return <Notice tone="warn">{t('failed', { done: work.translated })}</Notice>;
  if (work.state === 'cancelled') return <Notice>{t('cancelled', { done: work.translated })}</Notice>;
  return (
    <>
      {work.translated > 0 && <Notice tone="good">{t('done', { count: work.translated })}</Notice>}
      {work.refused > 0 && <Notice tone="warn">{t('refused', { count: work.refused })}</Notice>}
    </>
  );
}
