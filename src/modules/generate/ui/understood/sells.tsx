'use client';
import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { IconButton } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import type { Offer } from '../../understanding/understanding.ts';
import { FactPart } from './reply.tsx';
import { useReading } from './use-reading.ts';

const FIELD =
  'min-h-11 rounded-control border bg-transparent px-2.5 py-1.5 text-base font-semibold tabular-nums placeholder:font-medium placeholder:text-ink-muted hover:bg-sunken focus:bg-surface';

/** Products and services with their prices. A missing price is an empty field. */
export function Sells({ offers, currency }: { offers: Offer[]; currency: string }) {
  const t = useTranslations('understood.sells');
  const id = useId();
  const { corrections } = useReading();
  const added = (corrections.added ?? []).flatMap((one, index) => (one.kind === 'offer' ? [{ index, text: one.text }] : []));
  const open = offers.some(({ price }) => !price);
  return (
    <section aria-labelledby={id} className="grid content-start gap-2">
      <h2 id={id} className="text-lg">
        {t('title')}
      </h2>
      <ul className="grid gap-1">
        {offers.map((offer) => (
          <LedgerRow key={offer.id} offer={offer} currency={currency} />
        ))}
        {added.map(({ index, text }) => (
          <li key={`${index} ${text}`} className="flex min-h-11 items-center justify-between gap-3">
            <span className="wrap-anywhere">{text}</span>
            <Removal index={index} text={text} />
          </li>
        ))}
      </ul>
      <NewOffer isFirst={offers.length + added.length === 0} />
      {open && <p className="text-sm text-ink-muted">{t('noPrice')}</p>}
    </section>
  );
}

function LedgerRow({ offer: { id, name, price }, currency }: { offer: Offer; currency: string }) {
  const t = useTranslations('understood.sells');
  const { corrections, change, look } = useReading();
  const facts = corrections.facts ?? [];
  const shown = facts.find((fact) => fact.id === id);
  const stated = price
    ? facts.find((fact) => fact.id === price.id)
    : corrections.added?.find((one) => one.kind === 'price' && one.of === id);
  const kept = stated ? (stated.text ?? '') : (price?.text ?? '');
  const [text, setText] = useState(kept);
  const isOff = shown?.text === null;
  const keep = () => {
    const bare = text.trim();
    const typed = /^\d[\d.,]*$/.test(bare) ? `${currency} ${bare}` : bare;
    setText(typed);
    if (typed !== kept) change({ to: 'price', of: id, id: price?.id ?? null, text: typed, was: price?.text ?? '' });
  };
  return (
    <li className="flex min-h-11 items-center gap-3">
      <FactPart
        part={{ id, kind: 'offer', value: name, unsure: false }}
        className="font-normal! decoration-transparent! hover:decoration-ink-muted!"
      />
      <span aria-hidden className="min-w-4 grow translate-y-1 border-b border-dotted border-edge" />
      {!isOff && (
        <input
          aria-label={t('price', { name: shown?.text ?? name })}
          value={text}
          size={Math.max(7, text.length)}
          maxLength={200}
          placeholder={currency}
          onFocus={() => look(id)}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => {
            look(null);
            keep();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setText(kept);
            if (event.key !== 'Enter' || event.metaKey || event.ctrlKey) return;
            event.preventDefault();
            keep();
          }}
          className={cx(
            FIELD,
            'field-sizing-content max-w-48 min-w-24 shrink-0',
            text ? 'border-transparent text-right' : 'border-amber bg-surface',
          )}
        />
      )}
    </li>
  );
}

function Removal({ index, text }: { index: number; text: string }) {
  const t = useTranslations('understood');
  const { change } = useReading();
  return (
    <IconButton label={`${t('remove')}: ${text}`} onClick={() => change({ to: 'added', index, text: '' })}>
      <X className="size-4" aria-hidden />
    </IconButton>
  );
}

function NewOffer({ isFirst }: { isFirst: boolean }) {
  const t = useTranslations('understood.sells');
  const { change } = useReading();
  const [text, setText] = useState<string | null>(null);
  const add = () => {
    if (text?.trim()) change({ to: 'add', kind: 'offer', text: text.trim() });
    setText(null);
  };
  if (text === null) {
    return (
      <button
        type="button"
        onClick={() => setText('')}
        className="inline-flex min-h-11 items-center gap-2 justify-self-start font-semibold text-cobalt"
      >
        <Plus className="size-4" aria-hidden />
        {isFirst ? t('addFirst') : t('add')}
      </button>
    );
  }
  return (
    <div className="grid gap-1">
      <input
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed becomes this field
        autoFocus
        aria-label={t('addLabel')}
        aria-description={t('addHint')}
        placeholder={t('addHint')}
        value={text}
        maxLength={300}
        onChange={(event) => setText(event.target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText(null);
          if (event.key !== 'Enter' || event.metaKey || event.ctrlKey) return;
          event.preventDefault();
          add();
        }}
        className="control"
      />
    </div>
  );
}
