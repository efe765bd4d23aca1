import { expect, test } from 'vitest';
import { hostsOf } from './pointer-notifications.ts';

const hostname = (slug: string) => `${slug}.sites.example`;

test.each([
  [{ slug: 'forno', was: 'forno' }, ['forno.sites.example']],
  [{ slug: 'forno-novo', was: 'forno' }, ['forno-novo.sites.example', 'forno.sites.example']],
  [{ slug: 'forno' }, ['forno.sites.example']],
  [{ host: 'www.forno.example' }, ['www.forno.example']],
  [{}, []],
])('news of %j are about exactly %j', (notification, hosts) => {
  expect(hostsOf({ siteId: 'x', ...notification }, hostname)).toEqual(hosts);
});
