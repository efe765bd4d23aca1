'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { PriceGroup } from '#site/facts/priced-items.ts';
import { Button } from '#ui/button.tsx';
import { Field, Select } from '#ui/field.tsx';
import { newSeed } from '../draft/store.ts';
import { useStore } from '../use-editor.tsx';
import { addPriced } from './add-priced.ts';
import { useReason } from './use-facts.ts';

/** Form for a new item: name, then price. */
export function NewItem({ groups, onDone }: { groups: readonly PriceGroup[]; onDone: () => void }) {
  const t = useTranslations('editor.business.prices');
  const titles = useTranslations('editor.starter');
  const store = useStore();
  const reason = useReason();
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [price, setPrice] = useState('');
  const [group, setGroup] = useState(0);
  const [wrong, setWrong] = useState<string | null>(null);
  const [made, setMade] = useState('');
  // Enter after a name goes on to its price; without one the button adds the item.
  const goOn = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !name.trim() || price.trim()) return;
    event.preventDefault();
    second.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    const why = reason('price', addPriced(store, groups[group], { name, price }, titles, `item/${newSeed()}`));
    setWrong(why);
    if (why) return;
    setMade(name);
    setName('');
    setPrice('');
    first.current?.focus();
  };
  return (
    <form onSubmit={submit} className="grid gap-3 rounded-card border border-cobalt bg-surface p-4">
      <div className="grid gap-3 @md:grid-cols-[minmax(0,1fr)_9rem]">
        <Field
          ref={first}
          label={t('itemName')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={goOn}
          enterKeyHint="next"
          maxLength={120}
          required
          autoFocus
        />
        <Field
          ref={second}
          label={t('itemPrice')}
          inputMode="decimal"
          value={price}
          onChange={(event) => {
            setPrice(event.target.value);
            setWrong(null);
          }}
          maxLength={60}
          error={wrong ?? undefined}
        />
      </div>
      {groups.length > 1 && (
        <Select label={t('where')} value={group} onChange={(event) => setGroup(Number(event.target.value))}>
          {groups.map((one, at) => (
            <option key={`${one.section.id}/${one.heading?.id ?? ''}`} value={at}>
              {one.title || t('untitled')}
            </option>
          ))}
        </Select>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="primary">
          {t('addItem')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('done')}
        </Button>
        <p role="status" className="text-sm text-leaf">
          {made && t('made', { name: made })}
        </p>
      </div>
    </form>
  );
}
