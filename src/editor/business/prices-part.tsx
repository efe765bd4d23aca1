'use client';
import { ClipboardList, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type PriceGroup, priceGroups } from '#site/facts/priced-items.ts';
import { Button } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { useEditor } from '../use-editor.tsx';
import { NewItem } from './new-item.tsx';
import { Part } from './part.tsx';
import { PasteList } from './paste-list.tsx';
import { PriceRow } from './price-row.tsx';

/** Everything sold and its price, by the sections and headings of the site. */
export function PricesPart() {
  const t = useTranslations('editor.business.prices');
  const document = useEditor((state) => state.document);
  const locale = useEditor((state) => state.locale);
  const [adding, setAdding] = useState<'item' | 'list' | null>(null);
  const groups = priceGroups(document, locale);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Part
      id="prices"
      title={t('title')}
      beside={count > 0 && <span className="text-ink-muted">{t('count', { items: count, groups: groups.length })}</span>}
      acts={
        <>
          <Button look="quiet" icon={<ClipboardList className="size-4" aria-hidden />} onClick={() => setAdding('list')}>
            {t('paste')}
          </Button>
          <Button icon={<Plus className="size-4" aria-hidden />} onClick={() => setAdding('item')}>
            {t('add')}
          </Button>
        </>
      }
    >
      {count === 0 && !adding && <p className="text-ink-muted">{t('none')}</p>}
      {adding === 'item' && <NewItem groups={groups} onDone={() => setAdding(null)} />}
      {adding === 'list' && <PasteList groups={groups} onDone={() => setAdding(null)} />}
      <div className={cx('grid items-start gap-x-10 gap-y-5', groups.length > 1 && '@2xl:grid-cols-2')}>
        {groups.map((group) => (
          <Ledger key={`${group.section.id}/${group.heading?.id ?? ''}`} group={group} isSole={groups.length === 1} />
        ))}
      </div>
    </Part>
  );
}

/** A section that is the sole group needs no name: the part's title says what it is. */
function Ledger({ group, isSole }: { group: PriceGroup; isSole: boolean }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div className="grid gap-1">
      {group.title && (group.heading || !isSole) && (
        <h3 className="font-sans text-sm font-semibold tracking-normal text-ink-muted">{group.title}</h3>
      )}
      <ul className="grid">
        {group.items.map((one) => (
          <PriceRow key={one.item.id} priced={one} open={open === one.item.id} onOpen={(is) => setOpen(is ? one.item.id : null)} />
        ))}
      </ul>
    </div>
  );
}
