import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { isNeed } from '#site/concepts/concept.ts';
import { concepts } from '#site/concepts/index.ts';
import { materialIn } from './composed.ts';

const FOLDER = new URL('../../eval/prompts/open/', import.meta.url);
const PROMPTS = readdirSync(FOLDER).flatMap((file) =>
  (JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as { prompt: string }[]).map(({ prompt }) => prompt),
);
/** Names of a trade, a person and a town, as owners write them in a hurry. */
const HURRIED = [
  'dentista Sorriso Leve, Maringá',
  'barbearia do Nego, Salvador',
  'padaria Santa Rita, Natal',
  'eletricista Marcos, Londrina',
  'costureira dona Marli, Blumenau',
  'floricultura Girassol, Holambra',
  'fisioterapeuta Lucas Andrade em Natal',
  'marcenaria Kuhn, Joinville',
  'chaveiro Silva, Niterói',
  'autoescola Direção Certa, Bauru',
];

const openingOf = (prompt: string, seed: number) => {
  const made = compose({ prompt, seed });
  return made.outcome === 'site' ? Object.values(made.document.sections).find(({ kind }) => kind === 'hero')?.layout : undefined;
};

test('no opening is on more than a tenth of sites', { timeout: 120_000 }, () => {
  const openings = PROMPTS.map((prompt, i) => openingOf(prompt, i % 2)).filter((layout) => layout !== undefined);
  const shares = Object.entries(Object.groupBy(openings, (layout) => layout))
    .map(([layout, list]) => [layout, (list?.length ?? 0) / openings.length] as const)
    .sort(([, one], [, other]) => other - one);
  console.info(shares.map(([layout, share]) => `${(share * 100).toFixed(1)} % ${layout}`).join('\n'));
  expect(shares[0]![1]).toBeLessThanOrEqual(0.1);
  expect(shares.length).toBeGreaterThanOrEqual(24);
});

test.each(HURRIED)('%s has at least four openings to choose from', (prompt) => {
  const made = compose({ prompt, seed: 0 });
  if (made.outcome !== 'site') throw new Error(made.reason);
  const material = materialIn(made.document);
  expect(concepts.filter((concept) => !isNeed(concept.content(material))).length).toBeGreaterThanOrEqual(4);
});
