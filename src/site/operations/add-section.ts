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
  const { page, kind, seed } = input;
  requireRecord(doc, 'pages', page);
  const shape = shapeOf(kind);
  if (shape.frame) throw new OperationRefused('fixed', kind);
  roomForSection(doc, page);
  const layout = input.layout ?? shape.layouts[0];
  if (!shape.layouts.includes(layout)) throw new OperationRefused('missing', layout);
  const mint = minter(doc, seed);
  const id = mint('sections');
  const alias = freeAlias(doc, page, kind);
  const adding: Adding = { doc, input, mint, section: id, root: keyRoot(alias, id), changes: [] };
  const { order, others } = place('sections', ...amongAll(doc, page, input.index));
  const section: Section = {
    id,
    page,
    order,
    kind,
    layout,
    tone: input.tone,
    alias,
    slots: textsOf(adding, adding.root, { own: input.texts, samples: input.samples ?? {}, slots: shape.slots }),
    // Photos speak for themselves.
    actions: shape.actions > 0 && kind !== 'gallery' ? usualAction(doc, page) : [],
    facts: kind === 'donate' && input.pix !== undefined ? donationFacts(adding, input.pix) : knownFacts(doc, kind),
    by: 'owner',
  };
  const form = addForm(adding);
  if (form) section.form = form;
  const items = itemsOf(adding);
  return [...others, ...adding.changes, added('sections', section), ...items.map((item) => added('items', item))];
});

/** A section while it is added. */
interface Adding {
  doc: SiteDocument;
  input: z.output<typeof Input>;
  mint: ReturnType<typeof minter>;
  section: string;
  /** Start of the keys of its texts. */
  root: string;
  changes: Change[];
}

/** Adds a text and returns its key. */
function addText({ doc, input, changes }: Adding, key: string, words: string, sample = false): string {
  changes.push(...begun(doc, input.locale, key, words, sample));
  return key;
}

interface SlotTexts {
  own: Record<string, string>;
  samples: Record<string, string>;
  slots: Readonly<Record<string, number>>;
}

const textsOf = (adding: Adding, root: string, { own, samples, slots }: SlotTexts): Record<string, string> =>
  Object.fromEntries(
    Object.keys(slots).flatMap((slot) => {
      const words = own[slot] ?? samples[slot];
      return words === undefined ? [] : [[slot, addText(adding, `${root}.${slot}`, words, own[slot] === undefined)]];
    }),
  );

/** Adds the owner's Pix key; the facts of the section with it instead of another one. */
function donationFacts({ doc, mint, changes }: Adding, pix: string): string[] {
  const key = readPixKey(pix);
  if (!key) throw new OperationRefused('unreadable', pix);
  const fact = mint('facts');
  const norm = { kind: 'pix' as const, ...key };
  changes.push(added('facts', { id: fact, text: pix.trim(), norm, source: { from: 'owner' }, must: false, status: 'confirmed' }));
  return [fact, ...knownFacts(doc, 'donate').filter((other) => doc.facts[other]?.norm.kind !== 'pix')];
}

/** Adds the form of a kind that starts with one; returns its id. */
function addForm(adding: Adding): string | undefined {
  const { input, mint, root, changes } = adding;
  const purpose = PURPOSES[input.kind];
  if (!purpose || !input.form) return undefined;
  const form = simpleForm(mint('forms'), purpose, input.form, (field, words) => addText(adding, `${root}.form.${field}`, words));
  changes.push(added('forms', form));
  return form.id;
}

function itemsOf(adding: Adding): Item[] {
  const { input, mint, section, root } = adding;
  const shape = shapeOf(input.kind).items;
  const orders = generateNKeysBetween(null, null, input.items.length);
  const items = shape ? input.items : [];
  const minted = items.map(() => mint('items'));
  return items.map((samples, at): Item => {
    const id = minted[at]!;
    const heading = shape?.groups ? input.headings?.[at] : null;
    const group = typeof heading === 'number' && heading < at && input.headings?.[heading] == null ? minted[heading] : undefined;
    return {
      id,
      section,
      ...(group ? { group } : {}),
      order: orders[at]!,
      slots: textsOf(adding, `${root}.${id.slice(3)}`, { own: {}, samples, slots: shape!.slots }),
      facts: [],
    };
  });
}

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
