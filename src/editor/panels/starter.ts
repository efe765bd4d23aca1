import type { useTranslations } from 'next-intl';
import type { InputOf } from '#site/operations/index.ts';
import { shapeOf } from '#site/schema.ts';

/** Kinds of section that can be added. */
export const ADDABLE = [
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
export type Addable = (typeof ADDABLE)[number];
/** Kinds whose heading only the owner can write; others start with a generic one. */
const UNNAMED = new Set<Addable>(['announcement', 'product-detail']);
/** Other slots whose words claim nothing: they instruct visitors. */
const OWN_WORDS = new Set(['booking.lead']);

/** Two options with two points each. For each item the index of its group's heading; null is a heading. */
const COMPARISON_GROUPS = [null, 0, 0, null, 3, 3];

type Words = ReturnType<typeof useTranslations<'editor'>>;
export type Starter = Pick<InputOf<'add-section'>, 'texts' | 'samples' | 'items' | 'headings' | 'form'>;

/** Sample words for a section, passed in: those of `samples` and `items` are marked as samples until their owner edits them. */
export interface ReadySection extends Required<Pick<Starter, 'texts' | 'samples' | 'items'>> {
  kind: Addable;
}

/** Initial words of a new section: generic headings, and samples that are never published. Nothing is invented about the business. */
export const starterOf = (kind: Addable, t: Words): Starter => ({
  ...textsOf(kind, t),
  items: itemsOf(kind, t),
  ...(kind === 'comparison' ? { headings: [...COMPARISON_GROUPS] } : {}),
  ...(kind === 'contact-form' || kind === 'booking' ? { form: formOf(t) } : {}),
  ...(kind === 'newsletter' ? { form: { ...formOf(t), ...subscribeOf(t) } } : {}),
});

function textsOf(kind: Addable, t: Words): Pick<Starter, 'texts' | 'samples'> {
  const lead = `starter.${kind}.lead` as 'starter.features.lead';
  const first = {
    title: t(`starter.${kind}.title`),
    ...(t.has(lead) ? { lead: t(lead) } : {}),
    ...(kind === 'story' ? { body: t('starter.itemBody') } : {}),
  };
  const isOwn = ([slot]: [string, string]) => OWN_WORDS.has(`${kind}.${slot}`) || (slot === 'title' && !UNNAMED.has(kind));
  const entries = Object.entries(first);
  return {
    texts: Object.fromEntries(entries.filter(isOwn)),
    samples: Object.fromEntries(entries.filter((entry) => !isOwn(entry))),
  };
}

function itemsOf(kind: Addable, t: Words): Record<string, string>[] {
  const shape = shapeOf(kind).items;
  // Optional items are left for the owner to add.
  if (!shape || shape.min === 0) return [];
  if (kind === 'comparison')
    return COMPARISON_GROUPS.map((heading) => (heading === null ? { title: t('starter.option') } : { title: t('starter.point') }));
  if (kind === 'stats') return Array.from({ length: 3 }, () => ({ title: t('starter.figure'), body: t('starter.figureOf') }));
  const one: Record<string, string> =
    kind === 'faq'
      ? { title: t('starter.question'), body: t('starter.answer') }
      : { title: t('starter.item'), body: t('starter.itemBody'), ...(kind === 'agenda' ? { when: t('starter.when') } : {}) };
  return Array.from({ length: Math.max(3, shape.min) }, () => one);
}

const formOf = (t: Words) => ({
  name: t('starter.form.name'),
  email: t('starter.form.email'),
  message: t('starter.form.message'),
  consent: t('starter.form.consent'),
  submit: t('starter.form.submit'),
  done: t('starter.form.done'),
});

const subscribeOf = (t: Words) => ({
  consent: t('starter.subscribe.consent'),
  submit: t('starter.subscribe.submit'),
  done: t('starter.subscribe.done'),
});
