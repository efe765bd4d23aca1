import fc from 'fast-check';
import { CATALOG_THEME } from '../../src/site/catalog/catalog.ts';
import { apply } from '../../src/site/changes/apply.ts';
import type { Change, Transaction } from '../../src/site/changes/change.ts';
import { tick } from '../../src/site/changes/clock.ts';
import { changesOf, type InputOf, type OperationName } from '../../src/site/operations/index.ts';
import { OperationRefused } from '../../src/site/operations/operation.ts';
import type { SiteDocument } from '../../src/site/schema/document.ts';
import { kindNames, shapeOf } from '../../src/site/schema/kinds.ts';
import { MannerName, Pairing, Tone } from '../../src/site/schema/theme.ts';

/** Random numbers that select an operation, a record and a value. */
export type Dice = [operation: number, record: number, value: number, text: string];
export const dice: fc.Arbitrary<Dice> = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.string({ unit: 'grapheme', maxLength: 40 }));
/** Only the recipe of a document is generated, so that a failure prints in a line. */
export const recipes = fc.record({
  seed: fc.nat(1000),
  items: fc.integer({ min: 1, max: 5 }),
  /** A home page of usual length: every kind of section would be slow and find nothing more. */
  kinds: fc.shuffledSubarray([...kindNames], { minLength: 4, maxLength: 14 }),
});
export const bytes = (doc: SiteDocument) => JSON.stringify(doc);

/** Facts an owner might state, some of them unparseable. */
const TOLD: readonly Omit<InputOf<'add-fact'>, 'seed'>[] = [
  { kind: 'phone', text: '(31) 99812-4407' },
  { kind: 'phone', text: 'me liga' },
  { kind: 'email', text: 'neide@padaria.example' },
  { kind: 'handle', text: '@padariadaneide' },
  { kind: 'url', text: 'padaria.example' },
  { kind: 'pix', text: '11.444.777/0001-61' },
  { kind: 'address', text: 'Rua Pouso Alegre, 1284' },
  { kind: 'person', text: 'Neide Andrade', norm: { kind: 'person', role: 'padeira' } },
  {
    kind: 'hours',
    text: 'Segunda 6h às 20h',
    norm: { kind: 'hours', days: { mon: [['06:00', '20:00']] }, special: [{ date: '2026-12-25', spans: [] }] },
  },
  { kind: 'statement', text: 'Não usamos mistura pronta' },
];

function randomTarget(doc: SiteDocument, [which, record, value, text]: Dice): InputOf<'set-link'>['target'] {
  const fact = Object.keys(doc.facts)[record % Object.keys(doc.facts).length]!;
  const page = Object.keys(doc.pages)[value % Object.keys(doc.pages).length]!;
  const section = Object.values(doc.sections).find((one) => one.page === page)?.id;
  const to = (['page', 'url', 'tel', 'mail', 'whatsapp', 'map', null] as const)[(which + value) % 7];
  if (to === null || to === undefined) return null;
  if (to === 'page') return record % 2 && section ? { to, page, section } : { to, page };
  if (to === 'url') return { to, href: record % 3 ? 'loja.example/pão' : `javascript:${text}` };
  return to === 'whatsapp' ? { to, fact, text } : { to, fact };
}

/** The changes of one random operation; none when it is refused. */
export function randomChanges(doc: SiteDocument, [which, record, value, text]: Dice): Change[] {
  const pick = <T>(from: readonly T[], by = record) => from[by % from.length]!;
  const section = Object.keys(doc.sections).length ? pick(Object.keys(doc.sections)) : 'sc_00000000';
  const item = Object.keys(doc.items).length ? pick(Object.keys(doc.items)) : 'it_00000000';
  const locale = pick(['pt-BR', 'en'], value);
  const post = pick(Object.values(doc.pages).filter(({ type }) => type === 'post'))?.id ?? 'pg_00000000';
  const seed = `seed-${which}-${record}-${value}`;
  const kind = doc.sections[section]?.kind ?? 'faq';
  const to = pick(['up', 'down', value % 30] as const, value);
  const picture = { width: 800, height: 600, source: { from: 'art' as const, style: 'line' as const, seed: value % 1000, objects: [] } };
  const intents: { [N in OperationName]: InputOf<N> } = {
    'add-fact': { ...pick(TOLD, value), seed },
    'add-item': { section, locale, texts: { title: text, body: text }, price: value % 2 ? 'R$ 9,90' : undefined, seed },
    'add-language': { locale: pick(['en', 'es', 'ar'], value) },
    'add-page': { locale, name: text.trim().slice(0, 60) || 'x', seed },
    'add-post': { locale, title: text || 'x', list: { label: 'Blog', title: 'Textos', description: '' }, seed },
    'add-section': {
      page: pick(Object.keys(doc.pages)),
      kind: pick(kindNames, value),
      index: value % 12,
      tone: 'plain',
      locale,
      texts: { title: text },
      items: [{ title: text }],
      seed,
    },
    'duplicate-item': { item, seed },
    'duplicate-section': { section, seed },
    'hide-section': { section, hidden: value % 2 === 0 },
    'insert-picture': { locale, key: pick(Object.keys(doc.strings['pt-BR']!)), at: value, picture, alt: text.slice(0, 400), seed },
    'confirm-texts': { locale, keys: [pick(Object.keys(doc.strings['pt-BR']!))] },
    'describe-picture': { asset: pick(Object.keys(doc.assets)) ?? 'as_00000000', text: text.trim() || 'x' },
    'mark-translated': { locale, keys: [pick(Object.keys(doc.strings['pt-BR']!))] },
    'move-item': { item, to },
    'move-section': { section, to },
    'offer-language': { locale, incomplete: value % 2 === 0 },
    'place-fact': { fact: pick(Object.keys(doc.facts)), section: pick(Object.keys(doc.sections), value), seed },
    'place-photos': {
      logo: value % 3 ? picture : undefined,
      photos: [
        { picture, alt: text.slice(0, 400) },
        { picture, alt: '' },
      ],
      seed,
    },
    'remove-fact': { fact: pick(Object.keys(doc.facts)) },
    'remove-item': { item },
    'remove-language': { locale },
    'remove-page': { page: pick(Object.keys(doc.pages)) },
    'remove-post': { page: post },
    'remove-section': { section },
    'rename-page': { page: pick(Object.keys(doc.pages)), locale, label: text || 'x', slug: `pagina-${value % 5}` },
    'set-fact': { fact: pick(Object.keys(doc.facts)), text: value % 3 ? `R$ ${value % 100}` : text || 'x' },
    'set-alt': { asset: pick(Object.keys(doc.assets)), locale, text: text.slice(0, 90) },
    'set-caption': { asset: pick(Object.keys(doc.assets)), locale, text: text.slice(0, 90) },
    'set-focal': { asset: pick(Object.keys(doc.assets)), focal: { x: (value % 5) / 4, y: 0.5 } },
    'set-icon': { item, icon: value % 3 ? 'clock' : null },
    'set-layout': { section, layout: pick(shapeOf(kind).layouts, value) },
    'set-link': {
      holder: value % 2 ? { of: 'item', item } : { of: 'section', section, at: value % 4 ? 0 : 1 },
      target: randomTarget(doc, [which, record, value, text]),
      label: text.trim().slice(0, 80) || 'x',
      locale,
      seed,
    },
    'set-media': {
      table: value % 2 ? 'sections' : 'items',
      id: value % 2 ? section : item,
      picture: value % 3 ? picture : null,
      alt: text,
      locale,
      seed,
    },
    'set-name': { from: doc.strings['pt-BR']?.[doc.site.name] ?? '', to: text.trim() || 'x' },
    'set-page-seo': { page: pick(Object.keys(doc.pages)), locale, title: text, noindex: value % 2 === 0 },
    'set-post': {
      page: post,
      locale,
      title: text.slice(0, 160),
      tags: value % 2 ? ['Pães', 'Bolos'] : [],
      author: text.slice(0, 120),
      draft: value % 3 > 0,
    },
    'set-price': { item, text: value % 5 ? `${value % 90},50` : '', from: value % 2 === 0, per: value % 3 ? 'kg' : null, seed },
    'set-terms': { terms: value % 2 ? [text.slice(0, 80), 'Pão da Vila'] : [] },
    'set-text': { locale, key: pick(Object.keys(doc.strings['pt-BR']!)), text },
    'set-theme': {
      pairing: pick(Pairing.options, value),
      brand: `#${(value % 0xffffff).toString(16).padStart(6, '0')}`,
      exact: value % 2 === 0,
      artSeed: value % 999,
      ...(value % 3 === 0 ? { manner: pick(MannerName.options, value) } : {}),
    },
    'set-tone': { section, tone: pick(Tone.options, value) },
    'wear-look': { theme: { ...CATALOG_THEME, art: { style: 'mosaic', seed: value % 7 } }, layouts: { hero: 'statement', faq: 'open' } },
  };
  const name = pick(Object.keys(intents) as OperationName[], which);
  try {
    return changesOf(doc, name, intents[name] as never);
  } catch (error) {
    if (error instanceof OperationRefused || (error instanceof Error && error.name.endsWith('ZodError'))) return [];
    throw error;
  }
}

/** Operations of one device: each sees the result of its earlier ones. */
export function session(
  base: SiteDocument,
  rolls: readonly Dice[],
  actor: string,
  start: number,
): { log: Transaction[]; doc: SiteDocument } {
  let doc = base;
  let at: string | undefined;
  const log: Transaction[] = [];
  rolls.forEach((roll, n) => {
    const changes = randomChanges(doc, [roll[0], roll[1], roll[2] * 7 + start, roll[3]]);
    if (changes.length === 0) return;
    doc = apply(doc, changes);
    at = tick(at, start + (roll[2] % 50) * 10, actor);
    const id = `00000000-0000-4000-8000-${(start * 1000 + n).toString(16).padStart(12, '0')}`;
    log.push({ id, at, actor, intent: { name: 'set-text' }, changes });
  });
  return { log, doc };
}
