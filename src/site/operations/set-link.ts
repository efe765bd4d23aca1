import { z } from 'zod';
import { isSame } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { keyUses } from '../integrity/references.ts';
import type { Action, Link, SiteDocument } from '../schema/document.ts';
import type { FactKind } from '../schema/facts.ts';
import { FactId, ItemId, Locale, PageId, SectionId } from '../schema/ids.ts';
import { shapeOf } from '../schema/kinds.ts';
import { begun, written } from './copy.ts';
import { labelFollowing } from './label-follows.ts';
import { minter, Seed } from './mint.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';
import { addressOf } from './read-norm.ts';

/** A link's target as a person states it: an address as typed, the first message in words. */
export const Target = z.discriminatedUnion('to', [
  z.object({ to: z.literal('page'), page: PageId, section: SectionId.optional() }),
  z.object({ to: z.literal('url'), href: z.string().trim().min(1).max(2000) }),
  z.object({ to: z.literal('tel'), fact: FactId }),
  z.object({ to: z.literal('mail'), fact: FactId }),
  z.object({ to: z.literal('whatsapp'), fact: FactId, text: z.string().max(1000).optional() }),
  z.object({ to: z.literal('map'), fact: FactId }),
]);
export type Target = z.infer<typeof Target>;

const Input = z.object({
  /** A section's button by its index (one past the last adds a button), or an item's own link. */
  holder: z.discriminatedUnion('of', [
    z.object({ of: z.literal('section'), section: SectionId, at: z.int().min(0).max(1) }),
    z.object({ of: z.literal('item'), item: ItemId }),
  ]),
  /** Null removes the button or the link. */
  target: Target.nullable(),
  /** Label of a new button. */
  label: z.string().trim().min(1).max(80).optional(),
  locale: Locale,
  seed: Seed,
});

const LEADS_TO: Readonly<Record<'tel' | 'mail' | 'whatsapp' | 'map', readonly FactKind[]>> = {
  tel: ['phone'],
  whatsapp: ['phone'],
  mail: ['email'],
  map: ['address', 'place', 'url'],
};

/** Sets the link of a button or an item. Targets must exist, and external ones must be http or https. */
export const setLink = operation('set-link', Input as z.ZodType<z.output<typeof Input>>, (doc, { holder, target, label, locale, seed }) => {
  const changes: Change[] = [];
  const mint = minter(doc, seed);
  if (holder.of === 'item') {
    const item = requireRecord(doc, 'items', holder.item);
    const section = requireRecord(doc, 'sections', item.section);
    const root = `${section.alias}.${item.id.slice(3)}`;
    const value = target ? linkTo(doc, target, item.link, { root, locale, mint, changes }) : undefined;
    if (isSame(value, item.link)) return changes;
    const edit: Change = {
      t: 'set',
      table: 'items',
      id: item.id,
      field: 'link',
      ...(value && { value }),
      ...(item.link && { before: item.link }),
    };
    return [...changes, edit, ...forgottenText(doc, item.link, value)];
  }
  const section = requireRecord(doc, 'sections', holder.section);
  const was = section.actions[holder.at];
  const room = shapeOf(section.kind).actions;
  if (!was && (holder.at !== section.actions.length || holder.at >= room)) throw new OperationRefused('limit', section.id);
  if (!target) {
    if (!was) return [];
    const value = section.actions.filter((action) => action !== was);
    return [{ t: 'set', table: 'sections', id: section.id, field: 'actions', value, before: section.actions }, ...forgotten(doc, was)];
  }
  const root = `${section.alias}.${section.id.slice(3)}`;
  const link = linkTo(doc, target, was?.link, { root, locale, mint, changes });
  const anew = was && labelFollowing(doc, was, link);
  const action: Action = was
    ? { label: anew ? newLabel(anew, `${root}.action`, mint, changes) : was.label, link }
    : { label: newKey(doc, `${root}.action`, locale, label ?? '', mint, changes), link };
  if (isSame(action, was)) return changes;
  const value = was ? section.actions.map((one) => (one === was ? action : one)) : [...section.actions, action];
  const edit: Change = { t: 'set', table: 'sections', id: section.id, field: 'actions', value, before: section.actions };
  return [...changes, edit, ...forgottenText(doc, was?.link, link), ...(anew ? erasedIfAlone(doc, was.label) : [])];
});

interface Making {
  root: string;
  locale: string;
  mint: ReturnType<typeof minter>;
  changes: Change[];
}

function linkTo(doc: SiteDocument, target: Target, was: Link | undefined, { root, locale, mint, changes }: Making): Link {
  if (target.to === 'url') {
    const href = addressOf(target.href);
    if (!href) throw new OperationRefused('unreadable', target.href);
    return { to: 'url', href };
  }
  if (target.to === 'page') {
    requireRecord(doc, 'pages', target.page);
    if (target.section && requireRecord(doc, 'sections', target.section).page !== target.page)
      throw new OperationRefused('missing', target.section);
    return target.section ? { to: 'page', page: target.page, section: target.section } : { to: 'page', page: target.page };
  }
  if (!LEADS_TO[target.to].includes(requireRecord(doc, 'facts', target.fact).norm.kind)) throw new OperationRefused('missing', target.fact);
  if (target.to !== 'whatsapp') return { to: target.to, fact: target.fact };
  const words = target.text?.trim() ?? '';
  const own = was?.to === 'whatsapp' && was.text && keyUses(doc).get(was.text) === 1 ? was.text : undefined;
  if (!words) return { to: 'whatsapp', fact: target.fact };
  if (was?.to === 'whatsapp' && was.text && doc.strings[locale]?.[was.text] === words)
    return { to: 'whatsapp', fact: target.fact, text: was.text };
  if (own) {
    changes.push(...written(doc, locale, own, words));
    return { to: 'whatsapp', fact: target.fact, text: own };
  }
  return { to: 'whatsapp', fact: target.fact, text: newKey(doc, `${root}.message`, locale, words, mint, changes) };
}

function newKey(doc: SiteDocument, stem: string, locale: string, words: string, mint: Making['mint'], changes: Change[]): string {
  const key = `${stem}-${mint('items').slice(3)}`;
  changes.push(...begun(doc, locale, key, words, false));
  return key;
}

/** A label of this button alone: others that share the earlier one keep it. */
function newLabel(words: ReadonlyMap<string, string>, stem: string, mint: Making['mint'], changes: Change[]): string {
  const key = `${stem}-${mint('items').slice(3)}`;
  for (const [locale, value] of words) changes.push({ t: 'string', locale, key, value, before: null });
  changes.push({ t: 'meta', key, value: { by: 'composer' }, before: null });
  return key;
}

const forgottenText = (doc: SiteDocument, was: Link | undefined, now: Link | undefined): Change[] => {
  const key = was?.to === 'whatsapp' ? was.text : undefined;
  return key && !(now?.to === 'whatsapp' && now.text === key) ? erasedIfAlone(doc, key) : [];
};

const forgotten = (doc: SiteDocument, { label, link }: Action): Change[] => [
  ...erasedIfAlone(doc, label),
  ...forgottenText(doc, link, undefined),
];

/** A text that only the button used is removed with it. */
function erasedIfAlone(doc: SiteDocument, key: string): Change[] {
  if ((keyUses(doc).get(key) ?? 0) > 1) return [];
  const changes = Object.entries(doc.strings).flatMap(([locale, texts]): Change[] =>
    Object.hasOwn(texts, key) ? [{ t: 'string', locale, key, value: null, before: texts[key]! }] : [],
  );
  const meta = doc.stringMeta[key];
  return meta ? [...changes, { t: 'meta', key, value: null, before: meta }] : changes;
}
