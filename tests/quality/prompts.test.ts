import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { checkSite } from './check-site.ts';
import { PROMPTS } from './prompts.ts';
import { textFiles } from './sites.ts';

describe('a prompt becomes what it asks for', () => {
  it.each(PROMPTS.map((prompt) => [prompt.id, prompt] as const))('%s', (_, { prompt, expect: wanted }) => {
    const made = compose({ prompt });
    const outcome =
      made.outcome === 'refuse'
        ? { outcome: made.outcome, message: made.message, files: new Map<string, string>() }
        : { outcome: made.outcome, files: textFiles(made.document, 'https://site.example') };
    expect(checkSite(wanted, outcome)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  const page = (body: string) => new Map([['index.html', `<html lang="pt-BR" dir="ltr"><body>${body}</body></html>`]]);
  const base = { outcome: 'site', lang: 'pt', dir: 'ltr' } as const;
  it('see an amount, a phone and a link that nobody gave, and a fact that is missing', () => {
    const files = page('<p>R$ 10,00 e R$ 99,00</p><a href="tel:+5511999990000">ligue</a><a href="nada.html">x</a>');
    const failed = checkSite(
      { ...base, money_allowlist: ['10'], phone_allowlist: ['1155550000'], verbatim: ['48 horas'] },
      { outcome: 'site', files },
    );
    expect(failed).toEqual([
      'verbatim "48 horas"',
      'amounts that nobody gave: 99,00',
      'phone numbers that nobody gave: 5511999990000',
      'index.html: broken link nada.html',
    ]);
  });
  it('want no page where the answer is no', () => {
    expect(checkSite({ outcome: 'refuse', lang: 'pt' }, { outcome: 'site', files: page('') })).toHaveLength(3);
  });
});
