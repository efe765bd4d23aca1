import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';

/** A browser as the sign-in verbs see it: its cookies and request headers, kept between calls. */
export interface Browser {
  address: string;
  userAgent: string;
  jar: Map<string, string>;
  /** Every cookie that was set or removed, with the length of its value, for checking the size of the response headers. */
  written: Map<string, number>;
}

export const newBrowser = (address: string, userAgent = 'Mozilla/5.0 (Windows NT 10.0) Chrome/150.0 Safari/537.36'): Browser => ({
  address,
  userAgent,
  jar: new Map(),
  written: new Map(),
});

const browsers = new AsyncLocalStorage<Browser>();
const current = (): Browser => browsers.getStore() ?? newBrowser('203.0.113.1');

/** Runs `work` in this browser. */
export const inBrowser = <T>(browser: Browser, work: () => Promise<T>): Promise<T> => browsers.run(browser, work);

/** For `vi.mock('next/headers', …)`: Next's own only works while it serves a request. */
export const nextHeaders = () => ({
  headers: async () => new Headers({ 'x-vercel-forwarded-for': current().address, 'user-agent': current().userAgent }),
  cookies: async () => {
    const { jar, written } = current();
    const set = (name: string, value: string, options?: { maxAge?: number }) => {
      written.set(name, value.length);
      if (options?.maxAge === 0 || value === '') jar.delete(name);
      else jar.set(name, value);
    };
    return {
      get: (name: string) => (jar.has(name) ? { name, value: jar.get(name)! } : undefined),
      getAll: () => [...jar].map(([name, value]) => ({ name, value })),
      set,
      delete: (name: string) => set(name, ''),
    };
  },
});

vi.stubEnv('VERCEL', '1');
