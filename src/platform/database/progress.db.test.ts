import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../tests/world/database.ts';
import { closeNews, progressResponse, waitUntilFinal } from './progress.ts';

const { admin } = await openDatabase();
afterAll(closeNews);

/** Work whose state is changed by the test; `tell` simulates the database trigger. */
function work() {
  const id = newId();
  const state = { at: 'queued', isFinal: false };
  let looks = 0;
  return {
    id,
    looks: () => looks,
    read: async () => {
      looks++;
      return { ...state };
    },
    move: async (at: string, isFinal = false, tell = true) => {
      Object.assign(state, { at, isFinal });
      if (tell) await admin.query('select pg_notify($1, $2)', ['progress', id]);
    },
  };
}

const watched = (signal?: AbortSignal) =>
  new Request('http://127.0.0.1:9/', { headers: { accept: 'text/event-stream' }, ...(signal && { signal }) });

test('who waits is answered as soon as work is final, and at the end of their patience as it then is', async () => {
  const one = work();
  const waiting = waitUntilFinal(one.id, one.read, 10_000);
  await one.move('done', true);
  expect(await waiting).toEqual({ at: 'done', isFinal: true });
  const other = work();
  expect(await waitUntilFinal(other.id, other.read, 150)).toEqual({ at: 'queued', isFinal: false });
});

test('a stream sends each state once and ends after the last', async () => {
  const one = work();
  const response = await progressResponse(watched(), one.id, one.read);
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  await one.move('running');
  setTimeout(() => one.move('done', true), 300);
  const said = await response.text();
  const states = [...said.matchAll(/data: (.+)/g)].map(([, json]) => JSON.parse(json!).at);
  expect(states.at(-1)).toBe('done');
  expect(new Set(states).size).toBe(states.length);
});

test('a stream looks by itself when no news comes', async () => {
  const one = work();
  const response = await progressResponse(watched(), one.id, one.read);
  await one.move('done', true, false);
  expect(await response.text()).toContain('"at":"done"');
});

test('a client that accepts no stream gets the current state', async () => {
  const one = work();
  const response = await progressResponse(new Request('http://127.0.0.1:9/'), one.id, one.read);
  expect(await response.json()).toEqual({ at: 'queued', isFinal: false });
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('a reader who leaves ends the looking', async () => {
  const one = work();
  const leaving = new AbortController();
  const response = await progressResponse(watched(leaving.signal), one.id, one.read);
  await response.body!.cancel();
  leaving.abort();
  await one.move('running');
  await one.move('done', true);
  const looks = one.looks();
  await one.read();
  expect(one.looks()).toBe(looks + 1);
});
