import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#platform/locales.ts';
import { loadMessages } from '../../../messages/load.ts';
import { plain } from './inline.tsx';
import { loadHelp, loadPrivacy, loadTerms } from './texts.ts';

const APP = path.resolve(import.meta.dirname, '../..');
const wordsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap((inner) => wordsOf(inner));

const [terms, privacy, help] = [await loadTerms('pt-BR'), await loadPrivacy('pt-BR'), await loadHelp('pt-BR')];
const shapeOf = (text: typeof terms) =>
  text.sections.map(({ id, body }) => [id, body.map((block) => (typeof block === 'string' ? 'p' : block.length))]);
const questionsOf = (text: typeof help) => text.groups.map(({ id, items }) => [id, items.map((item) => item.id)]);

/** Paths of pages, without route groups. */
const PAGES = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  .map(
    (file) =>
      `/${path.dirname(file)}`
        .replace(/\/\([^)]+\)/g, '')
        .replace(/^\/api(?=\/v1)/, '')
        .replace(/^\/\.$/, '/') || '/',
  );

describe.each(LOCALES)('what the service says of itself in %s', (locale) => {
  const whole = async () => wordsOf([await loadTerms(locale), await loadPrivacy(locale), await loadHelp(locale)]);

  test('has the parts of the Portuguese texts, by the same names', async () => {
    // Only translations have the note that the Portuguese text prevails.
    const own = shapeOf(await loadTerms(locale)).map(([id, body]) =>
      id === 'agreement' && locale !== 'pt-BR' ? [id, body!.slice(0, -1)] : [id, body],
    );
    expect(own).toEqual(shapeOf(terms));
    expect(shapeOf(await loadPrivacy(locale))).toEqual(shapeOf(privacy));
    expect(questionsOf(await loadHelp(locale))).toEqual(questionsOf(help));
    for (const text of [await loadTerms(locale), await loadPrivacy(locale), await loadHelp(locale)]) {
      expect(text.updated).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(new Date(text.updated).getTime()).toBeLessThanOrEqual(Date.now());
    }
  });

  test('is whole, does not shout and leaves nothing open', async () => {
    for (const text of await whole()) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/!|\b(TODO|TBD|XXX)\b|[Ll]orem|[{}]|<[a-z]/);
    }
  });

  test('leads to pages that there are, and to parts of them that there are', async () => {
    const links = (await whole()).flatMap((text) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, href]) => href!));
    expect(links.length).toBeGreaterThan(20);
    for (const href of links) {
      if (href.startsWith('https://')) continue;
      const { pathname, hash } = new URL(href, 'http://app.invalid');
      expect(PAGES, href).toContain(pathname);
      const part = hash.slice(1);
      if (part)
        expect(
          [...terms.sections, ...privacy.sections].map(({ id }) => id),
          href,
        ).toContain(part);
    }
    expect(existsSync(path.join(APP, '(public)/contact/page.tsx'))).toBe(true);
  });

  test('names buttons and pages by the words that are on them', async () => {
    const messages = wordsOf(await loadMessages(locale)).map((text) => text.toLowerCase());
    const titles = wordsOf([await loadTerms(locale), await loadPrivacy(locale)]).map((text) => text.toLowerCase());
    // Labels of the iPhone's settings.
    const foreign = ['mais compatível', 'most compatible', 'más compatible'];
    for (const text of await whole())
      for (const [, name] of plain(text).matchAll(/“([^”]+)”/g)) {
        const wanted = name!.toLowerCase();
        if (foreign.includes(wanted)) continue;
        expect(
          [...messages, ...titles].filter((each) => each === wanted || each.startsWith(`${wanted}…`)),
          `“${name}”`,
        ).not.toEqual([]);
      }
  });
});
