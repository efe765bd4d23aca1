import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { checkSite, checksIn } from './check-site.ts';
import { PROMPTS, type Prompt } from './prompts.ts';
import { textFiles } from './sites.ts';

/** What a prompt asks for that is not there. Owners' prose that waits for their tick counts as there; amounts and addresses do not. */
function missingOf({ prompt, expect: wanted }: Prompt): string[] {
  const made = compose({ prompt });
  if (made.outcome === 'refuse') return checkSite(wanted, { outcome: 'refuse', message: made.message, files: new Map() });
  const files = textFiles(made.document, 'https://site.example');
  const offered = made.brief.clauses.filter(({ fate }) => fate === 'offered').map(({ text }) => text);
  return checkSite(wanted, { outcome: 'site', files, offered });
}

describe('a prompt becomes what it asks for', () => {
  const missing = new Map(PROMPTS.map((prompt) => [prompt.id, missingOf(prompt)]));
  const lines = [...missing].flatMap(([id, list]) => list.map((line) => `${id}: ${line}`));

  it('in all that must not be: nothing that nobody gave, nothing that was refused', () =>
    expect(lines.filter((line) => /nobody gave|absent|refusal|broken link|placeholder|inline/.test(line))).toEqual([]));
  it('in nineteen of twenty checks', () => {
    const all = PROMPTS.reduce((sum, { expect: wanted }) => sum + checksIn(wanted), 0);
    expect(lines.length / all, lines.join('\n')).toBeLessThanOrEqual(0.05);
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
