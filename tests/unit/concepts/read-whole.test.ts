import { expect, test } from 'vitest';
import { homeHtml, siteOf } from './composed.ts';

const LOCKSMITH = 'Chaveiro 24h em Osasco, abro carro e casa. 11 97733-0182';
const seeds = [1, 2, 3, 4, 5, 6];
const bodyOf = (html: string) => html.slice(html.indexOf('<body'));

test('a key has no figures that could be read as a number to call', () => {
  for (const seed of seeds) expect(bodyOf(homeHtml(siteOf(LOCKSMITH, 'key-bitting', seed)))).not.toMatch(/<text/);
});

test('an act has no sole paragraph after numbered ones', () => {
  const html = homeHtml(
    siteOf(
      'Dra. Patrícia Okada, advogada em Londrina. Aposentadoria rural, BPC, auxílio-doença, revisão de benefício. 43 3300-7719',
      'statute',
    ),
  );
  expect(html).toContain('§ 3º');
  expect(html).not.toContain('Parágrafo único');
});

test('a number is never broken on a board, and one too long for a row is left out', () => {
  const numbered = (phone: string) => bodyOf(homeHtml(siteOf(`Los Gavilanes, mariachi en Cocula. Tel ${phone}`, 'flap-board')));
  const rows = (html: string) =>
    [
      ...(/board-tall[\s\S]*?<\/div>/.exec(html)?.[0] ?? '').matchAll(
        /<span class="flaps[^"]*">(.*?)<\/span>(?=<span class="flaps|<\/div>)/gs,
      ),
    ].map(([, row]) => (row ?? '').replace(/<[^>]+>/g, ''));
  expect(rows(numbered('377 555 0143'))).toContain('3775550143');
  expect(rows(numbered('+52 377 555 0143')).join(' ')).not.toMatch(/\d/);
});

test('contacts that are only the number of a poster are not said again below it', () => {
  for (const name of ['phone-poster', 'tear-off', 'broadside'] as const)
    expect(homeHtml(siteOf('Eletricista em Campinas, atendo fim de semana. 19 99812-4433', name)), name).not.toMatch(
      /<section[^>]*class="s contact-form/,
    );
});
