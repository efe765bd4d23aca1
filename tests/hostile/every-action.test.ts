import { expect, test } from 'vitest';
import { callAction, serverActions } from './built-app.ts';

const actions = [...serverActions()];

test('the build has the actions that its manifest names', async () => {
  expect(actions.length).toBeGreaterThan(30);
  // The first answer of a process takes longer.
  expect((await callAction(actions[0]![1], [])).status).toBe(200);
});

test.each(actions)('%s answers a stranger with a refusal, whatever they send', async (name, id) => {
  for (const args of [[{}, {}], ['x', 'x'], []]) {
    const reply = await callAction(id, args);
    // Who is not signed in may sign out: nothing happens, and they are led home.
    if (name === 'signOutAction' && reply.headers['x-action-redirect']) continue;
    // A question for whoever has the key: it says nothing of anybody.
    if (name === 'passkeyToSignInAction' && reply.body.includes('"ok":true') && !reply.body.includes('"allowCredentials":[{')) continue;
    const outcome = /"ok":true|"reason":"(\w+)"/.exec(reply.body);
    expect([reply.status, outcome?.[1]]).toEqual([200, expect.stringMatching(/^(?!unknown)/)]);
    expect(reply.took).toBeLessThan(2000);
  }
});
