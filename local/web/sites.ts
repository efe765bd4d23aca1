import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { CLEAN_SITES } from './clean-sites.ts';
import { OLD_BAKERY } from './old-bakery.ts';
import { GOOD_HEADERS, type LocalSite, type PageParts, page } from './site.ts';
import { tunnels } from './tunnels.ts';

const html = (answer: ServerResponse, text: string, headers: Record<string, string> = {}) =>
  answer.writeHead(200, { ...GOOD_HEADERS, ...headers }).end(text);

/** A one-page site with some faulty parts. */
const faulty = (host: string, about: string, faults: string[], parts: Partial<PageParts>, more: Partial<LocalSite> = {}): LocalSite => ({
  host: `${host}.example`,
  about,
  faults,
  answer: (_, answer) => html(answer, page(parts)),
  ...more,
});

const filler = (characters: number): string =>
  `<p>${'Peças de precisão em aço, alumínio, latão e bronze para a indústria da Serra. '.repeat(Math.ceil(characters / 80))}</p>`;

const PHONE_ONLY = '<p>Ligue (54) 3214-7700 | Facebook | LinkedIn</p>';

let made: Buffer | undefined;
const bomb = (): Buffer => {
  made ??= gzipSync(Buffer.concat([Buffer.from(page()), Buffer.alloc(20_000_000, ' ')]));
  return made;
};

/** Sites with known faults: a report names exactly these. */
export const LOCAL_SITES: readonly LocalSite[] = [
  ...CLEAN_SITES,
  faulty('clara', 'A site without faults.', [], {}),
  faulty(
    'lenta',
    'Its server takes two seconds.',
    ['slow_answer'],
    {},
    { answer: (_, answer) => setTimeout(() => html(answer, page()), 2000) },
  ),
  faulty('pesada', 'Three hundred kilobytes of HTML, not compressed.', ['heavy_html', 'not_compressed'], { body: filler(300_000) }),
  faulty(
    'inacessivel',
    'Pictures, fields and the page itself say nothing to a screen reader, and it cannot be enlarged.',
    ['fields_without_label', 'images_without_text', 'no_heading', 'no_language', 'zoom_blocked'],
    {
      lang: null,
      heading: null,
      viewport: 'width=device-width, initial-scale=1, user-scalable=no',
      body: '<img src="/1.png" width="9" height="9"><img src="/2.png" width="9" height="9"><form action="/orcamento"><input name="nome"><input name="email" placeholder="E-mail"></form>',
    },
  ),
  faulty(
    'insegura',
    'No TLS at all, and a form.',
    ['headers_missing', 'insecure_form', 'no_https'],
    {},
    {
      tls: 'plain',
      answer: (_, answer) =>
        answer
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(page({ body: '<form action="http://insegura.example/orcamento"><label>Nome <input name="nome"></label></form>' })),
    },
  ),
  faulty('vencida', 'Its certificate ended last month.', ['certificate_bad'], {}, { tls: 'ended' }),
  faulty('outronome', 'Its certificate is of another name.', ['certificate_bad'], {}, { tls: 'other-name' }),
  faulty('vencendo', 'Its certificate ends in five days.', ['certificate_ending'], {}, { tls: 'ending' }),
  faulty(
    'quebrada',
    'Two of its links lead nowhere.',
    ['broken_links'],
    {},
    {
      answer: (_, answer, { pathname }) =>
        pathname === '/' || pathname === '/servicos'
          ? html(answer, page({ body: '<a href="/servicos">Serviços</a> <a href="/antigo">Catálogo</a> <a href="/erro">Notícias</a>' }))
          : answer.writeHead(pathname === '/erro' ? 500 : 404, { 'content-type': 'text/html' }).end('<h1>Erro</h1>'),
    },
  ),
  faulty(
    'voltas',
    'Three redirects before the page.',
    ['redirect_chain'],
    {},
    {
      answer: (_, answer, { pathname }) => {
        const next = { '/': '/inicio', '/inicio': '/pt', '/pt': '/pt/home' }[pathname];
        return next ? answer.writeHead(302, { location: next }).end() : html(answer, page());
      },
    },
  ),
  faulty(
    'desviada',
    'Its contact page leads to the site of somebody else.',
    [],
    {},
    {
      answer: (_, answer, { pathname }) =>
        pathname === '/contato'
          ? answer.writeHead(302, { location: 'http://zattera.example/' }).end()
          : html(answer, page({ body: '<a href="/contato">Contato</a> <a href="/servicos">Serviços</a>' })),
    },
  ),
  faulty(
    'semfim',
    'A page that never ends.',
    ['endless_page', 'not_compressed'],
    {},
    {
      answer: (asked, answer) => {
        answer.writeHead(200, GOOD_HEADERS);
        answer.write(page());
        const more = () => {
          while (!asked.destroyed && answer.write(filler(64_000)));
        };
        answer.on('drain', more);
        more();
      },
    },
  ),
  faulty(
    'bomba',
    'A small answer that grows to twenty megabytes.',
    ['endless_page'],
    {},
    {
      answer: (_, answer) => answer.writeHead(200, { ...GOOD_HEADERS, 'content-encoding': 'gzip' }).end(bomb()),
    },
  ),
  faulty(
    'zattera',
    'An old site of a machine shop, as there are many.',
    [
      ...['description_missing', 'headers_missing', 'hours_missing', 'images_without_text', 'map_missing', 'no_https', 'no_share_picture'],
      ...[
        'no_structured_data',
        'no_viewport',
        'old_library',
        'phone_not_tappable',
        'prices_missing',
        'title_says_nothing',
        'whatsapp_missing',
      ],
      ...['blocking_scripts', 'unsized_images', 'slow_answer'],
    ],
    {},
    {
      tls: 'plain',
      answer: (_, answer, { pathname }) => {
        if (pathname !== '/') return answer.writeHead(200, { 'content-type': 'text/javascript' }).end('');
        return setTimeout(() => answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(ZATTERA), 1200);
      },
    },
  ),
  OLD_BAKERY,
  faulty(
    'vazia',
    'Its words are written by a script.',
    [],
    {},
    {
      faults: [
        ...['address_missing', 'description_missing', 'hours_missing', 'no_heading', 'no_structured_data', 'phone_missing'],
        ...['prices_missing', 'whatsapp_missing', 'written_by_script', 'no_share_picture'],
      ],
      answer: (_, answer) =>
        html(
          answer,
          '<!doctype html><html lang="pt-BR"><head><title>Zattera Usinagem em Caxias do Sul</title><meta name="viewport" content="width=device-width"></head><body><div id="root"></div><script src="/app.js" defer></script></body></html>',
        ),
    },
  ),
  faulty('entrada', 'It is a door for those who have a password.', [], {
    body: '<form action="/entrar"><label>Senha <input type="password" name="senha"></label></form>',
  }),
  faulty('obras', 'It is not ready.', ['title_says_nothing'], { title: 'Em construção' }),
  faulty(
    'mudou',
    'It has moved to the name of another site.',
    [],
    {},
    { answer: (_, answer) => answer.writeHead(301, { location: 'https://clara.example/' }).end() },
  ),
  faulty('escondida', 'It asks search engines to stay away.', ['hidden_from_search'], {
    head: '<meta name="robots" content="noindex, nofollow">',
  }),
  faulty('estranha', 'Characters that databases refuse: halves of emoji where a text is cut, and a null.', ['title_too_long'], {
    title: `Zattera Usinagem ${'🔧'.repeat(200)}`,
    head: `<script type="application/ld+json">{"@type":"Thing","name":"\\u0000\\ud83d","telephone":"\\u0000"}</script>`,
  }),
  faulty('mista', 'A safe page with unsafe parts.', ['insecure_parts'], {
    body: '<img alt="Torno" width="9" height="9" src="http://mista.example/torno.png">',
  }),
  faulty(
    'seminfo',
    'A beautiful page that does not say where, when or how.',
    [],
    { contact: '' },
    {
      faults: ['address_missing', 'hours_missing', 'phone_missing', 'whatsapp_missing'],
    },
  ),
  faulty(
    'caida',
    'Its server fails.',
    [],
    {},
    { refusal: 'answers_with_error', answer: (_, answer) => answer.writeHead(500).end('error') },
  ),
  faulty('fechada', 'It refuses robots.', [], {}, { refusal: 'refuses_us', answer: (_, answer) => answer.writeHead(403).end('no') }),
  faulty(
    'arquivo',
    'It is a file, not a page.',
    [],
    {},
    {
      refusal: 'not_a_page',
      answer: (_, answer) => answer.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
    },
  ),
  faulty(
    'armadilha',
    'It leads inside.',
    [],
    {},
    {
      refusal: 'not_public',
      answer: (_, answer) => answer.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
    },
  ),
  faulty(
    'fuga',
    'It leads to a file of this machine.',
    [],
    {},
    {
      refusal: 'scheme_not_web',
      answer: (_, answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    },
  ),
  faulty(
    'roda',
    'It leads to itself.',
    [],
    {},
    { refusal: 'too_many_redirects', answer: (_, answer) => answer.writeHead(302, { location: '/' }).end() },
  ),
  faulty(
    'recusa',
    'It asks to be left alone.',
    [],
    {},
    {
      refusal: 'robots_refuse',
      answer: (_, answer, { pathname }) =>
        pathname === '/robots.txt'
          ? answer.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: PageMagic\nDisallow: /\n')
          : html(answer, page()),
    },
  ),
];

/** Hosts of traps whose scripts ran to their end. */
export const sprungTraps: string[] = [];
/** User agents that ran them. */
export const agents = new Set<string>();

/** Sites that try to lead a browser into the internal network; `?port=` names a port that listens there. */
const trap = (host: string, more: Partial<LocalSite> = {}): LocalSite => ({
  host: `${host}.example`,
  about: 'It tries every way there is to reach this machine.',
  faults: [],
  answer: (asked, answer, { pathname, searchParams }) => {
    if (pathname === '/alive') {
      sprungTraps.push(host);
      agents.add(asked.headers['user-agent'] ?? '');
      answer.writeHead(204).end();
      return;
    }
    const { head, body, script } = tunnels(Number(searchParams.get('port') ?? '80'));
    answer
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(page({ head, body: `${body}<script>${script}\nfetch('/alive')</script>` }));
  },
  ...more,
});
export const TRAPS: readonly LocalSite[] = [trap('tuneis', { tls: 'plain' }), trap('tuneis-seguros')];

const ZATTERA = `<html lang="pt"><head><title>Home</title>
<script src="/js/jquery-1.11.0.min.js"></script><script src="/js/bootstrap-3.3.5.min.js"></script><script src="/js/slider.js"></script><script src="/js/mapa.js"></script>
</head><body><table width="980"><tr><td>${PHONE_ONLY}</td></tr></table>
<h1>Bem-vindo ao nosso site!</h1><img src="/slide-1.png"><img src="/slide-2.png"><img src="/slide-3.png">
<h2>Quem somos</h2><p>A Zattera Usinagem é uma empresa que atua no ramo de usinagem de precisão desde 1991, sempre buscando a qualidade e a confiança dos seus clientes.</p>
<p>Rua Ernesto Alves, 1520, Caxias do Sul</p></body></html>`;
