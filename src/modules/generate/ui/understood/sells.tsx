'use client';
import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { IconButton } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { joinPriced, splitPriced, typedPrice } from '../../understanding/priced-text.ts';
import type { Offer } from '../../understanding/understanding.ts';
import { FactPart } from './reply.tsx';
import { useReading } from './use-reading.ts';

const FIELD =
  'min-h-11 rounded-control border bg-transparent px-2.5 py-1.5 text-base font-semibold tabular-nums placeholder:font-medium placeholder:text-ink-muted hover:bg-sunken focus:bg-surface';

interface SellsProps {
  offers: Offer[];
  currency: string;
  /** The rules of the trade keep prices off the site: nobody is asked for one. */
  pricesBarred: boolean;
}

/** Products and services with their prices. A missing price is an empty field. */
export function Sells({ offers, currency, pricesBarred }: SellsProps) {
  const t = useTranslations('understood.sells');
  const id = useId();
  const { corrections } = useReading();
  const added = (corrections.added ?? []).flatMap((one, index) => (one.kind === 'offer' ? [{ index, text: one.text }] : []));
  const open = offers.some(({ price }) => !price) || added.some(({ text }) => !splitPriced(text).price);
  return (
    <section aria-labelledby={id} className="grid content-start gap-2">
      <h2 id={id} className="text-lg">
        {t('title')}
      </h2>
      <ul className="grid gap-1">
        {offers.map((offer) => (
          <LedgerRow key={offer.id} offer={offer} currency={pricesBarred ? null : currency} />
        ))}
        {added.map(({ index, text }) => (
          <AddedRow key={index} index={index} text={text} currency={pricesBarred ? null : currency} />
        ))}
      </ul>
      <NewOffer isFirst={offers.length + added.length === 0} currency={pricesBarred ? null : currency} />
      {(open || pricesBarred) && <p className="text-sm text-ink-muted">{t(pricesBarred ? 'barred' : 'noPrice')}</p>}
    </section>
  );
}

/** @param currency null where no price may be shown. */
function LedgerRow({ offer: { id, name, price }, currency }: { offer: Offer; currency: string | null }) {
  const { corrections, change } = useReading();
  const facts = corrections.facts ?? [];
  const shown = facts.find((fact) => fact.id === id);
  const stated = price
    ? facts.find((fact) => fact.id === price.id)
    : corrections.added?.find((one) => one.kind === 'price' && one.of === id);
  const kept = stated ? (stated.text ?? '') : (price?.text ?? '');
  const isOff = shown?.text === null;
  const keep = (text: string) => change({ to: 'price', of: id, id: price?.id ?? null, text, was: price?.text ?? '' });
  return (
    <li className="flex min-h-11 items-center gap-3">
      <FactPart
        part={{ id, kind: 'offer', value: name, unsure: false }}
        className="font-normal! decoration-transparent! hover:decoration-ink-muted!"
      />
      {currency !== null && <span aria-hidden className="min-w-4 grow translate-y-1 border-b border-dotted border-edge" />}
      {!isOff && currency !== null && <PriceField name={shown?.text ?? name} kept={kept} currency={currency} at={id} onKeep={keep} />}
    </li>
  );
}

/** An item that its owner added; its price is the end of its text. */
function AddedRow({ index, text, currency }: { index: number; text: string; currency: string | null }) {
  const { change } = useReading();
  const { name, price } = splitPriced(text);
  return (
    <li className="flex min-h-11 items-center gap-3">
      <span className="wrap-anywhere">{name}</span>
      {currency !== null && (
        <>
          <span aria-hidden className="min-w-4 grow translate-y-1 border-b border-dotted border-edge" />
          <PriceField
            name={name}
            kept={price}
            currency={currency}
            onKeep={(typed) => change({ to: 'added', index, text: joinPriced({ name, price: typed }) })}
          />
        </>
      )}
      <Removal index={index} text={name} />
    </li>
  );
}

interface PriceFieldProps {
  name: string;
  kept: string;
  currency: string;
  /** Id of the part that the field belongs to. */
  at?: string;
  onKeep: (text: string) => void;
}

/** A price, saved when the field is left; an empty one stands out. */
function PriceField({ name, kept, currency, at, onKeep }: PriceFieldProps) {
  const t = useTranslations('understood.sells');
  const { look } = useReading();
  const [text, setText] = useState(kept);
  const keep = () => {
    const typed = typedPrice(text, kept, currency);
    setText(typed);
    if (typed !== kept) onKeep(typed);
  };
  return (
    <input
      aria-label={t('price', { name })}
      value={text}
      size={Math.max(7, text.length)}
      maxLength={200}
      placeholder={currency}
      onFocus={() => at && look(at)}
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

/** A name and its price; kept when both fields are left, so that Tab leads from one to the other. */
function NewOffer({ isFirst, currency }: { isFirst: boolean; currency: string | null }) {
  const t = useTranslations('understood.sells');
  const { change } = useReading();
  const [item, setItem] = useState<{ name: string; price: string } | null>(null);
  const add = () => {
    if (item?.name.trim())
      change({ to: 'add', kind: 'offer', text: joinPriced({ ...item, price: typedPrice(item.price, '', currency ?? '') }) });
    setItem(null);
  };
  if (item === null) {
    return (
      <button
        type="button"
        onClick={() => setItem({ name: '', price: '' })}
        className="inline-flex min-h-11 items-center gap-2 justify-self-start font-semibold text-cobalt"
      >
        <Plus className="size-4" aria-hidden />
        {isFirst ? t('addFirst') : t('add')}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and the leaving of the fields in it
    <div
      className="flex gap-2"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) add();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setItem(null);
        if (event.key !== 'Enter' || event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        add();
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed becomes this field
        autoFocus
        aria-label={t('addLabel')}
        aria-description={currency === null ? undefined : t('addHint')}
        placeholder={t('addLabel')}
        value={item.name}
        maxLength={300}
        onChange={(event) => setItem({ ...item, name: event.target.value })}
        className="control min-w-0 grow"
      />
      {currency !== null && (
        <input
          aria-label={t('price', { name: item.name || '…' })}
          placeholder={currency}
          value={item.price}
          maxLength={100}
          onChange={(event) => setItem({ ...item, price: event.target.value })}
          className="control w-28 shrink-0"
        />
      )}
    </div>
  );
}
