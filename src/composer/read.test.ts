import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { read } from './read.ts';
import { SAMPLES } from './reading/data/prompts.ts';
import { fold } from './reading/fold.ts';

function brief(prompt: string): Brief {
  const answer = read(prompt);
  if ('outcome' in answer) throw new Error(`refused: ${answer.reason}`);
  return answer;
}

describe('a prompt', () => {
  test.each(SAMPLES.map((sample) => [sample.prompt.slice(0, 70).replace(/\s+/g, ' '), sample] as const))(
    'is understood: %s',
    (_, sample) => {
      const found = brief(sample.prompt);
      const nameOf = found.facts.find((fact) => fact.norm.kind === 'name')?.text ?? null;
      const placeOf = found.facts.find((fact) => fact.norm.kind === 'place')?.text;
      expect({ locale: found.locale, industry: found.industry.id }).toEqual({ locale: sample.locale, industry: sample.industry });
      if (sample.name !== undefined) expect(nameOf).toBe(sample.name);
      if (sample.place) expect(placeOf).toBe(sample.place);
      if (sample.country) expect(found.country).toBe(sample.country);
      if (sample.currency) expect(found.currency).toBe(sample.currency);
      const facts = found.facts.map((fact) => `${fact.norm.kind}: ${fact.text}`);
      for (const [kind, text] of sample.facts ?? []) expect(facts).toContain(`${kind}: ${text}`);
      for (const word of sample.absent ?? []) expect(JSON.stringify(found.facts)).not.toContain(word);
      for (const code of sample.notices ?? []) expect(found.notices.map((notice) => notice.code)).toContain(code);
    },
  );
});

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        ...SAMPLES.flatMap((sample) => sample.prompt.split(/(?<=[\s,.])/)),
        '<script>',
        '</',
        '"',
        '\u202e',
        '\u200b',
        'R$ ',
        '$',
        '(',
        ')',
        ' - ',
        '\n',
        ':',
        '🍕',
        '0',
        '٣',
        '@',
        '#',
        'é',
        'e\u0301',
        '\ud800',
      ),
      { maxLength: 90 },
    )
    .map((parts) => parts.join('')),
);

describe('reading', () => {
  test('never throws, and every fact stands in the prompt where its span says', () => {
    fc.assert(
      fc.property(odd, (prompt) => {
        const answer = read(prompt);
        if ('outcome' in answer) return;
        for (const fact of answer.facts) {
          const [start, end] = fact.source.span ?? [0, 0];
          const there = answer.prompt.slice(start, end);
          if (fact.norm.kind === 'place') expect(fold(there)).toContain(fold(fact.text));
          else expect(fold(there)).toBe(fold(fact.text));
        }
        expect(new Set(answer.facts.map((fact) => fact.id)).size).toBe(answer.facts.length);
      }),
      { numRuns: 400 },
    );
  });

  test('is the same each time, and a seed changes nothing but ids', () => {
    const prompt = SAMPLES[0]?.prompt ?? '';
    expect(read(prompt)).toEqual(read(prompt));
    const texts = (answer: ReturnType<typeof read>) => ('facts' in answer ? answer.facts.map((fact) => fact.text) : []);
    expect(texts(read(prompt, { seed: 7 }))).toEqual(texts(read(prompt)));
  });

  test.each(['', '   ', '\n\n', '...', '???', '<p></p>', '\u200b\u200b', '!'])(
    'asks for more when there is nothing to read: %j',
    (prompt) => {
      expect(read(prompt)).toMatchObject({ outcome: 'refuse', reason: 'empty' });
    },
  );

  test('reads the first part of a very long prompt and says so', () => {
    for (const filler of [
      'padaria em Campinas, pão R$ 5,00. ',
      '(((((((((((',
      'a, ',
      'R$ 1 ',
      '<script ',
      '"a',
      'Seg 8h às ',
      '1234 5678 ',
      'Rua A, ',
      'Ana Maria e ',
      '.... ',
    ]) {
      const answer = read(filler.repeat(Math.ceil(25_000 / filler.length)));
      if ('notices' in answer) expect(answer.notices.map((notice) => notice.code)).toContain('prompt-shortened');
    }
  }, 60_000);
});
