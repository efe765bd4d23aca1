'use client';
import { ArrowDown, ArrowUp, ChevronDown, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { PricedItem } from '#site/facts/priced-items.ts';
import { PriceUnit } from '#site/schema.ts';
import { cx } from '#ui/class-names.ts';
import { newSeed } from '../draft/store.ts';
import { Tool } from '../icon-button.tsx';
import { LinkField } from '../links/link-field.tsx';
import { LINKED_KINDS } from '../links/linked-kinds.ts';
import { useEditor, useStore } from '../use-editor.tsx';
import { Impact } from './impact.tsx';
import { UseChip } from './use-chip.tsx';
import { useReason } from './use-facts.ts';
import { ValueField } from './value-field.tsx';

/** One row of the price list: name and price edited in place; the rest expands below. */
export function PriceRow({ priced, open, onOpen }: { priced: PricedItem; open: boolean; onOpen: (open: boolean) => void }) {
  const t = useTranslations('editor.business.prices');
  const store = useStore();
  const reason = useReason();
  const locale = useEditor((state) => state.locale);
  const { item, name, named, price } = priced;
  const rename = (typed: string) => {
    if (!typed) return t('nameless');
    if (named?.as === 'fact') return reason('offer', store.attempt('set-fact', { fact: named.fact, text: typed }));
    if (named) return reason('offer', store.attempt('set-text', { locale, key: named.key, text: typed }));
    return t('nameless');
  };
  const takePrice = (typed: string) => reason('price', store.attempt('set-price', { item: item.id, text: typed, seed: newSeed() }));
  return (
    <li className={cx('grid border-t border-line first:border-t-0', open && '-mx-3 rounded-control bg-surface px-3 shadow-float')}>
      <div className="flex items-start gap-5 py-0.5">
        <ValueField label={t('nameOf')} labelHidden quiet wraps value={name} onTake={rename} className="min-w-0 flex-1" disabled={!named} />
        <ValueField
          label={t('priceOf', { name })}
          labelHidden
          quiet
          inputMode="decimal"
          value={price?.status === 'sample' ? '' : (price?.text ?? '')}
          placeholder={t('noPrice')}
          onTake={takePrice}
          className="w-34 shrink-0 [&_input]:text-right [&_input]:font-semibold [&_input]:tabular-nums"
        />
        <Tool label={t('more', { name })} className="-ml-3" aria-expanded={open} onClick={() => onOpen(!open)}>
          <ChevronDown className={cx('size-5 transition-transform', open && 'rotate-180')} aria-hidden />
        </Tool>
      </div>
      {open && <PriceDetails priced={priced} />}
    </li>
  );
}

function PriceDetails({ priced: { item, name, price } }: { priced: PricedItem }) {
  const t = useTranslations('editor.business.prices');
  const store = useStore();
  const isLinked = useEditor(({ document }) => LINKED_KINDS.has(document.sections[item.section]?.kind ?? 'hero'));
  const norm = price?.norm.kind === 'price' ? price.norm : undefined;
  const put = (more: { from?: boolean; per?: (typeof PriceUnit.options)[number] | null }) =>
    price && store.perform('set-price', { item: item.id, text: price.text, seed: newSeed(), ...more });
  return (
    <div className="grid gap-3 border-t border-line py-3">
      {price && norm && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <label className="inline-flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              checked={norm.from === true}
              onChange={(event) => put({ from: event.target.checked })}
              className="size-5"
            />
            {t('from')}
          </label>
          <label className="inline-flex items-center gap-2">
            <span className="text-sm text-ink-muted">{t('unit')}</span>
            <select
              value={norm.per ?? ''}
              onChange={(event) => put({ per: (event.target.value || null) as typeof norm.per | null })}
              className="control w-auto!"
            >
              <option value="">{t('noUnit')}</option>
              {PriceUnit.options.map((unit) => (
                <option key={unit} value={unit}>
                  {t(`per.${unit}`)}
                </option>
              ))}
            </select>
          </label>
          <UseChip fact={price.id} className="ml-auto" />
        </div>
      )}
      {isLinked && <LinkField holder={{ of: 'item', item: item.id }} label={name} />}
      {price && <Impact fact={price.id} />}
      <fieldset className="-ml-2.5 flex">
        <legend className="sr-only">{t('acts', { name })}</legend>
        <Tool label={t('up')} onClick={() => store.perform('move-item', { item: item.id, to: 'up' })}>
          <ArrowUp className="size-5" aria-hidden />
        </Tool>
        <Tool label={t('down')} onClick={() => store.perform('move-item', { item: item.id, to: 'down' })}>
          <ArrowDown className="size-5" aria-hidden />
        </Tool>
        <Tool label={t('remove', { name })} className="hover:text-brick" onClick={() => store.perform('remove-item', { item: item.id })}>
          <Trash2 className="size-5" aria-hidden />
        </Tool>
      </fieldset>
    </div>
  );
}
