import { expect, test, vi } from 'vitest';
import { keepZone } from './time-zone.tsx';

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => {} }) }));

const ZONES = { cookie: 'pm-zone', drawnIn: 'America/Sao_Paulo' };
const jarOf = (kept: string, keeps = true) => {
  const jar = { written: [] as string[] };
  return Object.defineProperty(jar, 'cookie', {
    get: () => [kept, ...(keeps ? jar.written.map((one) => one.split(';')[0]) : [])].join('; '),
    set: (value: string) => jar.written.push(value),
  }) as typeof jar & { cookie: string };
};

test('a browser in another zone has the page drawn anew, once', () => {
  const jar = jarOf('pm-locale=en');
  expect(keepZone(jar, 'Europe/Madrid', ZONES)).toBe(true);
  expect(jar.written).toEqual(['pm-zone=Europe%2FMadrid; path=/; max-age=31536000; samesite=lax']);
  expect(keepZone(jar, 'Europe/Madrid', ZONES)).toBe(false);
});

test('nothing is kept where the page has the right zone, nor drawn anew where nothing can be kept', () => {
  const same = jarOf('');
  expect(keepZone(same, 'America/Sao_Paulo', ZONES)).toBe(false);
  expect(same.written).toEqual([]);
  expect(keepZone(jarOf('', false), 'Europe/Madrid', ZONES)).toBe(false);
});
