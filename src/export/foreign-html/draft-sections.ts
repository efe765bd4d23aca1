import type { Kind } from '#site/schema.ts';
import type { Block, ForeignField } from './blocks.ts';
import { clipped } from './literal.ts';
import { priceIn } from './price.ts';

export interface DraftItem {
  title?: string;
  body?: string;
  /** As written in the table. */
  price?: string;
  /** Description of the photo for this place. */
  photo?: string;
}

/** A section to be built, in the words of the source page. */
export interface Draft {
  kind: Kind;
  layout: string;
  /** Id of the input section. */
  source: string;
  title?: string;
  lead?: string;
  body?: string;
  actions?: { label: string; href: string }[];
  photo?: string;
  items?: DraftItem[];
  form?: { fields: ForeignField[]; submit: string };
}

const MAX_TITLE_LENGTH = 160;
const MAX_LEAD_LENGTH = 320;
const MAX_BODY_LENGTH = 8000;

interface Group {
  title: string;
  blocks: Block[];
}

/** Turns the blocks of a foreign page into sections. The first section of a page is its opening. */
export function draftSections(source: string, blocks: readonly Block[], currency: string, isFirst: boolean): Draft[] {
  return groupsOf(blocks).flatMap((group, index) => draftGroup(source, group, currency, isFirst && index === 0));
}

/** A main heading begins a section; without any of the first two levels, the first heading does. */
function groupsOf(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  const rank = Math.max(2, Math.min(...blocks.flatMap((block) => (block.t === 'heading' ? [block.level] : []))));
  for (const block of blocks) {
    if (block.t === 'heading' && block.level <= rank) groups.push({ title: block.text, blocks: [] });
    else {
      if (groups.length === 0) groups.push({ title: '', blocks: [] });
      groups.at(-1)!.blocks.push(block);
    }
  }
  return groups;
}

const of = <T extends Block['t']>(blocks: readonly Block[], t: T) =>
  blocks.filter((block): block is Extract<Block, { t: T }> => block.t === t);

function draftGroup(source: string, group: Group, currency: string, isOpening: boolean): Draft[] {
  const { blocks } = group;
  const made: Draft[] = [];
  const actions = of(blocks, 'action').map(({ label, href }) => ({ label, href }));
  const photos = of(blocks, 'image').map(({ alt }) => alt);
  const tables = of(blocks, 'table');
  const priced = tables.filter((table) => isPriceList(table, currency));
  const words = blocks.filter((block) => isWords(block) && !(block.t === 'table' && priced.includes(block)));
  const cards = cardsOf(words);

  const main: Draft = isOpening
    ? { kind: 'hero', layout: 'statement', source }
    : cards
      ? { kind: 'features', layout: 'ledger', source }
      : { kind: 'story', layout: 'letter', source };
  if (photos.length > 0 && photos.length < 3 && !cards) {
    main.photo = photos[0]!;
    main.layout = isOpening ? 'split-art' : 'media-end';
  }
  const [first, ...others] = cards ? cards.before : words;
  const leads = (isOpening || cards) && first?.t === 'text' && first.text.length <= MAX_LEAD_LENGTH && !first.text.includes('\n');
  if (leads) main.lead = first.text;
  const rest = leads ? others : cards ? cards.before : words;
  if (cards && !isOpening) main.items = cards.items;
  if (actions.length > 0) main.actions = actions.slice(0, isOpening ? 2 : 1);
  const body = bodyOf(rest);
  const later: Draft[] = [];
  if (isOpening || cards) {
    for (const text of chunks(body)) later.push({ kind: 'story', layout: 'letter', source, body: text });
    if (isOpening && cards) later.push({ kind: 'features', layout: 'ledger', source, items: cards.items });
  } else {
    const [own, ...more] = chunks(body);
    if (own) main.body = own;
    for (const text of more) later.push({ kind: 'story', layout: 'letter', source, body: text });
  }
  const says = main.lead || main.body || main.items || main.photo !== undefined;
  if (isOpening || says) made.push(main);
  else if (group.title && main.actions) made.push({ kind: 'cta', layout: 'band', source, actions: main.actions });
  made.push(...later);
  // More standalone links than a section has buttons become a list of links.
  const left = actions.slice(isOpening ? 2 : 1);
  if (left.length > 0)
    made.push({ kind: 'story', layout: 'letter', source, body: left.map(({ label, href }) => `- ${linkOf(label, href)}`).join('\n') });
  for (const table of priced) made.push(...priceLists(source, table, currency));
  made.push(...questions(source, of(blocks, 'question')));
  if (photos.length >= 3 || (cards && photos.length > 0)) made.push(...gallery(source, photos));
  for (const { fields, submit } of of(blocks, 'form'))
    made.push({ kind: 'contact-form', layout: 'single-column', source, form: { fields, submit } });
  return titled(group.title, made, source);
}

const isWords = ({ t }: Block): boolean => t === 'text' || t === 'quote' || t === 'list' || t === 'heading' || t === 'table';

/** Puts the heading on the first of its sections; a heading without content becomes a line of its own. */
function titled(title: string, made: Draft[], source: string): Draft[] {
  if (!title) return made;
  if (made.length === 0) return [{ kind: 'cta', layout: 'band', source, title: clipped(title, MAX_TITLE_LENGTH) }];
  return made.map((draft, index) => (index === 0 ? { ...draft, title: clipped(title, MAX_TITLE_LENGTH) } : draft));
}

/** Two or more lower-level headings, each with some text of its own, become cards. */
function cardsOf(words: readonly Block[]): { before: Block[]; items: DraftItem[] } | null {
  const at = words.findIndex(({ t }) => t === 'heading');
  if (at < 0) return null;
  const items: DraftItem[] = [];
  for (const block of words.slice(at)) {
    if (block.t === 'heading') items.push({ title: clipped(block.text, MAX_TITLE_LENGTH) });
    else items.at(-1)!.body = [items.at(-1)!.body, ...bodyOf([block])].filter(Boolean).join('\n');
  }
  const isShort = items.every(({ body = '' }) => body.length <= 600 && !/^(-|\d+\.|>) /m.test(body));
  return items.length >= 2 && items.length <= 12 && isShort ? { before: words.slice(0, at), items } : null;
}

const linkOf = (label: string, href: string): string => `[${label.replace(/[[\]]/g, '')}](${href})`;

/** Text as paragraphs, lists, quotes and headings of a long text; each entry is whole. */
function bodyOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.t === 'text') return [block.text];
    if (block.t === 'heading') return [`### ${block.text}`];
    if (block.t === 'quote') return [`> ${block.text}`];
    if (block.t === 'list')
      return [block.items.map((item, n) => (block.ordered ? `${Math.min(n + 1, 999)}. ${item}` : `- ${item}`)).join('\n')];
    if (block.t !== 'table') return [];
    const rows = [...(block.head.length > 0 ? [block.head] : []), ...block.rows];
    return [rows.map((row) => `- ${row.filter(Boolean).join(' · ')}`).join('\n')];
  });
}

function chunks(parts: readonly string[]): string[] {
  const found: string[] = [];
  for (const part of parts.flatMap(pieces)) {
    const last = found.at(-1);
    if (last !== undefined && last.length + part.length <= MAX_BODY_LENGTH) found[found.length - 1] = `${last}\n\n${part}`;
    else found.push(part);
  }
  return found;
}

/** Splits a part that is too long for one text, at its lines or else at the max length. */
function pieces(part: string): string[] {
  if (part.length <= MAX_BODY_LENGTH) return [part];
  const lines = part.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${MAX_BODY_LENGTH / 2}}`, 'gsu')) ?? []);
  const found: string[] = [''];
  for (const line of lines) {
    if (found.at(-1)!.length + line.length > MAX_BODY_LENGTH) found.push('');
    found[found.length - 1] += `${found.at(-1) ? '\n' : ''}${line}`;
  }
  return found;
}

type Table = Extract<Block, { t: 'table' }>;

const priceAt = (row: readonly string[], currency: string): number => row.findIndex((cell, n) => n > 0 && priceIn(cell, currency) !== null);
const isPriceList = ({ rows }: Table, currency: string): boolean =>
  rows.length > 0 && rows.every((row) => row[0] && priceAt(row, currency) > 0);

const MAX_PRICES = 60;

function priceLists(source: string, { rows }: Table, currency: string): Draft[] {
  const items = rows.map((row): DraftItem => {
    const at = priceAt(row, currency);
    const body = row.filter((cell, n) => n > 0 && n !== at && cell).join(' · ');
    return { title: row[0]!, price: row[at]!, ...(body ? { body } : {}) };
  });
  return inParts(items, MAX_PRICES).map((part) => ({ kind: 'products', layout: 'list-price', source, items: part }));
}

function questions(source: string, asked: readonly Extract<Block, { t: 'question' }>[]): Draft[] {
  const items = asked.map(
    ({ question, answer }): DraftItem => ({
      title: clipped(question || answer, 300),
      ...(question && answer ? { body: answer.slice(0, MAX_BODY_LENGTH) } : {}),
    }),
  );
  return inParts(items, 16).map((part) => ({ kind: 'faq', layout: 'accordion', source, items: part }));
}

const gallery = (source: string, photos: readonly string[]): Draft[] =>
  inParts(
    photos.map((photo): DraftItem => ({ photo })),
    40,
  ).map((part) => ({ kind: 'gallery', layout: 'uniform', source, items: part }));

const inParts = <T>(all: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, n) => all.slice(n * most, (n + 1) * most));
