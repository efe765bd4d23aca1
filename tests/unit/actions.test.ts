import { beforeEach, expect, test, vi } from 'vitest';
import { anonymousContext } from '#platform/context.ts';
import { actionFiles, load } from './doors.ts';

/**
 * What a stranger may ask for: to come in, to go, to read in another language, to describe a first site and to correct what we understood,
 * to open an invitation and to join by it, to look at a domain whose steps were handed to them, to hand a report on by a link and to take it back, and to end our mails by a link in one.
 */
const PUBLIC = [
  'analyzeSiteAction',
  'chooseLocaleAction',
  'confirmCodeAction',
  'confirmTipsAction',
  'correctReading',
  'createReportLinkAction',
  'describeSite',
  'enterFactorCodeAction',
  'enterPasskeyAction',
  'enterRecoveryCodeAction',
  'findByCodeAction',
  'generateFromFields',
  'generateUnderstood',
  'joinByInvitationAction',
  'keepReportAction',
  'lookByLinkAction',
  'openLinkAction',
  'passkeyToEnterAction',
  'passkeyToSignInAction',
  'rebuildSiteAction',
  'recoverPasswordAction',
  'refineUnderstanding',
  'requestFactorResetAction',
  'resendCodeAction',
  'resumeMailsAction',
  'revokeReportLinkAction',
  'sendCodeAction',
  'sendContactMessageAction',
  'signInAction',
  'signInWithPasskeyAction',
  'signOutAction',
  'signOutToAcceptAction',
  'signUpAction',
  'stopMailsAction',
];

const { counted } = vi.hoisted(() => ({ counted: [] as string[] }));
vi.mock('#platform/session.ts', () => ({
  getContext: async () => anonymousContext(),
  getActingContext: async () => anonymousContext(),
  isSessionLive: async () => false,
}));
vi.mock('next-intl/server', async (original) => ({
  ...(await original<object>()),
  getTranslations: async () => Object.assign((key: string) => key, { has: () => true }),
}));
vi.mock('#platform/rate-limit/rate-limit.ts', () => ({
  takeRate: async (_: unknown, rule: string) => {
    counted.push(rule);
    throw new Error('counted');
  },
  checkRate: async () => ({ allowed: true, decisions: [] }),
}));

type ServerAction = (...args: unknown[]) => Promise<{ ok: boolean; reason: string }>;

async function allActions(): Promise<Map<string, ServerAction>> {
  const found = new Map<string, ServerAction>();
  for (const file of actionFiles()) {
    for (const [name, value] of Object.entries(await load(file))) found.set(name, value as ServerAction);
  }
  return found;
}

/** Has the names of many inputs, and notices when somebody reads what they hold. */
function untouchable(): { input: object; wasRead: () => boolean } {
  let read = false;
  const input = {};
  for (const name of ['siteId', 'name', 'email', 'prompt', 'file', 'transactions', 'plan', 'id']) {
    Object.defineProperty(input, name, {
      enumerable: true,
      get: () => {
        read = true;
        return 'x';
      },
    });
  }
  return { input, wasRead: () => read };
}

/** Actions for forms take the last state first. */
const call = (act: ServerAction, input: unknown) => (act.length === 1 ? act(input) : act(null, input));

beforeEach(() => {
  counted.length = 0;
});

const actions = await allActions();

test('the actions of every module are found', () => {
  expect(actions.size).toBeGreaterThan(30);
  expect(PUBLIC.filter((name) => !actions.has(name))).toEqual([]);
});

test.each([...actions.keys()].filter((name) => !PUBLIC.includes(name)))('%s refuses a stranger before it reads anything', async (name) => {
  const { input, wasRead } = untouchable();
  expect(await call(actions.get(name)!, input)).toMatchObject({ ok: false, reason: 'sign_in_first' });
  expect([wasRead(), counted]).toEqual([false, []]);
});

test.each([...actions.keys()])('%s answers whatever it is sent with a refusal', async (name) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const shapes = [
    undefined,
    null,
    'a'.repeat(1 << 20),
    7,
    [],
    [[]],
    new Map([[1, 2]]),
    () => 1,
    { __proto__: { a: 1 } },
    new Date(),
    Symbol('x'),
  ];
  for (const shape of shapes) {
    const answer = await call(actions.get(name)!, shape);
    expect(answer).toMatchObject({ ok: false, reason: expect.stringMatching(/^(request_malformed|sign_in_first)$/) });
    expect(JSON.stringify(answer).length).toBeLessThan(500);
  }
});
