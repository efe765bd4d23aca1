import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decodeForm } from '../../../local/stripe/params.ts';
import { Pair, RECORDED, type Story } from './pair.ts';
import { withoutSecrets } from './without-secrets.ts';

/** Keeps what passes between the SDK and Stripe, by the test that asked. */
export class PairRecorder {
  readonly #stories = new Map<string, Story>();
  readonly #testName: () => string;

  constructor(testName: () => string) {
    this.#testName = testName;
  }

  /** For the SDK: `Stripe.createFetchHttpClient(recorder.fetch)`. */
  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const response = await fetch(input, init);
    const url = new URL(input instanceof Request ? input.url : input);
    const method = init?.method ?? 'GET';
    const sent = typeof init?.body === 'string' && method === 'POST' ? init.body : url.search.slice(1);
    const params = url.pathname.startsWith('/v2/') && method === 'POST' ? JSON.parse(sent || '{}') : decodeForm(sent);
    const answer = await response.clone().json();
    this.#story(response.headers.get('stripe-version') ?? 'unknown').pairs.push(
      Pair.parse(withoutSecrets({ method, path: url.pathname, params, status: response.status, answer })),
    );
    return response;
  };

  /** One file for each file of tests, with the same name. */
  write(testFile: string, folder = RECORDED): void {
    if (this.#stories.size === 0) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      path.join(folder, `${path.basename(testFile, '.test.ts')}.json`),
      `${JSON.stringify([...this.#stories.values()], null, 2)}\n`,
    );
  }

  #story(version: string): Story {
    const test = this.#testName();
    const known = this.#stories.get(test) ?? { test, recordedAt: new Date().toISOString().slice(0, 10), version, pairs: [] };
    this.#stories.set(test, known);
    return known;
  }
}
