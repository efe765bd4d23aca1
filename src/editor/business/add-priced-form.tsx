'use client';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { priceGroups } from '#site/facts/priced-items.ts';
import type { Section } from '#site/schema.ts';
import { Button } from '#ui/button.tsx';
import { useEditor } from '../use-editor.tsx';
import { NewItem } from './new-item.tsx';

/** Form that adds an item with its name and price under the current heading. */
export function AddPriced({ section, beside }: { section: Section; beside: string | undefined }) {
  const t = useTranslations('editor.inspect');
  const [open, setOpen] = useState(false);
  const document = useEditor((state) => state.document);
  const locale = useEditor((state) => state.locale);
  const heading = beside ? document.items[document.items[beside]?.group ?? ''] : undefined;
  const listed = priceGroups(document, locale).filter((group) => group.section.id === section.id);
  const groups = listed.length > 0 ? listed : [{ section, heading: undefined, title: '', items: [] }];
  const own = groups.toSorted((a, b) => Number(b.heading?.id === heading?.id) - Number(a.heading?.id === heading?.id));
  if (open) return <NewItem groups={own} onDone={() => setOpen(false)} />;
  return (
    <Button icon={<Plus className="size-4" aria-hidden />} onClick={() => setOpen(true)}>
      {t('addItem')}
    </Button>
  );
}
