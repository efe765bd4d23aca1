import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { translatedChanges } from '#composer/model/translate/changes.ts';
import { openEntries } from '#composer/model/translate/chunks.ts';
import type { TranslateAnswer } from '#composer/model/translate/question.ts';
import { citedFacts, toNumbered } from '#composer/model/translate/references.ts';
import { takeTranslation } from '#composer/model/translate/take.ts';
import { apply } from '#site/changes/apply.ts';
import { changesOf } from '#site/operations/index.ts';
import { renderSite } from '#site/render.ts';

const FOLDER = path.join(import.meta.dirname, '../../local/model/recordings/translate@1');

interface Kept {
  /** A seed says that the texts are a model's: `recordedSite` shows them. */
  input: { prompt: string; to: string; texts: string[]; seed?: number };
  answer: TranslateAnswer;
}
const kept = readdirSync(FOLDER)
  .map((file) => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Kept)
  .filter(({ input }) => input.seed === undefined);

/** The site of a kept translation with it. Texts that have other words since are left out: they were not asked about. */
function translated({ input: { prompt, to, texts }, answer }: Kept) {
  const made = compose({ prompt });
  if (made.outcome !== 'site') throw new Error('refused');
  const document = apply(made.document, changesOf(made.document, 'add-language', { locale: to }));
  const words = new Map(texts.map((text, at) => [text, answer.texts.find(({ n }) => n === at + 1)?.text]));
  const all = openEntries(document, to);
  const entries = all.filter(({ text }) => words.get(toNumbered(text, citedFacts(all))));
  const given = entries.map(({ text }, at) => ({ n: at + 1, text: words.get(toNumbered(text, citedFacts(all)))! }));
  const taken = takeTranslation(document, to, entries, { texts: given });
  return { all, entries, taken, document: apply(document, translatedChanges(document, to, taken.texts)) };
}

describe.each(kept)('the kept translation into $input.to', (one) => {
  const { all, entries, taken, document } = translated(one);
  const { to } = one.input;

  test('is of the site that its message makes, nearly to the last text', () => {
    expect(entries.length).toBeGreaterThanOrEqual(all.length * 0.8);
  });

  test('is taken whole: no check of ours throws an honest text away', () => {
    expect(taken.rejected).toEqual([]);
  });

  test('leaves prices, numbers, names and what customers said as they are', () => {
    const shown = { ...document, site: { ...document.site, shownIncomplete: [to] } };
    const environment = { mode: 'publish', links: 'clean', origin: 'https://a.example', fonts: [], year: 2026 } as const;
    const files = renderSite(shown, { ...environment, photo: () => '', formAction: () => '/f' });
    const pages = (folder: string) =>
      files
        .filter(({ path: file }) => file.endsWith('.html') && file.startsWith(folder) && (folder !== '' || !file.startsWith(`${to}/`)))
        .map(({ text }) => text)
        .join('\n');
    const [first, further] = [pages(''), pages(`${to}/`)];
    const KEPT = new Set(['name', 'person', 'place', 'address', 'price', 'phone', 'email', 'handle', 'quote']);
    const facts = Object.values(document.facts).filter(({ norm, text }) => KEPT.has(norm.kind) && first.includes(text));
    expect(facts.length).toBeGreaterThan(8);
    expect(facts.filter(({ text }) => !further.includes(text)).map(({ text }) => text)).toEqual([]);
    for (const { norm } of facts) if (norm.kind === 'quote' && norm.by) expect(further).toContain(norm.by);
  });

  test('has addresses of its own', () => {
    const named = Object.values(document.pages).filter(({ type }) => type === 'page' || type === 'legal');
    expect(named.map(({ slug }) => slug[to]).filter(Boolean).length).toBeGreaterThanOrEqual(named.length - 1);
  });
});
