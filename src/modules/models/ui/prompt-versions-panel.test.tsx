import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { loadMessages } from '#messages/load.ts';
import { LOCALES } from '#platform/locales.ts';
import type { PromptVersion, VersionUse } from '../prompts/compare-prompts.ts';
import { PromptVersionsPanel } from './prompt-versions-panel.tsx';

const use: VersionUse = {
  ...{ calls: 1234, cached: 5, validRate: 0.975, repairRate: 0.025, inputTokens: 2100.4, outputTokens: 800 },
  ...{ p50Ms: 4200, p95Ms: 9100, p50FirstMs: null, cost: [{ currency: 'BRL', micros: 3150 }] },
  ...{ passedRate: 0.9, keptRate: null, acceptedRate: null },
};
const versions: PromptVersion[] = [
  { version: 'section@1', isDefault: true, share: 0.9, use },
  { version: 'section@2', isDefault: false, share: 0.1, use: null },
];

async function rowsIn(locale: (typeof LOCALES)[number]): Promise<string[][]> {
  const fail = (error: Error) => {
    throw error;
  };
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={await loadMessages(locale)} timeZone="UTC" onError={fail}>
      <PromptVersionsPanel prompt={{ name: 'section', versions }} />
    </NextIntlClientProvider>,
  );
  const texts = (row: string) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, text]) => text!.replace(/\u00a0/g, ' '));
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row]) => texts(row!));
}

test('versions stand side by side, and what is not known is no number', async () => {
  expect(await rowsIn('en')).toEqual([
    ['Measure', 'section@1 (default)', 'section@2'],
    ['Share of the work now', '90%', '10%'],
    ['Questions', '1,234', '—'],
    ['Already kept', '5', '—'],
    ['In the right shape', '97.5%', '—'],
    ['Mended on a second try', '2.5%', '—'],
    ['First words', '—', '—'],
    ['Whole answer', '4.2 s', '—'],
    ['Answer, 95%', '9.1 s', '—'],
    ['Tokens read per answer', '2,100', '—'],
    ['Tokens written per answer', '800', '—'],
    ['Cost of 1,000 answers', 'R$3.15', '—'],
    ['Texts that passed the check', '90%', '—'],
  ]);
});

test.each(LOCALES)('every line has its words in %s', async (locale) => {
  const [rows, english] = await Promise.all([rowsIn(locale), rowsIn('en')]);
  expect(rows.map((row) => row.length)).toEqual(english.map((row) => row.length));
  for (const [label] of rows) expect(label).toMatch(/\p{L}{3}/u);
});
