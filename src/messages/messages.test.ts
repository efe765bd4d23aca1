import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#platform/locales.ts';
import { loadMessages } from './load.ts';

function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key));
}

/** The names of the values that a message needs, those inside plurals included. */
function placeholders(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1]!))].sort();
}

const reference = Object.fromEntries(flatten(await loadMessages('pt-BR')));

describe.each(LOCALES)('the messages in %s', (locale) => {
  test('have every key of the Portuguese ones, and no other', async () => {
    expect(
      flatten(await loadMessages(locale))
        .map(([key]) => key)
        .sort(),
    ).toEqual(Object.keys(reference).sort());
  });

  test('write a percentage in one way: by the language’s own format, or as that does', async () => {
    const space = new Intl.NumberFormat(locale, { style: 'percent' }).format(0.5).replace(/[\d%]/g, '');
    for (const [key, message] of flatten(await loadMessages(locale))) {
      expect(message, key).not.toMatch(/\}\s?%/);
      for (const [, between] of message.matchAll(/\d(\s?)%/g)) expect(between!.replace(/\s/, '\u00a0'), key).toBe(space);
    }
  });

  test('ask for the same values', async () => {
    for (const [key, message] of flatten(await loadMessages(locale))) {
      expect({ key, values: placeholders(message) }).toEqual({ key, values: placeholders(reference[key]!) });
    }
  });

  test('can all be written out', async () => {
    const messages = await loadMessages(locale);
    const fail = (error: Error) => {
      throw error;
    };
    const say = createTranslator<Record<string, unknown>>({ locale, messages, onError: fail }) as unknown as {
      markup(key: string, values: object): string;
    };
    for (const [key, message] of flatten(messages)) {
      const tags = [...message.matchAll(/<(\w+)>/g)].map((match) => [match[1], (inner: string) => inner]);
      const values = Object.fromEntries([...placeholders(message).map((name) => [name, 2]), ...tags]);
      expect(say.markup(key, values)).not.toMatch(/[{}<>]/);
    }
  });

  test('are never empty and never shout', async () => {
    for (const [key, message] of flatten(await loadMessages(locale)))
      expect({ key, message }).toEqual({ key, message: expect.stringMatching(/^(?!.*!)\S/s) });
  });
});
