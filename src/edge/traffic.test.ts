import { expect, test } from 'vitest';
import { UPTIME_AGENT } from '#platform/uptime-agent.ts';
import { Traffic } from './traffic.ts';

const site = { siteId: 's', clientId: 'c' };
const now = Date.parse('2026-11-21T10:00:10Z');
const asked = {
  status: 200,
  bytes: 100,
  isPage: true,
  host: 'padaria.com.br',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0 Safari/537.36',
};

test('addresses are counted as visitors know them, programs and misses not by name', () => {
  const traffic = new Traffic();
  for (const file of ['index.html', 'index.html', 'sobre.html', 'blog/index.html', 'img/pao.avif'])
    traffic.count(site, { ...asked, file }, now);
  expect(traffic.count(site, { ...asked, file: 'index.html', userAgent: 'Googlebot/2.1' }, now)).toBe('none');
  expect(traffic.count(site, { ...asked, status: 404, file: '404.html' }, now)).toBe('requests=1, bandwidth=100');
  expect(traffic.take()[0]!.paths).toEqual([
    { path: '/', requests: 2, bytes: 200 },
    { path: '/sobre', requests: 1, bytes: 100 },
    { path: '/blog', requests: 1, bytes: 100 },
    { path: '/img/pao.avif', requests: 1, bytes: 100 },
    { path: '*', requests: 1, bytes: 100 },
  ]);
});

test('people are counted by host too, however many hosts are asked for', () => {
  const traffic = new Traffic();
  for (const host of ['padaria.com.br', 'www.padaria.com.br', 'padaria.com.br']) traffic.count(site, { ...asked, host }, now);
  traffic.count(site, { ...asked, status: 308, isPage: false, bytes: 0 }, now);
  traffic.count(site, { ...asked, userAgent: 'Googlebot/2.1' }, now);
  expect(traffic.take()[0]!.hosts).toEqual([
    { host: 'padaria.com.br', requests: 3, bytes: 200, visits: 2 },
    { host: 'www.padaria.com.br', requests: 1, bytes: 100, visits: 1 },
  ]);
  for (let i = 0; i < 500; i++) traffic.count(site, { ...asked, host: `h${i}.padaria.com.br` }, now);
  expect(traffic.take()[0]!.hosts).toHaveLength(40);
});

test('a check of our own is not counted, so that a site nobody visits writes no rows; its name hides no bytes', () => {
  const traffic = new Traffic();
  const check = { ...asked, userAgent: `Mozilla/5.0 (compatible; ${UPTIME_AGENT})` };
  expect(traffic.count(site, { ...check, bytes: 0 }, now)).toBe('none');
  expect(traffic.take()).toEqual([]);
  traffic.count(site, check, now);
  expect(traffic.take()).toMatchObject([{ bot: { requests: 1, bytes: 100 } }]);
});

test('however many addresses are asked for, few are kept and none is lost from the sum', () => {
  const traffic = new Traffic();
  for (let i = 0; i < 5000; i++) traffic.count(site, { ...asked, file: `img/${i % 1000}.avif` }, now);
  const [minute] = traffic.take();
  expect(minute!.paths.length).toBeLessThanOrEqual(61);
  expect(minute!.paths.reduce((sum, { requests }) => sum + requests, 0)).toBe(5000);
  expect(minute!.human).toMatchObject({ requests: 5000, bytes: 500_000 });
  expect(traffic.take()).toEqual([]);
});

test('what is counted after it was taken is another part of the same minute', () => {
  const traffic = new Traffic();
  const parts = [1, 2].map(() => {
    traffic.count(site, asked, now);
    return traffic.take()[0]!;
  });
  expect(parts.map(({ part, human }) => [part, human.requests])).toEqual([
    [1, 1],
    [2, 1],
  ]);
});
