import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, diff, invert, squash } from './apply.ts';
import { CATALOG_THEME } from './catalog.ts';
import { Change, Transaction } from './change.ts';
import { tick } from './clock.ts';
import { EMPTY_HISTORY, redo, remember, undo } from './history.ts';
import { checkDocument, parseDocument } from './integrity.ts';
import { lostTexts, merge, rebase, replay, rewind } from './merge.ts';
import { changesOf, type InputOf, type OperationName } from './operations/index.ts';
import { OperationRefused } from './operations/operation.ts';
import { renderSite } from './render.ts';
import { sampleDocument } from './sample.ts';
import type { SiteDocument } from './schema/document.ts';
import { kindNames, shapeOf } from './schema/kinds.ts';
import { MannerName, Pairing, Tone } from './schema/theme.ts';
import { settle } from './settle.ts';

/** Numbers that choose: which operation, which record, which value. */
type Dice = [operation: number, record: number, value: number, text: string];
const dice: fc.Arbitrary<Dice> = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.string({ unit: 'grapheme', maxLength: 40 }));
/** Of a document only the recipe is drawn, so that a failure prints in a line. */
const recipes = fc.record({
  seed: fc.nat(1000),
  items: fc.integer({ min: 1, max: 5 }),
  /** A home page of usual length: a page of every kind takes long and shows nothing more. */
  kinds: fc.shuffledSubarray([...kindNames], { minLength: 4, maxLength: 14 }),
});
const bytes = (doc: SiteDocument) => JSON.stringify(doc);

/** What an owner may tell, some of it not to be made out. */
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

/** The changes of one random operation; none when it is refused, as a person's would be. */
function randomChanges(doc: SiteDocument, [which, record, value, text]: Dice): Change[] {
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
    'remove-post': { page: post },
    'remove-section': { section },
    'rename-page': { page: pick(Object.keys(doc.pages)), locale, label: text || 'x', slug: `pagina-${value % 5}` },
    'set-fact': { fact: pick(Object.keys(doc.facts)), text: value % 3 ? `R$ ${value % 100}` : text || 'x' },
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

/** What one device does: each operation sees what its earlier ones left. */
function session(base: SiteDocument, rolls: readonly Dice[], actor: string, start: number): { log: Transaction[]; doc: SiteDocument } {
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

describe('any operations on any document', () => {
  it('leave a document that parses to itself, by changes that pass the door', () => {
    fc.assert(
      fc.property(recipes, fc.array(dice, { maxLength: 12 }), (recipe, rolls) => {
        const base = sampleDocument(recipe);
        const { doc, log } = session(base, rolls, 'a', 1);
        expect(checkDocument(doc).filter((problem) => problem.severity === 'error')).toEqual([]);
        expect(parseDocument(JSON.parse(bytes(doc)))).toEqual(doc);
        expect(Transaction.array().parse(JSON.parse(JSON.stringify(log)))).toEqual(log);
      }),
      { numRuns: 60 },
    );
  });

  it('are taken back to the byte, and done again to the byte', () => {
    fc.assert(
      fc.property(recipes, fc.array(dice, { maxLength: 15 }), (recipe, rolls) => {
        const base = sampleDocument(recipe);
        const { doc, log } = session(base, rolls, 'a', 1);
        const changes = log.flatMap((transaction) => transaction.changes);
        expect(bytes(apply(doc, invert(changes)))).toBe(bytes(base));
        expect(bytes(apply(apply(doc, invert(changes)), changes))).toBe(bytes(doc));
        expect(bytes(rewind(doc, log))).toBe(bytes(base));
      }),
      { numRuns: 100 },
    );
  });

  it('come to the same when squashed, with no more changes than before', () => {
    fc.assert(
      fc.property(recipes, fc.array(dice, { maxLength: 15 }), (recipe, rolls) => {
        const base = sampleDocument(recipe);
        const { doc, log } = session(base, rolls, 'a', 1);
        const changes = log.flatMap((transaction) => transaction.changes);
        const few = squash(base, changes);
        expect(bytes(apply(base, few))).toBe(bytes(doc));
        expect(few.length).toBeLessThanOrEqual(changes.length);
        expect(diff(doc, apply(doc, []))).toEqual([]);
        for (const change of few) expect(Change.safeParse(change).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('still render: a thousand documents, each after operations of its own', { timeout: 120_000 }, () => {
    const environment = { mode: 'publish', links: 'file', year: 2026, fonts: [], photo: () => 'x', formAction: () => '/x' } as const;
    fc.assert(
      fc.property(recipes, fc.array(dice, { minLength: 1, maxLength: 6 }), (recipe, rolls) => {
        // A handful of kinds each, so that a thousand are soon drawn; together they are all.
        const kinds = Array.from({ length: 5 }, (_, n) => kindNames[(recipe.seed * 5 + n) % kindNames.length]!);
        const { doc } = session(sampleDocument({ ...recipe, kinds }), rolls, 'a', 1);
        for (const { path, text } of renderSite(doc, environment))
          if (path.endsWith('.html')) expect(text.match(/<h1[ >]/g), path).toHaveLength(1);
      }),
      { numRuns: 1000, endOnFailure: true },
    );
  });

  it('share every record that they leave alone', () => {
    const doc = sampleDocument();
    const key = Object.values(doc.sections).find((section) => section.slots.title)!.slots.title!;
    const next = apply(doc, changesOf(doc, 'set-text', { locale: 'pt-BR', key, text: 'Outro' }));
    expect(next.sections).toBe(doc.sections);
    expect(next.theme).toBe(doc.theme);
    expect(apply(doc, [])).toBe(doc);
    expect(settle(doc)).toBe(doc);
  });

  it('a thousand in a row and their undo end byte-equal, and so does their redo', { timeout: 60_000 }, () => {
    const base = sampleDocument({ seed: 7, items: 3 });
    const steps: Change[][] = [];
    let doc = base;
    for (const roll of fc.sample(dice, { seed: 4, numRuns: 2000 })) {
      const changes = randomChanges(doc, roll);
      if (changes.length === 0 || steps.length === 1000) continue;
      steps.push(changes);
      doc = apply(doc, changes);
    }
    expect(steps).toHaveLength(1000);
    const end = bytes(doc);
    for (const changes of steps.toReversed()) doc = apply(doc, invert(changes));
    expect(bytes(doc)).toBe(bytes(base));
    for (const changes of steps) doc = apply(doc, changes);
    expect(bytes(doc)).toBe(end);
  });

  it('go back and forth through the history to the byte', () => {
    fc.assert(
      fc.property(recipes, fc.array(dice, { maxLength: 15 }), (recipe, rolls) => {
        const base = sampleDocument(recipe);
        const { doc, log } = session(base, rolls, 'a', 1);
        let state = {
          doc,
          history: log.reduce((history, { changes }) => remember(history, { id: 's', changes, label: 'x' }), EMPTY_HISTORY),
        };
        const turnAll = (turn: typeof undo) => {
          for (let next = turn(state.doc, state.history); next; next = turn(state.doc, state.history))
            state = { doc: apply(state.doc, next.changes), history: next.history };
          return bytes(state.doc);
        };
        expect(turnAll(undo)).toBe(bytes(base));
        expect(turnAll(redo)).toBe(bytes(doc));
        expect(turnAll(undo)).toBe(bytes(base));
      }),
      { numRuns: 40 },
    );
  });
});

describe('two devices', () => {
  const pairs = fc.tuple(recipes, fc.array(dice, { maxLength: 8 }), fc.array(dice, { maxLength: 8 }), fc.array(dice, { maxLength: 8 }));

  it('merge to one log whichever comes first, in any grouping, and however often', () => {
    fc.assert(
      fc.property(pairs, ([recipe, x, y, z]) => {
        const base = sampleDocument(recipe);
        const [a, b, c] = [session(base, x, 'a', 1).log, session(base, y, 'b', 200).log, session(base, z, 'c', 90).log];
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(merge(a, b), a)).toEqual(merge(a, b));
        expect(bytes(replay(base, merge(a, b)))).toBe(bytes(replay(base, merge(b, a))));
      }),
      { numRuns: 60 },
    );
  });

  it('always leave a whole document', () => {
    fc.assert(
      fc.property(pairs, ([recipe, x, y]) => {
        const base = sampleDocument(recipe);
        const merged = replay(base, merge(session(base, x, 'a', 1).log, session(base, y, 'b', 200).log));
        expect(checkDocument(merged).filter((problem) => problem.severity === 'error')).toEqual([]);
        expect(settle(merged)).toBe(merged);
      }),
      { numRuns: 100 },
    );
  });

  it('come to what the server came to, and a late answer is not done twice', () => {
    fc.assert(
      fc.property(pairs, ([recipe, x, y]) => {
        const base = sampleDocument(recipe);
        const first = rebase(base, [], session(base, x, 'a', 1).log);
        const mine = session(base, y, 'b', 200).log;
        const server = rebase(base, first.accepted, mine);
        const stored = [...first.accepted, ...server.accepted];
        expect(
          bytes(
            apply(
              base,
              stored.flatMap((transaction) => transaction.changes),
            ),
          ),
        ).toBe(bytes(server.document));
        expect(bytes(rewind(server.document, stored))).toBe(bytes(base));
        expect(bytes(rebase(base, first.accepted, mine).document)).toBe(bytes(server.document));
        const again = rebase(base, stored, mine);
        expect(bytes(again.document)).toBe(bytes(server.document));
      }),
      { numRuns: 60 },
    );
  });

  const base = sampleDocument({ kinds: ['header', 'hero', 'faq', 'footer'] });
  const [hero, faq] = ['hero', 'faq'].map((kind) => Object.values(base.sections).find((section) => section.kind === kind)!);
  const by = (actor: string, ms: number, changes: Change[]): Transaction => ({
    id: `00000000-0000-4000-8000-${String(ms).padStart(12, '0')}`,
    at: tick(undefined, ms, actor),
    actor,
    intent: { name: 'set-text' },
    changes,
  });
  const write = (text: string) => changesOf(base, 'set-text', { locale: 'pt-BR', key: hero!.slots.title!, text });

  it('keep the later of two texts and report the other', () => {
    const [early, late] = [by('a', 10, write('Cedo')), by('b', 20, write('Tarde'))];
    for (const [missed, incoming] of [
      [early, late],
      [late, early],
    ] as const) {
      const { document, lost } = rebase(base, [missed], [incoming]);
      expect(document.strings['pt-BR']?.[hero!.slots.title!]).toBe('Tarde');
      expect(lost).toMatchObject([{ lost: 'Cedo', kept: 'Tarde', transaction: { id: early.id } }]);
    }
    expect(lostTexts([early], [by('b', 30, write('Cedo'))])).toEqual([]);
  });

  it('both keep what they wrote in different places', () => {
    const tone = by('a', 10, changesOf(base, 'set-tone', { section: faq!.id, tone: faq!.tone === 'brand' ? 'tint' : 'brand' }));
    const layout = by('b', 5, changesOf(base, 'set-layout', { section: faq!.id, layout: faq!.layout === 'open' ? 'accordion' : 'open' }));
    const { document } = rebase(base, [tone], [layout]);
    expect(document.sections[faq!.id]).not.toMatchObject({ tone: faq!.tone });
    expect(document.sections[faq!.id]).not.toMatchObject({ layout: faq!.layout });
  });

  it('an edit of a removed section does nothing, and undoing the removal brings it back whole', () => {
    const gone = by('a', 10, changesOf(base, 'remove-section', { section: faq!.id }));
    const edit = by('b', 20, changesOf(base, 'set-tone', { section: faq!.id, tone: faq!.tone === 'brand' ? 'tint' : 'brand' }));
    const added = by(
      'b',
      21,
      changesOf(base, 'add-item', { section: faq!.id, locale: 'pt-BR', texts: { title: 'Nova?' }, seed: 'seed-seed' }),
    );
    const { document } = rebase(base, [gone], [edit, added]);
    expect(document.sections[faq!.id]).toBeUndefined();
    expect(checkDocument(document)).toEqual([]);
    const turn = undo(document, remember(EMPTY_HISTORY, { id: 's', changes: gone.changes, label: 'x' }))!;
    expect(apply(document, turn.changes).sections[faq!.id]).toEqual(faq);
  });

  it('undo leaves what the other wrote since', () => {
    const mine = write('Meu');
    const history = remember(EMPTY_HISTORY, { id: 's', changes: mine, label: 'x' });
    const theirs = apply(
      apply(base, mine),
      changesOf(apply(base, mine), 'set-text', { locale: 'pt-BR', key: hero!.slots.title!, text: 'Deles' }),
    );
    const turn = undo(theirs, history)!;
    expect(apply(theirs, turn.changes).strings['pt-BR']?.[hero!.slots.title!]).toBe('Deles');
  });
});

describe('the door for changes', () => {
  it('refuses fields that are none, ids, values of the wrong kind and the prototype', () => {
    const hostile: unknown[] = [
      { t: 'set', table: 'sections', id: 'sc_00000000', field: '__proto__', value: {} },
      { t: 'set', table: 'sections', id: 'sc_00000000', field: 'id', value: 'sc_00000001' },
      { t: 'set', table: 'sections', id: 'sc_00000000', field: 'tone', value: 'neon' },
      { t: 'set', table: 'users', id: 'x', field: 'role', value: 'admin' },
      { t: 'theme', path: 'color.__proto__', value: {} },
      { t: 'theme', path: 'color', value: {} },
      { t: 'theme', path: 'art.seed.x', value: 1 },
      { t: 'site', field: 'constructor', value: 'x' },
      { t: 'string', locale: 'pt-BR', key: '__proto__', value: 'x', before: null },
      { t: 'add', table: 'sections', record: { id: 'sc_00000000' } },
      { t: 'drop' },
      null,
    ];
    for (const change of hostile) expect([change, Change.safeParse(change).success]).toEqual([change, false]);
  });
});

describe('tick', () => {
  it('is later than all that was seen, even when the device’s time runs behind', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 40), { minLength: 2, maxLength: 30 }), (times) => {
        let seen: string | undefined;
        for (const now of times) {
          const next = tick(seen, now, 'dev1');
          if (seen) expect(next > seen).toBe(true);
          seen = next;
        }
      }),
    );
  });
});
