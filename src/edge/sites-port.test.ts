import { expect, test } from 'vitest';
import { sitesPort } from './sites-port.ts';

test.each([
  [undefined, 'https://sites.example', 443],
  [undefined, 'http://sites.example', 80],
  [undefined, 'http://localhost:3001', 3001],
  ['', 'https://sites.example', 443],
  ['8443', 'https://sites.example', 8443],
])('SITES_PORT %j with %s listens on %i', (given, url, port) => {
  expect(sitesPort(given, url)).toBe(port);
});
