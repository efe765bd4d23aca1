import { expect, test } from 'vitest';
import {
  anonymousContext,
  apiKeyContext,
  assistantContext,
  jobContext,
  ownContext,
  requireAccount,
  requireJob,
  requirePerson,
  userContext,
  webhookContext,
} from './context.ts';

const now = new Date('2026-11-21T10:00:00Z');

test('a person acts in their own account, in one they are a member of, and the agency in the one it visits', () => {
  expect(userContext({ id: 'ana', type: 'client' }, now)).toEqual({
    actor: { kind: 'user', id: 'ana', type: 'client' },
    account: { id: 'ana' },
    now,
  });
  expect(userContext({ id: 'bruno', type: 'client', accountId: 'ana' }, now)).toMatchObject({
    actor: { id: 'bruno' },
    account: { id: 'ana' },
  });
  const support = { id: 'visit', mode: 'read' } as const;
  expect(userContext({ id: 'helena', type: 'admin', accountId: 'ana', support }, now)).toEqual({
    actor: { kind: 'user', id: 'helena', type: 'admin', support },
    account: { id: 'ana' },
    now,
  });
});

test('a client cannot start a support visit, and personal data is excluded from visits', () => {
  const support = { id: 'visit', mode: 'write' } as const;
  const refused = expect.objectContaining({ code: 'forbidden' });
  expect(() => userContext({ id: 'bruno', type: 'client', accountId: 'ana', support })).toThrow(refused);
  const visiting = userContext({ id: 'helena', type: 'admin', accountId: 'ana', support });
  expect(() => requirePerson(visiting)).toThrow(refused);
  expect(() => assistantContext(visiting)).toThrow(refused);
  expect(ownContext(userContext({ id: 'bruno', type: 'client', accountId: 'ana' })).account).toEqual({ id: 'bruno' });
});

test('the assistant acts for the person who talks to it, and for nobody without one', () => {
  expect(assistantContext(userContext({ id: 'ana', type: 'client' }, now))).toMatchObject({
    actor: { kind: 'assistant', id: 'ana' },
    account: { id: 'ana' },
  });
  expect(() => assistantContext(jobContext('sweep'))).toThrow(expect.objectContaining({ code: 'forbidden' }));
});

test('keys, jobs and webhooks have the account they are given or none', () => {
  expect(apiKeyContext({ id: 'k', accountId: 'ana' }, now).account).toEqual({ id: 'ana' });
  expect(jobContext('sweep', 'ana').account).toEqual({ id: 'ana' });
  expect(webhookContext('stripe').account).toBeNull();
});

test('a verb that needs an account refuses who has none', () => {
  expect(() => requireAccount(anonymousContext())).toThrow(expect.objectContaining({ code: 'forbidden', reason: 'sign_in_first' }));
});

test('a verb over every client is for a job alone', () => {
  expect(() => requireJob(jobContext('sweep'))).not.toThrow();
  for (const ctx of [anonymousContext(), userContext({ id: 'ana', type: 'client' }), webhookContext('stripe')])
    expect(() => requireJob(ctx)).toThrow(expect.objectContaining({ code: 'forbidden', reason: 'not_yours' }));
});
