import { expect, test } from 'vitest';
import { LOCALES } from '#platform/locales.ts';
import { loadMessages } from '../../../messages/load.ts';
import { ATTENTION_KIND_NAMES, verbOf } from './kinds.ts';

test.each(LOCALES)('every kind says in %s what it is, whose line it adds, when it hurts and what to do', async (locale) => {
  const { kinds } = (await loadMessages(locale)).desk.attention;
  expect(Object.keys(kinds).toSorted()).toEqual([...ATTENTION_KIND_NAMES].toSorted());
  for (const [kind, words] of Object.entries(kinds))
    expect(Object.keys(words).toSorted(), kind).toEqual(['hurts', 'line', 'title', 'verb']);
});

test('a message of a client is answered at a touch, one of a stranger is marked', () => {
  expect(verbOf({ kind: 'contact_message', client: { id: '1' } })).toBe('mail');
  expect(verbOf({ kind: 'contact_message', client: null })).toBe('do');
  expect(verbOf({ kind: 'site_down', client: { id: '1' } })).toBe('open');
});
