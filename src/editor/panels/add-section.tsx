'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { movableSections } from '#site/operations/move-section.ts';
import { type FactKind, type Kind, shapeOf } from '#site/schema.ts';
import { Dialog } from '#ui/dialog.tsx';
import { newSeed } from '../draft/store.ts';
import { useEditor, useStore } from '../use-editor.tsx';
import { AskPix } from './ask-pix.tsx';
import { LayoutSketch } from './layout-sketch.tsx';

const KINDS = [
  'features',
  'steps',
  'story',
  'promise',
  'menu',
  'products',
  'pricing',
  'faq',
  'agenda',
  'gallery',
  'cta',
  'contact-form',
  'map',
  'hours',
  'announcement',
  'booking',
  'event-info',
  'lineup',
  'product-detail',
  'comparison',
  'case-study',
  'stats',
  'logos',
  'newsletter',
  'donate',
] as const;
type Addable = (typeof KINDS)[number];
/** Kinds that have nothing to show without such a fact. */
const NEEDS: Partial<Record<Kind, FactKind>> = { map: 'address', hours: 'hours', 'event-info': 'date' };

/** Two options with two points each. */
const HEADINGS = [null, 0, 0, null, 3, 3];

/** The kinds of section there are, with first words that are clearly to be replaced: nothing is invented about the business. */
export function AddSection({ open, onClose, onAdded }: { open: boolean; onClose: () => void; onAdded: (section: string) => void }) {
  const t = useTranslations('editor');
  const store = useStore();
  const facts = useEditor((state) => state.document.facts);
  const kinds = KINDS.filter((kind) => !NEEDS[kind] || Object.values(facts).some((fact) => fact.norm.kind === NEEDS[kind]));

  const textsOf = (kind: Addable) => {
    const lead = `starter.${kind}.lead` as 'starter.features.lead';
    return {
      title: t(`starter.${kind}.title`),
      ...(t.has(lead) ? { lead: t(lead) } : {}),
      ...(kind === 'story' ? { body: t('starter.itemBody') } : {}),
    };
  };
  const itemsOf = (kind: Addable): Record<string, string>[] => {
    const shape = shapeOf(kind).items;
    // What is optional is left for its owner to add.
    if (!shape || shape.min === 0) return [];
    if (kind === 'comparison')
      return HEADINGS.map((heading) => (heading === null ? { title: t('starter.option') } : { title: t('starter.point') }));
    if (kind === 'stats') return Array.from({ length: 3 }, () => ({ title: t('starter.figure'), body: t('starter.figureOf') }));
    const one: Record<string, string> =
      kind === 'faq'
        ? { title: t('starter.question'), body: t('starter.answer') }
        : { title: t('starter.item'), body: t('starter.itemBody'), ...(kind === 'agenda' ? { when: t('starter.when') } : {}) };
    return Array.from({ length: Math.max(3, shape.min) }, () => one);
  };
  const [asksPix, setAsksPix] = useState(false);
  const hasPix = Object.values(facts).some((fact) => fact.norm.kind === 'pix');
  const add = (kind: Addable, pix?: string) => {
    if (kind === 'donate' && !hasPix && pix === undefined) return setAsksPix(true);
    setAsksPix(false);
    const { document, page, selection, locale } = store.getState();
    const movable = movableSections(document, page);
    const at = movable.findIndex((section) => section.id === selection.section);
    const words = Object.fromEntries(
      (['name', 'email', 'message', 'consent', 'submit', 'done'] as const).map((word) => [word, t(`starter.form.${word}`)]),
    ) as Record<'name' | 'email' | 'message' | 'consent' | 'submit' | 'done', string>;
    const subscribe = {
      consent: t('starter.subscribe.consent'),
      submit: t('starter.subscribe.submit'),
      done: t('starter.subscribe.done'),
    };
    const done = store.perform('add-section', {
      page,
      kind,
      index: at < 0 ? movable.length : at + 1,
      tone: 'plain',
      locale,
      texts: textsOf(kind),
      items: itemsOf(kind),
      ...(kind === 'comparison' ? { headings: [...HEADINGS] } : {}),
      ...(kind === 'contact-form' || kind === 'booking' ? { form: words } : {}),
      ...(kind === 'newsletter' ? { form: { ...words, ...subscribe } } : {}),
      ...(pix === undefined ? {} : { pix }),
      seed: newSeed(),
    });
    const added = store.getState().selection.section;
    if (done && added) onAdded(added);
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('add.title')}
      closeLabel={t('tabs.close')}
      className="m-auto max-h-[90dvh] w-[min(44rem,calc(100vw-1.5rem))] rounded-card"
    >
      <p className="-mt-3 text-ink-muted">{t('add.lead')}</p>
      {asksPix && <AskPix onKey={(key) => add('donate', key)} onCancel={() => setAsksPix(false)} />}
      <ul hidden={asksPix} className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {kinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              onClick={() => add(kind)}
              className="grid w-full gap-2 rounded-control border border-line bg-surface p-2 text-left font-medium hover:border-cobalt"
            >
              <LayoutSketch layout={shapeOf(kind).layouts[0]} />
              {t(`kind.${kind}`)}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
