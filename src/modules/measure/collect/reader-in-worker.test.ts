import { expect, test } from 'vitest';
import { anonymousContext } from '#platform/context.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { readerInWorker } from './reader-in-worker.ts';

test('foreign pages have a place of their own, apart from visitors who describe a site', { timeout: 60_000 }, async () => {
  const ask = () => runInWorker(anonymousContext(), 'checkPrompt', { prompt: 'Padaria Pão da Vila em Olinda.' });
  const visitors = Promise.allSettled(Array.from({ length: 20 }, ask));
  const page = { url: 'https://loja.test/', bytes: Buffer.from('<title>Loja'), contentType: 'text/html' };
  const [read] = await readerInWorker(anonymousContext()).readPages([page]);
  expect(read?.title).toBe('Loja');
  // The visitors' queue was full.
  expect((await visitors).some(({ status }) => status === 'rejected')).toBe(true);
});
