import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { apply, invert } from '../changes/apply.ts';
import { Change } from '../changes/change.ts';
import { canonical } from '../integrity/canonical.ts';
import { parseDocument } from '../integrity/integrity.ts';
import { migrate } from '../integrity/migrate.ts';
import { changesOf, type InputOf, type OperationName } from '../operations/index.ts';
import { OperationRefused } from '../operations/operation.ts';
import { type Environment, pagesOfSite, renderSection, renderSite } from '../render.ts';
import type { SiteDocument } from '../schema/document.ts';
import { entriesOf } from './entries.ts';
import { factKey, factWords, withFactWords, wordKeyOf } from './fact-words.ts';
import { hasWords } from './has-words.ts';
import { offeredLocales } from './offered-locales.ts';
import { countStates, stateOf } from './state.ts';

const ENVIRONMENT: Environment = {
  mode: 'publish',
  links: 'clean',
  origin: 'https://forno.example',
  fonts: [],
  year: 2026,
  photo: () => '',
  formAction: () => '/f',
};

/** Performs an operation, and proves that undoing it leaves no trace and that a log accepts it. */
function done<N extends OperationName>(doc: SiteDocument, name: N, input: InputOf<N>): SiteDocument {
  const changes = changesOf(doc, name, input);
  for (const change of changes) expect(Change.parse(JSON.parse(JSON.stringify(change)))).toEqual(JSON.parse(JSON.stringify(change)));
  const next = apply(doc, changes);
  expect(apply(next, invert(changes))).toEqual(doc);
  expect(next).toEqual(canonical(next));
  parseDocument(structuredClone(next));
  return next;
}

const first = canonical(parseDocument(sampleDocument()));
const doc = done(first, 'add-language', { locale: 'en' });
const entries = entriesOf(doc);
const titled = entries.find(({ role, fact }) => role === 'title' && !fact)!;
const worded = entries.find(({ part, fact, kind }) => part === 'text' && kind !== 'hero' && doc.facts[fact!]!.norm.kind !== 'hours')!;
/** All texts translated by hand. */
const whole = entries.reduce(
  (site, { key }) => apply(site, changesOf(site, 'set-text', { locale: 'en', key, text: `In English ${key}` })),
  doc,
);

describe('what a language needs', () => {
  test('is every text with words of its own, once, and the words of facts; names, prices and numbers are none', () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    expect(entries.every(({ text }) => hasWords(text))).toBe(true);
    const kinds = new Set(entries.flatMap(({ fact }) => (fact ? [doc.facts[fact]!.norm.kind] : [])));
    for (const kind of ['name', 'phone', 'price', 'address', 'email', 'url']) expect(kinds).not.toContain(kind);
    expect(['{{fa_00000001}}', 'R$ 45,00', '24', 'https://a.example/b', 'oi@a.example', '@forno'].map(hasWords)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(['Oi', 'às {{fa_00000001}}', 'パン', 'خبز'].map(hasWords)).toEqual([true, true, true, true]);
  });

  test('leaves out hidden sections, samples, drafts and locked words', () => {
    const section = entries.find(({ kind }) => kind && kind !== 'hero' && kind !== 'header')!.section!;
    const hidden = done(doc, 'hide-section', { section, hidden: true });
    expect(entriesOf(hidden).some((entry) => entry.section === section)).toBe(false);
    const locked = done(doc, 'set-terms', { terms: [titled.text, ' ', titled.text] });
    expect(locked.site.terms).toEqual([titled.text]);
    expect(entriesOf(locked).some(({ key }) => key === titled.key)).toBe(false);
    expect(done(locked, 'set-terms', { terms: [] }).site.terms).toBeUndefined();
  });
});

describe('a text of a language', () => {
  const state = (site: SiteDocument, key = titled.key) => stateOf(site, entriesOf(site).find((entry) => entry.key === key)!, 'en');

  test('is missing, done, out of date when its source changes, and done again when it comes back', () => {
    expect(state(doc)).toBe('missing');
    const written = done(doc, 'set-text', { locale: 'en', key: titled.key, text: 'Bread' });
    expect(state(written)).toBe('done');
    const changed = done(written, 'set-text', { locale: 'pt-BR', key: titled.key, text: 'Outra coisa' });
    expect(state(changed)).toBe('stale');
    expect(changed.strings.en?.[titled.key]).toBe('Bread');
    expect(state(done(changed, 'set-text', { locale: 'pt-BR', key: titled.key, text: titled.text }))).toBe('done');
    expect(state(done(changed, 'mark-translated', { locale: 'en', keys: [titled.key] }))).toBe('done');
    expect(state(done(changed, 'set-text', { locale: 'en', key: titled.key, text: 'Something else' }))).toBe('done');
    expect(state(done(written, 'set-text', { locale: 'en', key: titled.key, text: '' }))).toBe('missing');
  });

  test('that has stood beside its source from the start is out of date once that changes', () => {
    const beside = canonical({ ...doc, strings: { ...doc.strings, en: { [titled.key]: 'Bread' } } });
    expect(state(beside)).toBe('done');
    expect(state(done(beside, 'set-text', { locale: 'pt-BR', key: titled.key, text: 'Outra coisa' }))).toBe('stale');
  });

  test('may be left out on purpose', () => {
    expect(state(done(doc, 'mark-translated', { locale: 'en', keys: [titled.key] }))).toBe('done');
  });

  test('of a fact is out of date when the fact changes, and goes with it', () => {
    const key = worded.key;
    const fact = worded.fact!;
    const translated = done(doc, 'set-text', { locale: 'en', key, text: 'Sourdough' });
    expect(state(translated, key)).toBe('done');
    const changed = apply(translated, changesOf(translated, 'set-fact', { fact, text: 'Outro nome bem diferente' }));
    expect(state(changed, key)).toBe('stale');
    expect(done(translated, 'set-text', { locale: 'en', key, text: '' }).strings.en).toBeUndefined();
    const gone = apply(translated, changesOf(translated, 'remove-fact', { fact }));
    expect(gone.strings.en?.[key]).toBeUndefined();
    expect(gone.stringMeta[key]).toBeUndefined();
  });
});

describe('words of facts', () => {
  test('are shown in their language and nowhere else, without a mark of another', () => {
    const key = worded.key;
    const translated = done(doc, 'set-text', { locale: 'en', key, text: 'Zsourdough' });
    const draw = (site: SiteDocument, locale: string) => renderSection(site, worded.section!, locale, { ...ENVIRONMENT, mode: 'preview' });
    expect(draw(translated, 'en')).toContain('Zsourdough');
    expect(draw(translated, 'en')).not.toMatch(/lang="pt-BR"[^>]*>Zsourdough/);
    expect(draw(translated, 'pt-BR')).not.toContain('Zsourdough');
    expect(withFactWords(translated, 'pt-BR')).toBe(translated);
    expect(withFactWords(translated, 'en')).toBe(withFactWords(translated, 'en'));
    expect(translated.facts).toEqual(doc.facts);
  });

  test('are written in a language under a key of their own; a name is itself everywhere', () => {
    expect(wordKeyOf(doc, worded.fact!, 'en')).toBe(factKey(worded.fact!));
    expect(wordKeyOf(doc, worded.fact!, 'pt-BR')).toBeUndefined();
    const name = Object.values(doc.facts).find(({ norm }) => norm.kind === 'phone')!;
    expect(wordKeyOf(doc, name.id, 'en')).toBeUndefined();
    expect(factWords(name)).toEqual([]);
  });
});

describe('a language', () => {
  const localesOf = (site: SiteDocument) => [...new Set(pagesOfSite(site, { mode: 'publish' }).pages.map(({ locale }) => locale))];

  test('waits for its texts alone, while the first one is always published', () => {
    expect(localesOf(doc)).toEqual(['pt-BR']);
    expect(countStates(whole, 'en').missing).toBe(0);
    expect(localesOf(whole)).toEqual(['pt-BR', 'en']);
    const spanish = done(whole, 'add-language', { locale: 'es' });
    expect(offeredLocales(spanish)).toEqual(['pt-BR', 'en']);
    expect(renderSite(spanish, ENVIRONMENT).some(({ text }) => text.includes('hreflang="es"'))).toBe(false);
    const files = renderSite(whole, ENVIRONMENT);
    expect(files.find(({ path }) => path === 'index.html')?.text).toContain('hreflang="en"');
    expect(files.find(({ path }) => path === 'sitemap.xml')?.text).toContain('https://forno.example/en/');
  });

  test('stays while a text is only out of date, and is shown incomplete when its owner says so', () => {
    const stale = done(whole, 'set-text', { locale: 'pt-BR', key: titled.key, text: 'Outra coisa' });
    expect(localesOf(stale)).toEqual(['pt-BR', 'en']);
    const anyway = done(doc, 'offer-language', { locale: 'en', incomplete: true });
    expect(localesOf(anyway)).toEqual(['pt-BR', 'en']);
    expect(localesOf(done(anyway, 'offer-language', { locale: 'en', incomplete: false }))).toEqual(['pt-BR']);
  });

  test('goes with all that was written in it; the first one stays', () => {
    const gone = done(done(whole, 'offer-language', { locale: 'en', incomplete: true }), 'remove-language', { locale: 'en' });
    expect(gone.site).toEqual(first.site);
    expect(gone.strings).toEqual(first.strings);
    expect(JSON.stringify(gone.stringMeta)).not.toContain('"in"');
    expect(() => changesOf(whole, 'remove-language', { locale: 'pt-BR' })).toThrow(OperationRefused);
    expect(changesOf(whole, 'add-language', { locale: 'en' })).toEqual([]);
  });

  test('that visitors were offered before a site knew of missing texts stays offered', () => {
    const old = { ...structuredClone(doc), v: 2 };
    expect(offeredLocales(parseDocument(migrate(old)))).toEqual(['pt-BR', 'en']);
    expect(parseDocument(migrate({ ...structuredClone(first), v: 2 })).site).toEqual(first.site);
  });
});
