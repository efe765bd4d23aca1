import { expect, test } from 'vitest';
import { decodeHtml } from '#ruler/page/decode-html.ts';
import { readRobots } from './robots.ts';

test('the group that names us counts, else the one for everybody, and the longest rule decides', () => {
  const text =
    'User-agent: *\nDisallow: /private\nAllow: /private/open\nDisallow: /*.pdf$\n\nUser-agent: PageMagic\nUser-agent: other\nDisallow: /';
  const everybody = readRobots(text, 'everyone');
  expect(['/', '/private', '/private/open/x', '/a.pdf', '/a.pdf?x'].map(everybody.allows)).toEqual([true, false, true, false, true]);
  expect(everybody.blocksAll).toBe(false);
  expect(readRobots(text, 'pagemagic')).toMatchObject({ blocksAll: true });
  expect(readRobots('', 'pagemagic').allows('/x')).toBe(true);
  expect(readRobots('User-agent: *\nDisallow:', 'pagemagic').blocksAll).toBe(false);
  expect(readRobots('User-agent: magic\nDisallow: /\nUser-agent: *\nAllow: /', 'pagemagic').blocksAll).toBe(false);
  expect(readRobots('User-agent: PageMagic/1.0\nDisallow: /', 'pagemagic').blocksAll).toBe(true);
  expect(readRobots('User-agent: *\nDisallow: /*.pdf$', 'pagemagic').allows('/a.pdf.pdf')).toBe(false);
  expect(readRobots('<html>not found</html>', 'pagemagic').blocksAll).toBe(false);
});

test('a page is read in the characters that it was written in', () => {
  const latin = Buffer.from('<meta charset="iso-8859-1"><p>Pão', 'latin1');
  expect(decodeHtml(latin)).toContain('Pão');
  expect(decodeHtml(Buffer.from('Pão', 'latin1'), 'text/html; charset=windows-1252')).toBe('Pão');
  expect(decodeHtml(Buffer.from('Pão'))).toBe('Pão');
  expect(decodeHtml(Buffer.from('<meta charset="no-such"><p>Pão'))).toContain('Pão');
});
