import { beforeAll, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { conceptNamed } from '#site/concepts/index.ts';
import type { SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { labelsOf } from '../../eval/measure.ts';
import { answersByKey, keyToday } from '../../eval/recordings.ts';
import { pageText } from '../../quality/page-text.ts';
import { homeHtml } from './composed.ts';
import { type Repeat, repeatsOn } from './repeats.ts';

/** Pages, of all that are composed, that may still say something twice: what is told more fully below, and what was read badly. */
const CEILING: Record<Repeat['kind'], number> = { opening: 0.08, sentence: 0.06, sections: 0.05, row: 0.025, name: 0.02 };

const answers = answersByKey();

/** The sites of all open prompts, read by the rules and with a model's answer. */
const sites = (): { label: string; document: SiteDocument }[] =>
  labelsOf('open').flatMap(({ id, prompt }, at) =>
    [undefined, answers.get(keyToday({ prompt }))].flatMap((answer, reading) => {
      if (reading === 1 && answer === undefined) return [];
      const made = compose({ prompt, answer, seed: at % 2 });
      return made.outcome === 'site' ? [{ label: `${id} ${reading === 0 ? 'rules' : 'model'}`, document: made.document }] : [];
    }),
  );

let all: ReturnType<typeof sites> = [];
beforeAll(() => {
  all = sites();
}, 120_000);

const nameOf = (document: SiteDocument) => plainTextOf(document, document.site.name, document.site.defaultLocale);

test('a page says a thing once', { timeout: 120_000 }, () => {
  const found = all.map(({ label, document }) => ({ label, repeats: repeatsOn(homeHtml(document), nameOf(document)) }));
  const kinds = Object.keys(CEILING) as Repeat['kind'][];
  const pages = kinds.map((kind) => [kind, found.filter(({ repeats }) => repeats.some((one) => one.kind === kind)).length] as const);
  console.info(pages.map(([kind, count]) => `${count} of ${all.length} pages: ${kind}`).join('\n'));
  for (const { label, repeats } of found) for (const { kind, where, text } of repeats) console.info(`${label}: ${kind} ${where}: ${text}`);
  for (const [kind, count] of pages) expect(count / all.length, kind).toBeLessThanOrEqual(CEILING[kind]);
});

const plain = (text: string) => ` ${(text.toLocaleLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).join(' ')} `;
const textOf = (document: SiteDocument) => plain(pageText(homeHtml(document).replace(/></g, '> <')));

test('what the owner stated is on the page once, wherever the opening takes it from', { timeout: 120_000 }, () => {
  const lost = all.flatMap(({ label, document }) => {
    const sections = Object.entries(document.sections).map(([id, one]) => {
      return [id, one.kind === 'hero' && conceptNamed(one.layout) ? { ...one, layout: 'statement' } : one] as const;
    });
    const [told, whole] = [textOf(document), textOf({ ...document, sections: Object.fromEntries(sections) })];
    return Object.values(document.facts)
      .filter(({ must, text }) => must && whole.includes(plain(text)) && !told.includes(plain(text)))
      .map(({ text }) => `${label}: ${text}`);
  });
  expect(lost).toEqual([]);
});
