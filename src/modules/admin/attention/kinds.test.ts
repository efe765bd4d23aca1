import { expect, test } from 'vitest';
import { LOCALES } from '#platform/locales.ts';
import { loadMessages } from '../../../messages/load.ts';
import { ATTENTION_KIND_NAMES } from './kinds.ts';

test.each(LOCALES)('every kind says in %s what it is, whose line it adds, when it hurts and what to do', async (locale) => {
  const { kinds } = (await loadMessages(locale)).desk.attention;
  expect(Object.keys(kinds).toSorted()).toEqual([...ATTENTION_KIND_NAMES].toSorted());
  for (const [kind, words] of Object.entries(kinds))
    expect(Object.keys(words).toSorted(), kind).toEqual(['hurts', 'line', 'title', 'verb']);
});
