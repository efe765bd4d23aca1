import { differences, type Names, renamed } from './differences.ts';
import { type Pair, type Story, withoutPolling } from './pair.ts';
import { withoutSecrets } from './without-secrets.ts';

interface Target {
  url: string;
  secretKey: string;
}

/** Texts of errors are Stripe's own; what programs read of them is compared. */
const OF_ERRORS = ['type', 'code', 'param', 'decline_code'];

/**
 * Asks a Stripe the same as was recorded in one file of tests, and says in what it answers otherwise. A test ends at its first request
 * whose outcome differs: what follows from it would differ as well.
 */
export async function replayPairs(stories: readonly Story[], target: Target): Promise<string[]> {
  const names: Names = new Map();
  const found = new Set<string>();
  for (const { test, pairs } of stories) {
    for (const pair of withoutPolling(pairs)) {
      const { isOtherwise, differing } = await replayPair(pair, target, names);
      for (const each of differing) found.add(`${test}: ${each}`);
      if (isOtherwise) break;
    }
  }
  return [...found];
}

async function replayPair(pair: Pair, target: Target, names: Names): Promise<{ isOtherwise: boolean; differing: string[] }> {
  const { method, path, params } = renamed(pair, names);
  const here = await ask(target, method, path, params);
  const call = `${method} ${path.replaceAll(/\/[a-z]+_\w*[A-Z0-9]\w*/g, '/{}')}`;
  if (here.status !== pair.status) {
    const said = JSON.stringify(here.answer).slice(0, 200);
    return { isOtherwise: true, differing: [`${call}: ${pair.status} is ${here.status} here (${said})`] };
  }
  const [recorded, answer] = pair.status < 400 ? [pair.answer, here.answer] : [readOfError(pair.answer), readOfError(here.answer)];
  return { isOtherwise: false, differing: differences(recorded, answer, names, call) };
}

function readOfError(answer: Record<string, unknown>): Record<string, unknown> {
  const error = (answer.error ?? {}) as Record<string, unknown>;
  return Object.fromEntries(OF_ERRORS.flatMap((name) => (error[name] === undefined ? [] : [[name, error[name]]])));
}

async function ask({ url, secretKey }: Target, method: string, path: string, params: Record<string, unknown>) {
  const isJson = path.startsWith('/v2/');
  const form = encodeForm(params).toString();
  const query = method !== 'POST' && form !== '' ? `?${form}` : '';
  const type = isJson ? 'application/json' : 'application/x-www-form-urlencoded';
  const response = await fetch(`${url}${path}${query}`, {
    method,
    headers: { authorization: `Bearer ${secretKey}`, ...(method === 'POST' && { 'content-type': type }) },
    ...(method === 'POST' && { body: isJson ? JSON.stringify(params) : form }),
  });
  return { status: response.status, answer: withoutSecrets((await response.json()) as Record<string, unknown>) };
}

/** As the SDK writes a form: `items[0][price]=p`. */
function encodeForm(params: Record<string, unknown>): URLSearchParams {
  const form = new URLSearchParams();
  const put = (name: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) form.append(name, String(value));
    else for (const [key, each] of Object.entries(value)) put(`${name}[${key}]`, each);
  };
  for (const [name, value] of Object.entries(params)) put(name, value);
  return form;
}
