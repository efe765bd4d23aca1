import { describe, expect, test } from 'vitest';
import { INDUSTRIES, type IndustryId } from '#composer/reading/industries.ts';
import { hasIcon } from '#site/icons.ts';
import { copyIn } from './index.ts';
import { InterfaceCopy } from './shape.ts';

const SLOT = /^(name|city|in-city|of-city|((the|a|this|of|in)-)?category)$/;
/** Trades for which their family's own noun is good enough. */
const AS_FAMILY = ['school', 'guesthouse', 'shop'];
const MAX_LENGTH: Record<string, number> = { kicker: 40, title: 75, lead: 200, answer: 400 };

/** Every text of a library with its field name and path. */
function* textsOf(value: unknown, path: string[] = []): Generator<{ field: string; where: string; text: string }> {
  if (typeof value === 'string') yield { field: path.findLast((part) => !/^\d+$/.test(part)) ?? '', where: path.join('.'), text: value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) yield* textsOf(part, [...path, key]);
}

describe.each(['ar', 'en', 'es', 'pt'])('the copy in %s', (language) => {
  const { plain: _, blog: __, ...ofTrades } = copyIn(language);
  const { families, nouns } = ofTrades;
  const all = [...textsOf(ofTrades)];
  test('has only slots that the engine fills, and icons that exist', () => {
    for (const { field, where, text } of all) {
      for (const [, slot] of text.matchAll(/\{([^}]*)\}/g)) expect(slot, where).toMatch(SLOT);
      if (field === 'icon') expect(hasIcon(text), `${where} ${text}`).toBe(true);
    }
  });
  test('keeps to the length that a section has room for', () => {
    for (const { field, where, text } of all) expect(text.length, where).toBeLessThanOrEqual(MAX_LENGTH[field] ?? 2000);
    for (const { where, text } of all.filter((one) => /\.act\./.test(`.${one.where}`))) expect(text.length, where).toBeLessThanOrEqual(28);
  });
  test('gives each trade a first sentence without a place', () => {
    for (const [id, { hero }] of Object.values(families).flatMap(({ trades }) => Object.entries(trades)))
      expect(
        hero.some(({ title, lead }) => !/\{(name|city|in-city|of-city)\}/.test(`${title} ${lead}`)),
        id,
      ).toBe(true);
  });
  test('has each trade in the file of its family', () => {
    for (const [family, { trades }] of Object.entries(families))
      for (const id of Object.keys(trades)) if (id !== family) expect(INDUSTRIES[id as IndustryId]?.archetype, id).toBe(family);
  });
  test('has a noun for every trade that owners describe', () => {
    const nameless = Object.values(INDUSTRIES)
      .filter(({ id, archetype }) => !Object.hasOwn(families[archetype].trades, id) && !nouns[id] && !AS_FAMILY.includes(id))
      .map(({ id }) => id);
    expect(nameless).toEqual([]);
  });
});

test('the Arabic copy has no Latin letters', () => {
  for (const { field, where, text } of textsOf(copyIn('ar')))
    if (!['icon', 'slug', 'gender', 'unless'].includes(field)) expect(text.replace(/\{[a-z-]+\}/g, ''), where).not.toMatch(/[a-z]/i);
});

test('the Spanish copy says usted and no Portuguese word', () => {
  for (const { where, text } of textsOf(copyIn('es')))
    expect(text, where).not.toMatch(/\b(vosotros|vuestr[oa]s?|vos|você|sem|agende sua|garantizad[oa]s?)\b/i);
});

test('a word too few and a word too many are named', () => {
  const words = copyIn('pt').interface;
  const { stats: _, ...nav } = words.nav;
  const faultsOf = (value: unknown) => InterfaceCopy.safeParse(value).error?.issues.map(({ code, path }) => [code, path.join('.')]);
  expect(faultsOf(words)).toBeUndefined();
  expect(faultsOf({ ...words, nav })).toEqual([['invalid_type', 'nav.stats']]);
  expect(faultsOf({ ...words, welcome: 'Oi' })).toEqual([['unrecognized_keys', '']]);
});
