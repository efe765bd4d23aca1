import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { unreadPages } from './unread-pages.ts';

test('pages that are linked to and were not read are named once, without files and lists of a program', () => {
  const links = ['index.html', 'a', 'historia.html', 'historia.html?x=1', 'menu.pdf', 'tag/pao', '2012/03', 'wp-login.php', '#topo'];
  const home = links.map((href) => `<a href="/${href}">${href}</a>`).join(' ');
  const site = oldSite(
    `${home}<a href="https://outra.example/p">Outra</a>`,
    '<a href="/historia.html">História</a><a href="/loja/">Loja</a>',
  );
  expect(unreadPages(site)).toEqual([
    { text: 'historia.html', url: 'http://casaaurora.example/historia.html' },
    { text: 'Loja', url: 'http://casaaurora.example/loja/' },
  ]);
});
