'use client';
import { ArrowDown, ArrowUp, Copy, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isPricedKind } from '#site/facts/priced-items.ts';
import { itemsOf } from '#site/outline.ts';
import { type Item, type Kind, type Section, shapeOf } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { Button } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { AssistantTool } from '../assistant/assistant-button.tsx';
import { AddPriced } from '../business/add-priced-form.tsx';
import { newSeed } from '../draft/store.ts';
import { Tool } from '../icon-button.tsx';
import { LinkField } from '../links/link-field.tsx';
import { LINKED_KINDS } from '../links/linked-kinds.ts';
import { useEditor, useStore } from '../use-editor.tsx';
import { IconPanel } from './icon-panel.tsx';
import { PicturePanel } from './picture-panel.tsx';
import { FactField, TextField } from './text-field.tsx';

const same = (a: readonly Item[], b: readonly Item[]) => a.length === b.length && a.every((item, at) => item === b[at]);
const SLOTS = ['when', 'title', 'role', 'body', 'note', 'action'] as const;

/** The items of a section, one expanded at a time. */
export function ItemsPanel({ section }: { section: Section }) {
  const t = useTranslations('editor');
  const store = useStore();
  const items = useEditor(({ document }) => itemsOf(document, section.id), same);
  const chosen = useEditor((state) => state.selection.item);
  const shape = shapeOf(section.kind).items;
  const [open, setOpen] = useState<string | null>(null);
  if (!shape) return null;
  const shown = chosen ?? open;
  const add = () => {
    const group = items.find((item) => item.id === shown)?.group;
    const words = Object.fromEntries(
      Object.keys(shape.slots).map((slot) => [slot, slot === 'title' || slot === 'role' ? t('inspect.newItem') : '']),
    );
    store.perform('add-item', {
      section: section.id,
      locale: store.getState().locale,
      texts: words,
      sample: true,
      seed: newSeed(),
      ...(group ? { group } : {}),
    });
  };
  return (
    <section className="grid gap-2" aria-label={t('inspect.items')}>
      <h3 className="font-sans text-base font-semibold tracking-normal">{t('inspect.items')}</h3>
      <ul className="grid gap-1.5">
        {items.map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            kind={section.kind}
            hasIcon={shape.icon}
            hasMedia={shape.media}
            open={shown === item.id}
            onOpen={() => {
              setOpen(shown === item.id ? null : item.id);
              store.select({ section: section.id, item: shown === item.id ? undefined : item.id });
            }}
          />
        ))}
      </ul>
      {isPricedKind(section.kind) ? (
        <AddPriced section={section} beside={shown ?? undefined} />
      ) : (
        <Button icon={<Plus className="size-4" aria-hidden />} onClick={add}>
          {t('inspect.addItem')}
        </Button>
      )}
    </section>
  );
}

function ItemRow({
  item,
  kind,
  open,
  hasIcon,
  hasMedia,
  onOpen,
}: {
  item: Item;
  kind: Kind;
  open: boolean;
  hasIcon: boolean;
  hasMedia: boolean;
  onOpen: () => void;
}) {
  const t = useTranslations('editor');
  const store = useStore();
  const name = useEditor(({ document, locale }) => {
    const key = item.slots.title ?? item.slots.role ?? item.slots.body;
    const fact = item.facts.map((id) => document.facts[id]).find((one) => one && one.norm.kind !== 'price');
    return (key && plainTextOf(document, key, locale)) || fact?.text || '';
  });
  // Classes of one name are told apart by when they are.
  const when = useEditor(({ document, locale }) => {
    if (item.slots.when) return plainTextOf(document, item.slots.when, locale);
    const own = item.facts.map((id) => document.facts[id]?.norm).find((norm) => norm?.kind === 'class');
    return own?.kind === 'class' ? own.when : '';
  });
  return (
    <li className={cx('rounded-control border', open ? 'border-edge' : 'border-line', item.group && 'ml-4')}>
      <button
        type="button"
        aria-expanded={open}
        onClick={onOpen}
        className="grid min-h-11 w-full content-center rounded-control px-3 py-1.5 text-left font-medium hover:bg-sunken"
      >
        <span className="truncate">{name || t('inspect.untitled')}</span>
        {when && <span className="truncate text-sm font-normal text-ink-muted">{when}</span>}
      </button>
      {open && (
        <div className="grid gap-3 border-t border-line p-3">
          <fieldset className="-mt-1.5 -ml-2.5 flex">
            <legend className="sr-only">{t('inspect.itemActions', { name })}</legend>
            <AssistantTool target={{ of: 'item', item: item.id }} />
            <Tool label={t('outline.up')} onClick={() => store.perform('move-item', { item: item.id, to: 'up' })}>
              <ArrowUp className="size-5" aria-hidden />
            </Tool>
            <Tool label={t('outline.down')} onClick={() => store.perform('move-item', { item: item.id, to: 'down' })}>
              <ArrowDown className="size-5" aria-hidden />
            </Tool>
            <Tool label={t('outline.duplicate')} onClick={() => store.perform('duplicate-item', { item: item.id, seed: newSeed() })}>
              <Copy className="size-5" aria-hidden />
            </Tool>
            <Tool label={t('outline.remove')} className="hover:text-brick" onClick={() => store.perform('remove-item', { item: item.id })}>
              <Trash2 className="size-5" aria-hidden />
            </Tool>
          </fieldset>
          {SLOTS.filter((slot) => item.slots[slot]).map((slot) => (
            <TextField key={slot} label={t(`slot.${slot}`)} textKey={item.slots[slot]!} long={slot === 'body'} />
          ))}
          <ItemFacts item={item} />
          {LINKED_KINDS.has(kind) && <LinkField holder={{ of: 'item', item: item.id }} label={name} />}
          {hasIcon && !item.group && <IconPanel item={item} />}
          {hasMedia && <PicturePanel table="items" id={item.id} media={item.media} />}
        </div>
      )}
    </li>
  );
}

/** Facts that the texts do not already show: prices, names, registrations. */
function ItemFacts({ item }: { item: Item }) {
  const t = useTranslations('editor');
  const document = useEditor((state) => state.document);
  const locale = useEditor((state) => state.locale);
  const cited = Object.values(item.slots)
    .map((key) => document.strings[locale]?.[key] ?? '')
    .join(' ');
  const priced = item.facts.flatMap((id) => {
    const norm = document.facts[id]?.norm;
    return norm && 'price' in norm && norm.price ? [norm.price] : [];
  });
  const ids = [...new Set([...item.facts, ...priced])].filter((id) => document.facts[id] && !cited.includes(id));
  return ids.map((id) => <FactField key={id} label={t(`fact.${document.facts[id]!.norm.kind}`)} fact={id} />);
}
