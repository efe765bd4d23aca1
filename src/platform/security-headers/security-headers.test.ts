import { NextRequest, NextResponse } from 'next/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { ENVIRONMENT } from '../../../tests/world/environment.ts';

const PRODUCTION = { APP_URL: 'https://app.example', SITES_URL: 'https://sites.example', PREVIEWS_URL: 'https://previews.example' };

/** Reloads the modules in a given environment. */
async function within(environment: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries({ ...ENVIRONMENT, NODE_ENV: 'production', ...environment })) vi.stubEnv(name, value);
  const [{ appPageHeaders }, { previewHeaders }, { publishedHeaders }, { dataHeaders }, { withSecurityHeaders }] = await Promise.all([
    import('./app-page.ts'),
    import('./preview.ts'),
    import('./published.ts'),
    import('./data.ts'),
    import('./with-security-headers.ts'),
  ]);
  return { appPageHeaders, previewHeaders, publishedHeaders, dataHeaders, withSecurityHeaders };
}
const policyOf = (headers: [string, string][]) => new Map(headers).get('Content-Security-Policy') ?? '';

beforeEach(() => vi.unstubAllEnvs());

test('every origin asks for TLS where it is reached over TLS, and nowhere else; a site’s host is asked about by delivery', async () => {
  const kinds = (made: Awaited<ReturnType<typeof within>>, app: string) =>
    [made.appPageHeaders('x'), made.previewHeaders([]), made.dataHeaders(app), made.publishedHeaders([])].map((headers) =>
      new Map(headers).get('Strict-Transport-Security'),
    );
  expect(kinds(await within(PRODUCTION), PRODUCTION.APP_URL)).toEqual([...Array(3).fill('max-age=31536000'), undefined]);
  expect(kinds(await within({}), ENVIRONMENT.APP_URL)).toEqual(Array(4).fill(undefined));
});

test('a page of the app may reach what the environment names, and nothing of the network else', async () => {
  const { appPageHeaders } = await within({
    ...PRODUCTION,
    NEXT_PUBLIC_SUPABASE_URL: 'https://project.supabase.co/',
    SENTRY_DSN: 'https://key@o1.ingest.sentry.io/42',
    UNSPLASH_ACCESS_KEY: 'key',
  });
  const policy = policyOf(appPageHeaders('abc'));
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';");
  expect(policy).toContain("connect-src 'self' https://project.supabase.co https://o1.ingest.sentry.io;");
  expect(policy).toContain("img-src 'self' data: blob: https://images.unsplash.com;");
  expect(policy).toContain("frame-src 'self' https://previews.example;");
  expect(policy).toContain("form-action 'self' https://checkout.stripe.com https://billing.stripe.com https://invoice.stripe.com;");
  expect(policy).toMatch(/upgrade-insecure-requests$/);
  expect(policy).not.toMatch(/unsafe-eval|pexels/);
  const { appPageHeaders: developing } = await within({ NODE_ENV: 'development' });
  expect(policyOf(developing('abc'))).toContain("'unsafe-eval'");
});

test('a request keeps the id that a proxy of ours gave it, and no other', async () => {
  const idWith = async (environment: Record<string, string>, given?: string) => {
    const { withSecurityHeaders } = await within(environment);
    const request = new NextRequest('http://127.0.0.1:9/pricing', { headers: given ? { 'x-request-id': given } : {} });
    let inside: string | null = null;
    const response = await withSecurityHeaders(request, async ({ headers }) => {
      inside = headers.get('x-request-id');
      return NextResponse.next({ request });
    });
    expect(response.headers.get('x-request-id')).toBe(inside);
    return inside;
  };
  expect(await idWith({}, 'made-by-a-visitor')).toMatch(/^[0-9a-f]{16}$/);
  expect(await idWith({ TRUSTED_PROXIES: '1' }, 'from-our-proxy-01')).toBe('from-our-proxy-01');
  expect(await idWith({ TRUSTED_PROXIES: '1' }, 'with a space and "marks"')).toMatch(/^[0-9a-f]{16}$/);
  expect(await idWith({ TRUSTED_PROXIES: '1' })).toMatch(/^[0-9a-f]{16}$/);
});

test('what is rewritten to another origin gets no policy of the app: it would win over its own', async () => {
  const { withSecurityHeaders } = await within({});
  const ask = (answer: NextResponse) => withSecurityHeaders(new NextRequest('http://127.0.0.1:9/pricing'), async () => answer);
  const rewritten = await ask(NextResponse.rewrite('http://127.0.0.1:9/hosted'));
  expect(rewritten.headers.get('content-security-policy')).toBeNull();
  expect(rewritten.headers.get('x-request-id')).not.toBeNull();
  expect((await ask(NextResponse.next())).headers.get('content-security-policy')).toContain("'strict-dynamic'");
});

test('a refusal at the gate has the headers of what is no page, and the proxy leaves them to it', async () => {
  const { withSecurityHeaders } = await within(PRODUCTION);
  const { refusalAnswer } = await import('../front-gate/refusal-page.ts');
  const { AppError } = await import('../errors.ts');
  const asked = new Headers({ accept: 'text/html' });
  const { headers } = await refusalAnswer('/', asked, { error: new AppError('invalid', 'request_malformed'), headers: [] });
  expect(policyOf(headers)).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
  );
  expect(Object.fromEntries(headers)).toMatchObject({
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  const refused = await withSecurityHeaders(new NextRequest('https://app.example/pricing'), async () => new Response('', { headers }));
  expect(refused.headers.get('content-security-policy')).toBe(policyOf(headers));
});

test('an address that cannot be read, or ends in a slash, is answered here, with headers', async () => {
  const { withSecurityHeaders } = await within({});
  const ask = (path: string, host: string) =>
    withSecurityHeaders(new NextRequest(`http://${host}${path}`, { headers: { host } }), () => Promise.reject(new Error('asked')));
  for (const host of ['127.0.0.1:9', 'preview.localhost:9']) {
    const broken = await ask('/pricing%zz', host);
    expect(broken.status).toBe(404);
    expect(broken.headers.get('content-security-policy')).toContain("default-src 'none'");
    const moved = await ask('/pricing//?plan=pro', host);
    expect([moved.status, new URL(moved.headers.get('location') ?? '').pathname]).toEqual([308, '/pricing']);
    expect(moved.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
  // A published site serves its own paths, on whichever server.
  for (const path of ['/pricing%zz', '/pricing//']) await expect(ask(path, 'padaria.localhost:9')).rejects.toThrow('asked');
});
