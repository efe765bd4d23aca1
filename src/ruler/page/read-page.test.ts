import { expect, test } from 'vitest';
import { judgeSpeed } from '../rules/speed.ts';
import { readPage } from './read-page.ts';
import { type Element, textIn, walk } from './walk.ts';

const URL_OF_PAGE = 'https://loja.test/';

test('an address is kept whole or left out, and nothing breaks on one that is none', () => {
  const [long, endless] = [400, 4000].map((length) => `https://a:${'b'.repeat(length)}@x.test/1.js`) as [string, string];
  const { scripts } = readPage(`<head>${[long, endless].map((src) => `<script src="${src}"></script>`).join('')}`, URL_OF_PAGE);
  expect(scripts).toMatchObject({ blockers: 2, blocking: [long], sources: [long] });
  const cut = { blockers: 3, blocking: ['https://a:bbb', 'https://x.test/app.js', 'https://x.test/'] };
  const timing = { dnsMs: 0, connectMs: 0, tlsMs: 0, waitMs: 0, totalMs: 0 };
  const html = { wireBytes: 0, bytes: 0, couldBe: null, cut: null };
  const page = { ...readPage('', URL_OF_PAGE), scripts: { ...scripts, ...cut } };
  const [finding] = judgeSpeed({ timing, html, hops: [], page } as never);
  expect(finding?.show).toEqual({ as: 'lines', lines: ['https://a:bbb', 'app.js', 'x.test'] });
});

test('the words of an element end after a few thousand characters, structured data does not', () => {
  const words = `<svg>${'<a href="/x">'.repeat(50)}${'palavra '.repeat(50_000)}`;
  const lengths: number[] = [];
  const note = (element: Element) => element.tagName === 'a' && lengths.push(textIn(element).length);
  walk(words, { element: ({ element }) => void note(element), leave: () => {}, text: () => {} });
  expect(lengths).toHaveLength(50);
  expect(Math.max(...lengths)).toBeLessThan(5000);
  const data = JSON.stringify({ '@type': 'Store', description: 'a'.repeat(20_000), telephone: '+55 54 3214-7700' });
  const { structured } = readPage(`<script type="application/ld+json">${data}</script>`, URL_OF_PAGE);
  expect(structured).toMatchObject({ broken: 0, types: ['Store'], business: { phone: '+55 54 3214-7700' } });
});

test('a menu in a frame of the page is a link, another house in a frame is none', () => {
  const { links } = readPage('<iframe src="menu.htm"></iframe><iframe src="https://video.test/embed/1"></iframe>', URL_OF_PAGE);
  expect(JSON.stringify(links)).toContain('https://loja.test/menu.htm');
  expect(JSON.stringify(links)).not.toContain('video.test');
});
