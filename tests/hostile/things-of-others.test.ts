import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '#site/changes/clock.ts';
import { ROOT } from '../../local/environment.ts';
import { APP, callAction, serverActions, sessionOf } from './built-app.ts';
import { cookieOf, partsOf, readSession, token } from './forged-session.ts';
import { database, digestOf, findVictim, makeKeyFor, personOf, type Victim } from './victim.ts';

/** Every GET route in the build's manifest, without route groups. */
const ROUTES = Object.keys(
  JSON.parse(readFileSync(path.join(ROOT, '.next/server/app-paths-manifest.json'), 'utf8')) as Record<string, string>,
)
  .map((name) => name.replace(/\/\([^)]*\)/g, '').replace(/\/(?:page|route)$/, '') || '/')
  .filter((route) => !/^\/_/.test(route));

let victim: Victim;
let people: [string, Record<string, string>][];
let owner: Record<string, string>;

beforeAll(async () => {
  victim = await findVictim();
  owner = { Cookie: await sessionOf('Client') };
  const other = await sessionOf('Client, free');
  const { id } = await personOf('Client, free');
  people = [
    ['a stranger', {}],
    ['another client', { Cookie: other }],
    ['a client who owes', { Cookie: await sessionOf('Client, past due') }],
    [
      'a key of another client',
      {
        Authorization: `Bearer ${await makeKeyFor(id, ['sites:read', 'sites:write', 'usage:read', 'subscriptions:read', 'subscriptions:write', 'customers:write'])}`,
      },
    ],
    ['a key that may nothing of this', { Authorization: `Bearer ${await makeKeyFor(id, ['usage:read'])}` }],
    ['a session that nobody signed', { Cookie: unsigned(other, victim.id) }],
    ['the agency, in its own name', { Cookie: await sessionOf('Agency') }],
  ];
});
afterAll(() => database.end());

/** Another person's cookie changed to name the victim, with its old signature. */
function unsigned(cookie: string, victimId: string): string {
  const session = readSession(cookie);
  const { head, claims, seal } = partsOf(session.access_token);
  return cookieOf({ ...session, access_token: token(head, { ...claims, sub: victimId }, () => seal) });
}

/** Path parameters of files, and the few that are not ids. */
const PARTS: Record<string, string[]> = {
  templateId: ['restaurant'],
  template_id: ['restaurant'],
  // A token that was never issued.
  token: ['x'.repeat(32)],
  // Reports are open to anyone with their link: none has this id.
  analysisId: ['0198c0de-0000-7000-8000-000000000000'],
  analysis_id: ['0198c0de-0000-7000-8000-000000000000'],
  provider: ['google'],
  // Receipts are too.
  receiptId: ['0198c0de-0000-7000-8000-000000000000'],
  name: ['figtree-latin-wght-normal.woff2'],
  path: ['index.html', '', 'site.webmanifest', `${'ab'.repeat(32)}/480.webp`],
};

/** The addresses of a route with the victim's ids in it. @throws for an unknown parameter. */
function addressesOf(route: string): string[] {
  let found = [route];
  for (const [part, , name] of route.matchAll(/\[\[?(\.\.\.)?(\w+)\]\]?/g)) {
    const values = PARTS[name!] ?? (victim.ids[name!] ? [victim.ids[name!]!] : undefined);
    if (!values) throw new Error(`${route}: what is ${part}?`);
    found = found.flatMap((address) => values.map((value) => address.replace(part, value)));
  }
  return [...new Set(found)];
}

interface Seen {
  status: number;
  text: string;
  location: string;
}

async function look(address: string, headers: Record<string, string>, init: RequestInit = {}): Promise<Seen> {
  const controller = new AbortController();
  // Progress streams do not end.
  const timer = setTimeout(() => controller.abort(), 6000);
  try {
    const response = await fetch(APP + address, { ...init, headers, redirect: 'manual', signal: controller.signal });
    const text = await response.text().catch(() => '');
    return { status: response.status, text, location: response.headers.get('location') ?? '' };
  } finally {
    clearTimeout(timer);
  }
}

/** The payload in a preview's URL. */
const shownAt = (location: string): string => Buffer.from(new URL(location).pathname.slice(1).split('.')[0]!, 'base64url').toString();

/** The victim's data in an answer: her texts, an archive or a preview of hers. */
const leaksOf = ({ status, text, location }: Seen): string[] => [
  ...victim.marks.filter((mark) => text.includes(mark)),
  ...(/^http:\/\/preview\./.test(location) && shownAt(location).includes(victim.id) ? ['a preview'] : []),
  ...(status < 300 && text.startsWith('PK') ? ['an archive'] : []),
];
const isAgencys = (route: string) => route.startsWith('/admin');
const isForAll = (route: string) => ![...route.matchAll(/\[(\w+)\]/g)].some(([, name]) => name! in victim.ids);

describe('every address of the build, with ids that are another’s', () => {
  it('shows the owner what is hers: what is looked for below can be found', async () => {
    const shown: string[] = [];
    for (const route of ROUTES)
      for (const address of addressesOf(route)) if (leaksOf(await look(address, owner)).length > 0) shown.push(route);
    expect(shown).toEqual(
      expect.arrayContaining([
        '/sites',
        '/account',
        '/sites/[siteId]',
        '/sites/[siteId]/edit',
        '/sites/[siteId]/export',
        '/sites/[siteId]/preview/[...path]',
        '/plan/invoices/[invoiceId]/csv',
        '/api/v1/sites',
        '/api/v1/batch/[batch_id]',
        '/api/v1/rewrite/[proposal_id]',
      ]),
    );
  }, 120_000);

  it.each([0, 1, 2, 3, 4, 5, 6])(
    'shows nothing of it to the others (%i)',
    async (which) => {
      const [name, headers] = people[which]!;
      const before = await digestOf(victim.id);
      for (const route of ROUTES) {
        if (name.startsWith('the agency') && isAgencys(route)) continue;
        for (const address of addressesOf(route)) {
          const seen = await look(address, headers);
          expect([name, address, leaksOf(seen)]).toEqual([name, address, []]);
          expect([name, address, seen.status]).toEqual([name, address, expect.toSatisfy((status: number) => status < 500)]);
          if (/^\/api\/|csv$|export$|sign$|progress$|publication|photo/.test(route) && !isForAll(route))
            expect([name, address, seen.status]).toEqual([name, address, expect.toSatisfy((status: number) => status >= 300)]);
          if (!route.startsWith('/api/v1/') || isForAll(route)) continue;
          const sent = await look(address, { ...headers, 'Content-Type': 'application/json' }, { method: 'POST', body: '{}' });
          expect([name, address, sent.status, leaksOf(sent)]).toEqual([
            name,
            address,
            expect.toSatisfy((status: number) => status >= 400 && status < 500),
            [],
          ]);
        }
      }
      expect(await digestOf(victim.id)).toEqual(before);
    },
    120_000,
  );
});

describe('every action of the build, with ids that are another’s', () => {
  /** These act on the caller; an upload of someone else's does not exist for them. */
  const OWN = new Set([
    'chooseLocaleAction',
    'cancelUploadAction',
    'cancelDeletionAction',
    'cancelEmailChangeAction',
    'cancelFactorResetAction',
    'cancelSubscriptionAction',
    'endOtherSessionsAction',
    'findPlacesAction',
    'leaveVisitAction',
    'markVisitsSeenAction',
    'passkeyToProveAction',
    'passkeyToSignInAction',
    'proofWaysAction',
    'resumeSubscriptionAction',
    'withdrawPlanAction',
    'sendProofCodeAction',
    'resendCodeAction',
    'checkBillingAction',
    'startImportAction',
    'openPortalAction',
    'updateProfileAction',
  ]);
  /** Staff may reinstate any site; the victim's was never suspended. Without a visit there is none to write on, and they are led out. */
  const AGENCYS = new Set(['reinstateSiteAction', 'writeOnVisitAction']);
  /** These end the session used for the next call. */
  const LAST = new Set(['signOutAction']);

  const fields = () => ({
    ...victim.ids,
    id: victim.ids.keyId,
    name: victim.siteName,
    slug: `roubado-${victim.ids.siteId!.slice(0, 6)}`,
    base: 0,
    transactions: [
      {
        id: crypto.randomUUID(),
        at: tick(undefined, Date.now(), 'a'),
        actor: 'a',
        intent: { name: 'set-text' },
        changes: [{ t: 'string', locale: 'pt-BR', key: 'site.name', value: 'Roubado', before: null }],
      },
    ],
    bytes: 1000,
    source: 'folder',
    query: 'pão quente',
    lineId: 'x',
    locale: 'pt-BR',
    target: { of: 'text', key: 'hero.title' },
    wish: { kind: 'warmer' },
    key: crypto.randomUUID(),
    maxTokens: 900,
  });

  it.each([0, 1, 2, 5, 6])(
    'do nothing to it and reveal nothing of it (%i)',
    async (which) => {
      const [name, headers] = people[which]!;
      const before = await digestOf(victim.id);
      const done: string[] = [];
      for (const [action, id] of serverActions()) {
        if (LAST.has(action)) continue;
        for (const args of [
          [fields(), fields()],
          [null, fields()],
        ]) {
          const reply = await callAction(id, args, headers);
          expect([name, action, victim.marks.filter((mark) => reply.body.replaceAll(victim.siteName, '').includes(mark))]).toEqual([
            name,
            action,
            [],
          ]);
          expect([name, action, reply.status < 500]).toEqual([name, action, true]);
          if (/"ok":true/.test(reply.body) || reply.headers['x-action-redirect']) done.push(action);
        }
      }
      const isTheirs = (action: string) => OWN.has(action) || (name.startsWith('the agency') && AGENCYS.has(action));
      expect([name, [...new Set(done)].filter((action) => !isTheirs(action))]).toEqual([name, []]);
      expect(await digestOf(victim.id)).toEqual(before);
    },
    120_000,
  );
});
