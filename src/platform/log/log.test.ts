import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inLogScope, log, reportErrorsTo } from './log.ts';
import { structureConsole } from './structure-console.ts';

const written = { out: '', err: '' };
const keep = (stream: keyof typeof written) => (text: unknown) => {
  written[stream] += String(text);
  return true;
};

beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'production');
  Object.assign(written, { out: '', err: '' });
  vi.spyOn(process.stdout, 'write').mockImplementation(keep('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(keep('err'));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  reportErrorsTo(() => {});
});

test('an event is one line of JSON with its level, name and ids', () => {
  log.info('edge.ready', { port: 3001, accountId: undefined });
  expect(written.out.endsWith('\n')).toBe(true);
  const { time, ...line } = JSON.parse(written.out);
  expect(Number.isNaN(Date.parse(time))).toBe(false);
  expect(line).toEqual({ level: 'info', event: 'edge.ready', port: 3001 });
});

test('an error comes with its stack and causes, on the same line, without what somebody wrote', () => {
  const cause = Object.assign(new Error('Key (email)=(dona@example.com) already exists'), { code: '23505' });
  const error = new Error('Failed query: insert into notes values ($1)\nparams: o que a dona escreveu', { cause });
  log.error('action.failed', { accountId: 'a-1', requestId: 'r-1', error });
  expect(written.err.trimEnd()).not.toContain('\n');
  expect(written.err).not.toMatch(/dona@example|escreveu/);
  const line = JSON.parse(written.err);
  expect(line).toMatchObject({
    event: 'action.failed',
    accountId: 'a-1',
    requestId: 'r-1',
    error: { name: 'Error', cause: { code: '23505' } },
  });
  expect(line.error.stack).toContain('log.test.ts');
});

test('what happens in a run says which run, also after waiting', async () => {
  await inLogScope({ runId: 'run-1', job: 'publish-site' }, async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    log.warn('event.not_announced', { events: 'host/site.published' });
  });
  expect(JSON.parse(written.err)).toMatchObject({ runId: 'run-1', job: 'publish-site', events: 'host/site.published' });
});

test('an error that nobody expected is reported with the ids of its line; a warning is not', () => {
  const reported: unknown[] = [];
  reportErrorsTo((error, context) => reported.push([error, context]));
  const error = new Error('boom');
  log.warn('job.step_failed', { error });
  log.error('action.failed', { requestId: 'r-2', error });
  expect(reported).toEqual([[error, { event: 'action.failed', requestId: 'r-2' }]]);
});

test('elsewhere than in production it is for eyes', () => {
  vi.stubEnv('NODE_ENV', 'development');
  log.error('edge.failed', { error: new Error('boom', { cause: new Error('deeper') }) });
  expect(written.err).toMatch(/error edge\.failed\nError: boom\n {4}at .*\ncaused by Error: deeper/s);
});

test('what packages print becomes events too, without what it may not say', () => {
  const printed = globalThis.console;
  const own = { ...printed };
  structureConsole();
  try {
    printed.error('no account for %s', 'dona@example.com', new Error('signature'));
    printed.error(Object.assign(new Error('known'), { digest: '42' }));
  } finally {
    Object.assign(printed, own);
  }
  expect(written.err.trimEnd().split('\n')).toHaveLength(1);
  expect(JSON.parse(written.err)).toMatchObject({ event: 'console', message: 'no account for [email]', error: { message: 'signature' } });
});
