import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAMPLES } from '../../tests/samples/samples.ts';
import type { Brief } from './brief.ts';
import { read } from './read.ts';
import { fold } from './reading/fold.ts';
import { agree } from './reading/likeliest.ts';

function brief(prompt: string): Brief {
  const answer = read(prompt);
  if ('outcome' in answer) throw new Error(`refused: ${answer.reason}`);
  return answer;
}

const PROSE = ['statement', 'offer', 'quote', 'question'];

describe('a prompt', () => {
  test.each(SAMPLES.map((sample) => [sample.prompt.slice(0, 70).replace(/\s+/g, ' '), sample] as const))(
    'is understood, or what is not sure is left open: %s',
    (_, sample) => {
      const found = brief(sample.prompt);
      const { name, family } = found.business;
      const placeOf = found.facts.find((fact) => fact.norm.kind === 'place')?.text;
      expect(found.locale).toBe(sample.locale);
      // A wrong name or trade costs more than an unknown one.
      expect([sample.industry, 'unknown']).toContain(family);
      expect(found.industry.id).toBe(family === 'unknown' ? 'neutral' : family);
      if (name && sample.name) expect(agree(sample.name, name.value), name.value).toBe(true);
      if (sample.place) expect(placeOf).toBe(sample.place);
      if (sample.country) expect(found.country).toBe(sample.country);
      if (sample.currency) expect(found.currency).toBe(sample.currency);
      const texts = found.facts.map(({ text }) => text);
      const offered = found.clauses.filter(({ fate }) => fate === 'offered').map(({ text }) => text);
      for (const [kind, text] of sample.facts ?? []) {
        if (kind === 'name' || (family === 'unknown' && !PORTS.includes(kind))) continue;
        if (PROSE.includes(kind))
          expect(
            [...texts, found.business.trade?.value ?? '', ...found.held.map((fact) => fact.text), ...offered].some(
              (one) => one.includes(text) || (one !== '' && text.includes(one)),
            ),
          ).toBe(true);
        else expect(found.facts.map((fact) => `${fact.norm.kind}: ${fact.text}`)).toContain(`${kind}: ${text}`);
      }
      for (const word of sample.absent ?? []) expect(JSON.stringify(found.facts)).not.toContain(word);
      for (const code of sample.notices ?? [])
        if (!found.clauses.length || code !== 'price-left-out' || family !== 'unknown')
          expect(found.notices.map((notice) => notice.code)).toContain(code);
    },
  );

  test('names most businesses and most trades', () => {
    const named = SAMPLES.filter(({ name }) => name);
    const known = named.filter(({ name, prompt }) => agree(brief(prompt).business.name?.value ?? '', name ?? ''));
    expect(known.length / named.length).toBeGreaterThan(0.75);
    const sure = SAMPLES.filter(({ industry, prompt }) => brief(prompt).business.family === industry);
    expect(sure.length / SAMPLES.length).toBeGreaterThan(0.5);
  });

  test('is accounted for, clause by clause', () => {
    for (const { prompt } of SAMPLES) {
      const { clauses, prompt: text } = brief(prompt);
      for (const clause of clauses) if (clause.span[1] > clause.span[0]) expect(text.slice(...clause.span)).toBe(clause.text);
      const stated = clauses.map((clause) => clause.text).join(' ');
      for (const word of text.match(/[\p{L}\p{N}]{3,}/gu) ?? []) expect(stated).toContain(word);
    }
  });
});

/** Fields parsed for any business, whatever its trade. */
const PORTS = ['phone', 'email', 'handle', 'url', 'price', 'hours', 'pix', 'registry', 'color'];

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

const words = (text: string): string[] => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const standsInOrder = (wanted: string[], there: string[]): boolean => {
  let from = 0;
  return wanted.every((word) => {
    from = there.indexOf(word, from) + 1;
    return from > 0;
  });
};

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
          // A size takes the name before it, and leaves what stands between them: "Pizza: small $80, large $90".
          else if (fact.norm.kind === 'offer') expect(standsInOrder(words(fact.text), words(there))).toBe(true);
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

describe('what was paid to others', () => {
  const offered = (prompt: string): string[] => {
    const brief = read(prompt);
    return 'outcome' in brief ? [] : brief.facts.flatMap(({ norm, text }) => (norm.kind === 'offer' ? [text] : []));
  };

  test.each([
    ['The last agency took 900 quid off me and ran. Colne Garage, Burnley. MOT £45', ['MOT']],
    ['El último diseñador me cobró 300 euros, cobraron 300 y nada. Taller Río, Soria. Frenos 90 €', ['Frenos']],
  ])('is no offer: %s', (prompt, wanted) => {
    for (const text of offered(prompt)) expect(wanted).toContain(text);
  });
});

test('a shout is no town', () => {
  const brief = read('A barbearia é Corte do Rui em Itu, NÃO QUERO PREÇO no site, corte 40, barba 35');
  const places = 'outcome' in brief ? [] : brief.facts.flatMap(({ norm, text }) => (norm.kind === 'place' ? [text] : []));
  expect(places).toEqual(['Itu']);
});
