import { generateNKeysBetween } from 'fractional-indexing';
import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import { readPixKey } from '../facts/pix.ts';
import { sectionsOf } from '../outline.ts';
import type { Form, Item, Section, SiteDocument } from '../schema/document.ts';
import type { Fact, FactKind } from '../schema/facts.ts';
import { Locale, PageId } from '../schema/ids.ts';
import { type Kind, kindNames, shapeOf } from '../schema/kinds.ts';
import { Tone } from '../schema/theme.ts';
import { added, begun } from './copy.ts';
import { freeAlias, keyRoot, roomForSection } from './duplicate-section.ts';
import { minter, Seed } from './mint.ts';
import { amongAll } from './move-section.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';
import { place } from './place.ts';

const Texts = z.record(z.string().max(20), z.string().max(20000));
const Input = z.object({
  page: PageId,
  kind: z.enum(kindNames),
  /** Index among the movable sections of the page. */
  index: z.int().min(0),
  layout: z.string().max(40).optional(),
  tone: Tone.default('plain'),
  locale: Locale,
  /** Generic initial texts by slot: a heading like "Prices". */
  texts: Texts,
  /** Sample texts by slot; those of items are always samples. */
  samples: Texts.optional(),
  items: z.array(Texts).max(12).default([]),
  /** Per item the index of its heading among the items, where the kind has headings. */
  headings: z.array(z.int().min(0).nullable()).max(12).optional(),
  /** Labels of the section's form; a newsletter has only an e-mail field. */
  form: z
    .object({ name: z.string(), email: z.string(), message: z.string(), consent: z.string(), submit: z.string(), done: z.string() })
    .optional(),
  /** The owner's Pix key as typed, for donations. */
  pix: z.string().max(120).optional(),
  seed: Seed,
});

/** Adds a section with the given texts, the site's facts of its kind, and the button that the page already uses. */
export const addSection = operation('add-section', Input as z.ZodType<z.output<typeof Input>>, (doc, input) => {
  const { page, kind, locale, seed } = input;
  requireRecord(doc, 'pages', page);
  const shape = shapeOf(kind);
  if (shape.frame) throw new OperationRefused('fixed', kind);
  roomForSection(doc, page);
  const layout = input.layout ?? shape.layouts[0];
  if (!shape.layouts.includes(layout)) throw new OperationRefused('missing', layout);
  const mint = minter(doc, seed);
  const id = mint('sections');
  const alias = freeAlias(doc, page, kind);
  const root = keyRoot(alias, id);
  const changes: Change[] = [];
  const text = (key: string, words: string, sample = false) => {
    changes.push(...begun(doc, locale, key, words, sample));
    return key;
  };
  const texts = (at: string, own: Record<string, string>, samples: Record<string, string>, slots: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.keys(slots).flatMap((slot) => {
        const words = own[slot] ?? samples[slot];
        return words === undefined ? [] : [[slot, text(`${at}.${slot}`, words, own[slot] === undefined)]];
      }),
    );
  const { order, others } = place('sections', ...amongAll(doc, page, input.index));
  const section: Section = {
    id,
    page,
    order,
    kind,
    layout,
    tone: input.tone,
    alias,
    slots: texts(root, input.texts, input.samples ?? {}, shape.slots),
    // Photos speak for themselves.
    actions: shape.actions > 0 && kind !== 'gallery' ? usualAction(doc, page) : [],
    facts: knownFacts(doc, kind),
    by: 'owner',
  };
  if (kind === 'donate' && input.pix !== undefined) {
    const key = readPixKey(input.pix);
    if (!key) throw new OperationRefused('unreadable', input.pix);
    const fact = mint('facts');
    const norm = { kind: 'pix' as const, ...key };
    changes.push(added('facts', { id: fact, text: input.pix.trim(), norm, source: { from: 'owner' }, must: false, status: 'confirmed' }));
    section.facts = [fact, ...section.facts.filter((other) => doc.facts[other]?.norm.kind !== 'pix')];
  }
  const purpose = PURPOSES[kind];
  if (purpose && input.form) {
    const form = simpleForm(mint('forms'), purpose, input.form, (field, words) => text(`${root}.form.${field}`, words));
    section.form = form.id;
    changes.push(added('forms', form));
  }
  const orders = generateNKeysBetween(null, null, input.items.length);
  const items = shape.items ? input.items : [];
  const minted = items.map(() => mint('items'));
  const records = items.map((given, at): Item => {
    const item = minted[at]!;
    const heading = shape.items?.groups ? input.headings?.[at] : null;
    const group = typeof heading === 'number' && heading < at && input.headings?.[heading] == null ? minted[heading] : undefined;
    return {
      id: item,
      section: id,
      ...(group ? { group } : {}),
      order: orders[at]!,
      slots: texts(`${root}.${item.slice(3)}`, {}, given, shape.items!.slots),
      facts: [],
    };
  });
  return [...others, ...changes, added('sections', section), ...records.map((item) => added('items', item))];
});

/** The first button of the page, so that the main action keeps its words. */
function usualAction(doc: SiteDocument, page: string): Section['actions'] {
  const action = sectionsOf(doc, page).find((section) => section.kind !== 'header' && section.actions.length > 0)?.actions[0];
  return action ? [action] : [];
}

/** A section needs a particular price, statement or offer, which only the owner can choose. */
const CHOSEN: readonly FactKind[] = ['statement', 'price', 'offer'];
const LINKS: Partial<Record<Kind, string>> = { 'event-info': 'tickets', booking: 'booking' };

/** One fact of each kind that such a section shows by itself. */
function knownFacts(doc: SiteDocument, kind: Kind): string[] {
  if (kind === 'announcement') return [];
  const kinds = (shapeOf(kind).facts ?? []).filter((wanted) => !CHOSEN.includes(wanted));
  const fits = ({ norm }: Fact, wanted: FactKind) => norm.kind === wanted && (norm.kind !== 'url' || norm.purpose === LINKS[kind]);
  return kinds.flatMap((wanted) => Object.values(doc.facts).find((fact) => fits(fact, wanted))?.id ?? []);
}

type FormWords = Record<'name' | 'email' | 'message' | 'consent' | 'submit' | 'done', string>;

/** Kinds that start with a form. */
const PURPOSES: Partial<Record<Kind, Form['purpose']>> = { 'contact-form': 'contact', booking: 'booking', newsletter: 'newsletter' };

function simpleForm(id: string, purpose: Form['purpose'], words: FormWords, text: (field: string, words: string) => string): Form {
  const asksMore = purpose !== 'newsletter';
  const email = { id: 'email', type: 'email', label: text('email', words.email), required: true, autocomplete: 'email' } as const;
  return {
    id,
    purpose,
    fields: asksMore
      ? [
          { id: 'name', type: 'text', label: text('name', words.name), required: true, autocomplete: 'name' },
          email,
          { id: 'message', type: 'textarea', label: text('message', words.message), required: true, autocomplete: 'off' },
        ]
      : [email],
    send: { to: 'inbox' },
    consent: text('consent', words.consent),
    submit: text('submit', words.submit),
    done: text('done', words.done),
  };
}
