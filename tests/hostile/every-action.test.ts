import { expect, test } from 'vitest';
import { callAction, serverActions } from './built-app.ts';

const actions = [...serverActions()];

test('the build has the actions that its manifest names', async () => {
  expect(actions.length).toBeGreaterThan(30);
  // A process's first answer takes longer.
  expect((await callAction(actions[0]![1], [])).status).toBe(200);
});

test.each(actions)('%s answers a stranger with a refusal, whatever they send', async (name, id) => {
  for (const args of [[{}, {}], ['x', 'x'], []]) {
    const reply = await callAction(id, args);
    // Signing out without a session is allowed: nothing changes, and it redirects home.
    if (name === 'signOutAction' && reply.headers['x-action-redirect']) continue;
    // A passkey challenge for an unknown person: it reveals nothing about anybody.
    if (name === 'passkeyToSignInAction' && reply.body.includes('"ok":true') && !reply.body.includes('"allowCredentials":[{')) continue;
    const outcome = /"ok":true|"reason":"(\w+)"/.exec(reply.body);
    expect([reply.status, outcome?.[1]]).toEqual([200, expect.stringMatching(/^(?!unknown)/)]);
    expect(reply.took).toBeLessThan(2000);
  }
});
