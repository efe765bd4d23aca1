'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { PriceGroup } from '#site/facts/priced-items.ts';
import { Button } from '#ui/button.tsx';
import { Labelled, Select } from '#ui/field.tsx';
import { newSeed } from '../draft/store.ts';
import { useStore } from '../use-editor.tsx';
import { addPriced } from './add-priced.ts';
import { priceLines } from './price-lines.ts';
import { useReason } from './use-facts.ts';

const MAX_LINES = 60;

/** Pastes a price list from a note or a spreadsheet, line by line; lines that could not be read stay for correction. */
export function PasteList({ groups, onDone }: { groups: readonly PriceGroup[]; onDone: () => void }) {
  const t = useTranslations('editor.business.prices');
  const titles = useTranslations('editor.starter');
  const store = useStore();
  const reason = useReason();
  const [text, setText] = useState('');
  const [group, setGroup] = useState(0);
  const [wrong, setWrong] = useState<string | null>(null);
  const lines = priceLines(text).slice(0, MAX_LINES);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const step = `list/${newSeed()}`;
    let into = groups[group];
    const left: string[] = [];
    for (const line of lines) {
      const attempt = addPriced(store, into, line, titles, step);
      const made = attempt.changes.find((change) => change.t === 'add' && change.table === 'items');
      const section = made?.t === 'add' && made.table === 'items' ? store.getState().document.sections[made.record.section] : undefined;
      into ??= section && { section, heading: undefined, title: '', items: [] };
      if (attempt.refused) {
        left.push(`${line.name} ${line.price}`.trim());
        setWrong(reason('price', attempt));
      }
    }
    setText(left.join('\n'));
    if (left.length === 0) onDone();
  };
  return (
    <form onSubmit={submit} className="grid gap-3 rounded-card border border-cobalt bg-surface p-4">
      <Labelled label={t('list')} hint={t('listHint')} error={wrong ?? undefined}>
        {(control) => (
          <textarea
            {...control}
            // biome-ignore lint/a11y/noAutofocus: it was asked for by the button before it
            autoFocus
            rows={6}
            value={text}
            onChange={(event) => setText(event.target.value)}
            placeholder={t('listExample')}
            className="control tabular-nums"
          />
        )}
      </Labelled>
      {groups.length > 1 && (
        <Select label={t('where')} value={group} onChange={(event) => setGroup(Number(event.target.value))}>
          {groups.map((one, at) => (
            <option key={`${one.section.id}/${one.heading?.id ?? ''}`} value={at}>
              {one.title || t('untitled')}
            </option>
          ))}
        </Select>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={lines.length === 0}>
          {t('addLines', { count: lines.length })}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('done')}
        </Button>
      </div>
    </form>
  );
}
