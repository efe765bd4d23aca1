import { expect, test } from 'vitest';
import { parseDocument } from '#site/integrity/integrity.ts';
import { renderSite } from '#site/render.ts';
import type { Kind } from '#site/schema.ts';
import type { Brief } from './brief.ts';
import { composeSite } from './compose.ts';
import { correct } from './correct.ts';
import type { Outline } from './outline.ts';
import { read } from './read.ts';

const PROMPT =
  'Oficina Serrana\nSegunda a sexta, 8h às 18h\n(54) 3462-1974\nWhatsApp (54) 99114-0733\n\nConserto de gaitas e sanfonas na serra.';

function made(outline: Partial<Outline>, prompt = PROMPT, family: 'unknown' | 'blog' = 'unknown') {
  const brief = correct(read(prompt) as Brief, {
    name: 'Oficina Serrana',
    family,
    place: null,
    outline: { parts: [], ...outline },
  });
  const { document } = composeSite(brief, 0);
  const text = (key: string | undefined) => (key ? (document.strings[document.site.defaultLocale]?.[key] ?? '') : '');
  const sections = Object.values(document.sections);
  const titles = sections.map(({ slots }) => text(slots.title)).filter(Boolean);
  return { brief, document, text, titles, of: (kind: Kind) => sections.filter((section) => section.kind === kind) };
}
const facts = ({ brief }: ReturnType<typeof made>, kind: string) => brief.facts.filter(({ norm }) => norm.kind === kind);

test('numbers keep the words of their site, and what no message would be read to say comes along', () => {
  const site = made({
    phones: [
      { text: '(54) 3462-1974' },
      { text: '(54) 99114-0733', label: 'Plantão' },
      { text: '(54) 9971-4408', label: 'Celular (Marilene)', e164: '+555499714408' },
    ],
    address: 'Estação da Lancha, guichê 9',
  });
  expect(facts(site, 'phone').map(({ text, norm }) => [text, 'label' in norm ? norm.label : undefined])).toEqual([
    ['(54) 3462-1974', undefined],
    ['(54) 99114-0733', 'Plantão'],
    ['(54) 9971-4408', 'Celular (Marilene)'],
  ]);
  expect(facts(site, 'address').map(({ text }) => text)).toEqual(['Estação da Lancha, guichê 9']);
});

test('values that differ are reported to the owner', () => {
  const differing: Outline['differing'] = [{ kind: 'hours', values: ['Sábado: fechado', 'Sábado só de manhã'] }];
  const { brief } = made({ differing });
  expect(brief.contradictions).toHaveLength(1);
  expect(brief.notices).toContainEqual({
    code: 'contradiction',
    text: expect.stringContaining('“Sábado: fechado” · “Sábado só de manhã”'),
  });
  expect(made({}).brief.contradictions).toEqual([]);
});

test('a day in words stands beside the table of hours', () => {
  const { of, text } = made({ hours: ['Sábado só de manhã.'] });
  expect(of('hours').map(({ slots }) => text(slots.note))).toEqual(['Sábado só de manhã.']);
});

test('a heading stands over one section, and names below a text are its last lines', () => {
  const story = 'Antônio trabalhou onze anos na fábrica. '.repeat(8).trim();
  const { titles, of, text } = made({
    parts: [
      { is: 'prose', heading: 'Sobre nós', paragraphs: [story] },
      {
        is: 'items',
        heading: 'Sobre nós',
        items: [{ name: 'Registro CREA-CE 41.877-J' }, { name: 'Responsável técnica: Renata Saraiva' }],
      },
      { is: 'people', heading: 'Sobre nós', people: [{ name: 'Renata Saraiva', role: 'Geóloga' }] },
    ],
  });
  expect(titles.filter((title) => title === 'Sobre nós')).toHaveLength(1);
  expect(of('features')).toEqual([]);
  expect(of('story').map(({ slots }) => text(slots.body))[0]).toContain('Registro CREA-CE 41.877-J.');
});

test('an opening repeats no list that stays on the page', () => {
  const items = ['Dormitório', 'Quarto duplo', 'Quarto de casal', 'Quarto família', 'Suíte'].map((name, at) => ({
    name,
    price: `R$ ${90 + at}`,
  }));
  const shownBy = (part: Outline['parts'][number]) => made({ parts: [part] }).of('hero')[0]!.layout;
  const pictured = shownBy({ is: 'items', heading: 'Quartos', items, pictured: true });
  expect(pictured).not.toMatch(/price/);
  const long = [...items, { name: 'Metro perfurado no sedimento, com revestimento, tampa e laudo', price: 'R$ 240' }];
  expect(shownBy({ is: 'items', heading: 'Preços', items: long })).not.toBe('price-fields');
});

test('an amount is whole at the end of a line, and the words before it may part', () => {
  const site = made({
    parts: [
      {
        is: 'items',
        heading: 'Tarifas',
        items: [{ name: 'Ilha', price: 'Ida R$ 18 · Ida e volta R$ 32' }],
        note: 'Viagem especial desde R$ 850, com marujo.',
      },
    ],
  });
  expect(facts(site, 'price').map(({ text }) => text)).toEqual(['Ida R$\u00a018 · Ida e volta R$\u00a032']);
  expect(Object.values(site.document.strings['pt-BR'] ?? {}).join()).toContain('desde R$\u00a0850');
});

test('a full menu shortens the headings that say our names, and never calls rooms products', () => {
  const items = [{ name: 'Um' }, { name: 'Dois' }];
  const { titles, document } = made({
    parts: [
      { is: 'items', heading: 'Tabela de preços', items: items.map((item) => ({ ...item, price: 'R$ 90' })) },
      { is: 'items', heading: 'Quartos e tarifas', items, pictured: true },
      { is: 'items', heading: 'Nossos serviços da casa', items: [{ name: 'Tosa', note: 'Com hora marcada.' }] },
      { is: 'people', heading: 'A nossa equipe toda', people: [{ name: 'Rui Sá' }, { name: 'Ana Reis' }] },
    ],
  });
  expect(titles).toContain('Quartos e tarifas');
  const nav = Object.values(document.sections).flatMap(({ nav: key }) => (key ? [document.strings['pt-BR']?.[key]] : []));
  expect(nav).toContain('Preços');
  expect(nav).toContain('Quartos e tarifas');
  expect(nav).not.toContain('Produtos');
});

test('lists in a row without headings are one list, bare lines are no services, and text has no heading of ours', () => {
  const url = 'https://velho.example/a';
  const { document, text, titles, of } = made({
    parts: [
      {
        is: 'items',
        heading: 'Cursos e valores',
        url,
        items: [
          { name: 'Moto', price: 'R$ 890,00' },
          { name: 'Carro', price: 'R$ 1.250,00' },
        ],
      },
      { is: 'items', url, items: [{ name: 'Reciclagem', note: 'Para quem estourou os pontos.' }] },
      { is: 'items', url: 'https://velho.example/b', items: [{ name: 'Galpão 3, Fazenda Velha' }, { name: 'Ao lado da ponte' }] },
    ],
  });
  expect(titles.filter((title) => title === 'Cursos e valores')).toHaveLength(1);
  const names = Object.values(document.items).map(({ facts }) => document.facts[facts[0]!]?.text);
  expect(names).toContain('Reciclagem');
  expect(of('features').map(({ slots }) => text(slots.title))).toEqual([]);
  expect(of('story').map(({ slots }) => [text(slots.title), text(slots.body).includes('Fazenda Velha')])).toEqual([['', true]]);
});

test('stops of the old menu lead to the first section of their pages, and a guest book is no contact', () => {
  const url = (page: string) => `https://velho.example/${page}`;
  const { document, text } = made({
    menu: [
      { label: 'Nossa história', url: url('historia') },
      { label: 'Livro de Visitas', url: url('livro') },
      { label: 'Fale conosco', url: url('contato') },
    ],
    parts: [
      { is: 'prose', heading: 'Nossa história', url: url('historia'), paragraphs: ['O nono começou no porão de casa, com um fole só.'] },
      { is: 'quotes', url: url('livro'), quotes: [{ words: 'Voltou afinada.', by: 'Gildo' }] },
    ],
  });
  const stops = Object.values(document.sections).flatMap(({ kind, nav }) => (nav ? [[kind, text(nav)]] : []));
  expect(stops).toContainEqual(['story', 'Nossa história']);
  expect(stops).toContainEqual(['testimonials', 'Livro de Visitas']);
  expect(stops).toContainEqual(['contact-form', 'Fale conosco']);
});

test('an address has the parts that it is written with, and its district stands below its street', () => {
  const partsOf = (address: string) => {
    const [fact] = facts(made({ address }, PROMPT.replace('Oficina Serrana', `Oficina Serrana\n${address}`)), 'address');
    const { street, city, region } = fact!.norm as { street?: string; city?: string; region?: string };
    return [fact!.text === address, street, city, region];
  };
  expect(partsOf('Rua Tenente Lopes, 318 - Centro - Jaú/SP - CEP 17201-460')).toEqual([true, 'Rua Tenente Lopes, 318', 'Jaú', 'SP']);
  expect(partsOf('Rua Conde de Bobadela, 87, fundos, Ouro Preto - MG')).toEqual([
    true,
    'Rua Conde de Bobadela, 87, fundos',
    'Ouro Preto',
    'MG',
  ]);
  expect(partsOf('Barn 3, Quanea Farm, Ely, Cambridgeshire CB7 5TJ')).toEqual([true, 'Barn 3, Quanea Farm', 'Ely', 'Cambridgeshire']);
});

test('where most of what is priced stands under a heading of classes, the button signs up', () => {
  const items = ['Torno do zero', 'Química do esmalte', 'Uma noite, uma caneca'].map((name) => ({ name, price: 'R$ 58' }));
  const saysUnder = (heading: string) =>
    JSON.stringify(made({ parts: [{ is: 'items', heading, url: 'https://a.example/', items }] }).document.strings);
  expect(saysUnder('Aulas')).toMatch(/inscri[çc]/i);
  expect(saysUnder('Peças')).not.toMatch(/inscri[çc]/i);
});

test('articles of a blog are shown, and no first post is promised', () => {
  const { titles, text, document } = made(
    { parts: [{ is: 'prose', heading: 'O fole novo', url: 'https://a.example/', paragraphs: ['Papelão, couro e cantoneira.'] }] },
    PROMPT,
    'blog',
  );
  expect(titles).toContain('O fole novo');
  expect(
    Object.values(document.sections)
      .map(({ slots }) => text(slots.body))
      .join(),
  ).toContain('Papelão, couro e cantoneira.');
  expect(JSON.stringify(document.strings)).not.toMatch(/primeiro texto|primeiro post|novos posts/i);
});

test('a way to the door stands beside the address, and a form under its own heading and words', () => {
  const { of, text } = made({
    address: 'Rua Sete, 41, Garanhuns - PE',
    ways: ['Em frente à praça.'],
    form: {
      fields: [{ asks: 'message', label: 'Mensagem', type: 'textarea' }],
      title: 'Peça seu orçamento',
      lead: 'Mande as medidas e uma foto do vão.',
    },
    beside: ['Fax: (54) 3462-1990'],
    parts: [{ is: 'prose', heading: 'Como chegar', paragraphs: ['O ônibus 20 para na porta.'] }],
  });
  expect(of('map').map(({ slots }) => text(slots.lead))).toEqual(['Em frente à praça. O ônibus 20 para na porta.']);
  const [contact] = of('contact-form');
  expect(text(contact!.slots.title)).toBe('Peça seu orçamento');
  expect(text(contact!.slots.lead)).toBe('Mande as medidas e uma foto do vão. Fax: (54) 3462-1990.');
});

test('a label of the old menu leads to the section that is headed so, and that of a page of the form alone to the form', () => {
  const url = (path: string) => `https://velho.example/${path}`;
  const { document, of } = made({
    menu: [
      { label: 'Serviços', url: url('servicos') },
      { label: 'Garantia', url: url('empresa') },
      { label: 'Orçamento', url: url('orcamento') },
    ],
    form: { fields: [{ asks: 'message', label: 'Mensagem', type: 'textarea' }], page: url('orcamento') },
    parts: [
      {
        is: 'prose',
        heading: 'Formas de pagamento',
        url: url('servicos'),
        paragraphs: ['Cartão em até quatro vezes, para toda a casa.'.repeat(4)],
      },
      { is: 'items', heading: 'Serviços', url: url('inicio'), items: [{ name: 'Afinação', note: 'Em dois dias.' }] },
      { is: 'prose', heading: 'Garantia', url: url('empresa'), paragraphs: ['Cinco anos na solda e na pintura da casa toda.'.repeat(4)] },
    ],
  });
  const texts = document.strings['pt-BR']!;
  const stops = Object.values(document.sections).flatMap(({ nav, slots }) => (nav ? [[texts[nav], texts[slots.title!]]] : []));
  expect(stops).toContainEqual(['Serviços', 'Serviços']);
  expect(stops).toContainEqual(['Garantia', 'Garantia']);
  expect(of('contact-form').map(({ nav }) => texts[nav!])).toEqual(['Orçamento']);
});

test('texts that the owner had in another language make the site one of two languages', () => {
  const { document } = made({
    headline: 'Gaitas consertadas na serra',
    parts: [
      {
        is: 'items',
        heading: 'Serviços',
        items: [
          { name: 'Afinação', note: 'Em dois dias.' },
          { name: 'Foles novos', note: 'De couro.' },
        ],
      },
      { is: 'prose', heading: 'Quem somos', paragraphs: ['O Nico conserta gaitas desde 1989.', 'Ele atende de terça a sábado.'] },
    ],
    further: {
      locale: 'en',
      pairs: [
        ['Gaitas consertadas na serra', 'Accordions mended in the hills'],
        ['Serviços', 'Services'],
        ['Afinação', 'Tuning'],
        ['Em dois dias.', 'In two days.'],
        ['Quem somos', 'Who we are'],
        ['O Nico conserta gaitas desde 1989.', 'Nico has mended accordions since 1989.'],
        ['Ele atende de terça a sábado.', 'He is in from Tuesday to Saturday.'],
      ],
    },
  });
  expect(document.site.locales).toEqual(['pt-BR', 'en']);
  const said = Object.values(document.strings.en!);
  for (const text of ['Accordions mended in the hills', 'Services', 'Tuning', 'In two days.', 'Who we are']) expect(said).toContain(text);
  expect(said).toContain('Nico has mended accordions since 1989.\n\nHe is in from Tuesday to Saturday.');
  // A text without a counterpart is not said in that language.
  expect(said.join()).not.toContain('couro');
});

test('the owner is notified of pages in another language that did not come along whole', () => {
  const { brief } = made({ left: { language: 'en', pages: ['/en/rates.htm'] } });
  expect(brief.notices.find(({ code }) => code === 'language-left')?.text).toMatch(/inglês.*\/en\/rates\.htm/);
});

test('pages in another language whose text has a page of its own are told as that', () => {
  const { brief } = made({ left: { language: 'en', pages: ['/en/rates.htm'], beside: true } });
  expect(brief.notices.find(({ code }) => code === 'language-left')?.text).toMatch(/inglês.*em uma página à parte/);
});

test('files are linked where their names stand in a list, and in one of their own; the owner is told', () => {
  const documents = ['Lista de peças', 'Ficha de orçamento'].map((text, n) => ({ text, url: `https://antigo.example/${n}.pdf` }));
  const made1 = made({
    documents,
    parts: [
      { is: 'items', heading: 'Catálogos', items: [{ name: 'Lista de peças (PDF, 84 KB)' }, { name: 'Fole de papelão' }] },
      { is: 'prose', heading: 'Orçamento', paragraphs: ['Traga a ficha de orçamento preenchida, e o fole dentro da caixa.'] },
    ],
  });
  const linked = Object.values(made1.document.items).flatMap(({ link, slots }) =>
    link?.to === 'url' ? [[made1.text(slots.title), link.href]] : [],
  );
  expect(linked).toEqual([
    ['Lista de peças (PDF, 84 KB)', 'https://antigo.example/0.pdf'],
    ['Ficha de orçamento', 'https://antigo.example/1.pdf'],
  ]);
  expect(made1.brief.notices.find(({ code }) => code === 'document-left')?.text).toMatch(/“Lista de peças” · “Ficha de orçamento”/);
});

test('the owner is asked about sentences that time may have made false', () => {
  const { brief } = made({ dated: ['Há 31 anos no mesmo endereço.'] });
  expect(brief.notices.find(({ code }) => code === 'dated')?.text).toContain('“Há 31 anos no mesmo endereço.”');
});

test('two texts below a list stand under their own names, and neither is a service or a stop of the menu', () => {
  const url = 'https://antigo.example/servicos';
  const { titles, document } = made({
    parts: [
      {
        is: 'items',
        url,
        heading: 'Afinação',
        note: 'Com garantia de um ano.',
        items: [
          { name: 'Gaita ponto', price: 'R$ 80' },
          { name: 'Sanfona', price: 'R$ 120' },
        ],
      },
      {
        is: 'items',
        url,
        items: [
          { name: 'Transporte', note: 'Não carrego sanfona, mas trabalho com quem carrega.' },
          { name: 'Prazo', note: 'Duas semanas, fora da época das festas.' },
        ],
      },
    ],
  });
  expect(titles).toEqual(expect.arrayContaining(['Transporte', 'Prazo']));
  const navs = Object.entries(document.strings['pt-BR']!).flatMap(([key, text]) => (key.startsWith('nav.') ? [text] : []));
  expect(navs).not.toEqual(expect.arrayContaining(['Transporte']));
  expect(navs.join()).not.toContain('Serviços');
});

test('a school of diving takes reservations, unless it speaks of enrolment', () => {
  const goal = (prompt: string) => JSON.stringify(made({}, prompt).document.strings);
  const dive = 'Fundo Azul. Escola de mergulho em Bombinhas. WhatsApp (47) 99977-6130.';
  const labels = goal(dive);
  expect(labels).not.toMatch(/matr[íi]cul|inscrev/i);
});

test('posts of the former site are posts of the new one, with their days, and a page in another language stands in the menu', () => {
  const posts = [
    {
      title: 'Espigas no ouvido',
      date: '2013-06-04',
      paragraphs: ['Todo junho é igual.', '## O que fazer', '- Não puxe', '- Venha cá'],
      url: 'http://a.example/1',
    },
    { title: 'Segundo prêmio', date: '2013-11-17', paragraphs: ['A Lídia ficou em segundo.'], url: 'http://a.example/2' },
  ];
  const foreign = {
    label: 'English',
    parts: [
      { is: 'prose' as const, paragraphs: ['We speak English. '.repeat(200).trim(), 'And we like it.'] },
      { is: 'items' as const, heading: 'Rates', items: [{ name: 'Tuning', price: 'R$ 90' }] },
    ],
  };
  const site = made({ posts, foreign, menu: [{ label: 'Novidades', url: 'http://a.example/novidades' }] });
  const pages = Object.values(site.document.pages);
  const written = pages.filter(({ type }) => type === 'post');
  expect(written.map(({ label, post }) => [site.text(label), post?.date, post?.draft])).toEqual([
    ['Espigas no ouvido', '2013-06-04', undefined],
    ['Segundo prêmio', '2013-11-17', undefined],
  ]);
  const body = site.of('post-body').find(({ slots }) => site.text(slots.title) === 'Espigas no ouvido');
  expect(site.text(body?.slots.body)).toBe('Todo junho é igual.\n\n## O que fazer\n\n- Não puxe\n- Venha cá');
  expect(pages.filter(({ nav, type }) => nav === 'primary' && type === 'page').map(({ label }) => site.text(label))).toEqual([
    'English',
    'Novidades',
  ]);
  expect(site.brief.notices.filter(({ code }) => code === 'starter-posts')).toEqual([]);
  expect(Object.values(site.document.strings[site.document.site.defaultLocale] ?? {}).join(' ')).toMatch(
    /And we like it.*Rates.*Tuning.*R\$ 90/,
  );
  // No price in another language is the site's.
  expect(facts(site, 'price')).toEqual([]);
});

test('prices of several columns are a table under the names of its columns', () => {
  const columns = (...sums: string[]) => sums.map((price, at) => ({ of: ['Baixa temporada', 'Alta temporada'][at]!, price }));
  const items = [
    { name: 'Standard', note: '2 pessoas', price: 'Baixa temporada R$ 220 · Alta temporada R$ 340', columns: columns('R$ 220', 'R$ 340') },
    { name: 'Vista mar', price: 'Baixa temporada R$ 300', columns: columns('R$ 300') },
  ];
  const site = made({ parts: [{ is: 'items', heading: 'Tarifas', items }] });
  const [table] = site.of('comparison');
  expect(table?.layout).toBe('table');
  const cells = Object.values(site.document.items).filter(({ section }) => section === table!.id);
  expect(cells.map(({ slots }) => site.text(slots.title))).toEqual([
    'Baixa temporada',
    'Standard (2 pessoas)',
    'Vista mar',
    'Alta temporada',
    'Standard (2 pessoas)',
  ]);
  expect(cells.flatMap((item) => item.facts ?? []).map((id) => site.document.facts[id]?.text.replace('\u00a0', ' '))).toEqual([
    'R$ 220',
    'R$ 300',
    'R$ 340',
  ]);
  const [{ text: html } = { text: '' }] = renderSite(site.document, {
    mode: 'publish',
    links: 'clean',
    fonts: [],
    photo: () => 'photo.avif',
    formAction: (form) => `/_form/${form.id}`,
    year: 2026,
  }).filter(({ path }) => path === 'index.html');
  expect(html).toContain('<table');
  // Neither of the seasons is the house's own.
  expect(html).not.toContain('class="ours"');
  expect(html).toContain('"name":"Standard (2 pessoas) – Alta temporada"');
  // One price in a row is a list as before.
  expect(made({ parts: [{ is: 'items', heading: 'Tarifas', items: [{ name: 'Diária', price: 'R$ 220' }] }] }).of('comparison')).toEqual([]);
});

test('a page in another language keeps a table, its note and the name of the house', () => {
  const row = (name: string, low: string, high: string) => ({
    name,
    price: `Low season ${low} · High season ${high}`,
    columns: [
      { of: 'Low season', price: low },
      { of: 'High season', price: high },
    ],
  });
  const note = 'High season: 20 December to 10 March.';
  const items = [row('Standard', 'R$ 220', 'R$ 340'), row('Sea view', 'R$ 300', 'R$ 450')];
  const site = made({ foreign: { label: 'English', parts: [{ is: 'items', heading: 'Rooms & rates', items, note }] } });
  const [table] = site.of('comparison');
  expect(site.text(table?.slots.note)).toBe(note);
  const cells = Object.values(site.document.items).filter(({ section }) => section === table!.id);
  expect(
    cells.map(({ slots }) =>
      [slots.title, slots.body]
        .map((key) => site.text(key))
        .join(' ')
        .trim(),
    ),
  ).toEqual(['Low season', 'Standard R$ 220', 'Sea view R$ 300', 'High season', 'Standard R$ 340', 'Sea view R$ 450']);
  expect(site.of('hero').map(({ slots }) => site.text(slots.title))).not.toContain('English');
});

test('its owner is told of contacts that only filled a template', () => {
  const { brief } = made({ samples: ['(123) 456-7890'] });
  expect(brief.notices.find(({ code }) => code === 'sample-left-out')?.text).toContain('“(123) 456-7890”');
});

test('a few short posts have no time to be read in, and the order of a few is not told', () => {
  const post = (at: number) => ({
    title: `Gaita ${at}`,
    date: `2018-02-0${at}`,
    paragraphs: ['Fole seco racha no inverno.'],
    url: `http://a.example/${at}`,
  });
  const leadOf = (count: number) => {
    const { document, text } = made({ posts: Array.from({ length: count }, (_, at) => post(at + 1)) });
    const page = Object.values(document.pages).find(({ slug }) => Object.values(slug ?? {}).includes('blog'))!;
    return text(Object.values(document.sections).find((section) => section.page === page.id && section.kind === 'blog-list')?.slots.lead);
  };
  expect(leadOf(2)).toBe('');
  expect(leadOf(5)).not.toBe('');
});

test('a large old site keeps its pages, each under the label of its menu, and no page is too long', () => {
  const pageAt = (at: number) => `http://a.example/p${at}.html`;
  const proseOf = (at: number, of: number) => ({
    is: 'prose' as const,
    heading: `Assunto ${at}.${of}`,
    paragraphs: [`Texto ${at}.${of} da oficina, com gaitas e sanfonas da serra.`.repeat(6)],
    url: at === 0 ? 'http://a.example/' : pageAt(at),
  });
  const parts = Array.from({ length: 9 }, (_, at) => Array.from({ length: 8 }, (__, of) => proseOf(at, of))).flat();
  const menu = [1, 2, 3].map((at) => ({ label: `Página ${at}`, url: pageAt(at) }));
  const site = made({ parts, menu });
  expect(parseDocument(site.document)).toBeTruthy();
  const pages = Object.values(site.document.pages);
  const sizeOf = (id: string) => Object.values(site.document.sections).filter(({ page }) => page === id).length;
  expect(Math.max(...pages.map(({ id }) => sizeOf(id)))).toBeLessThanOrEqual(36);
  expect(pages.map(({ label }) => site.text(label))).toEqual(expect.arrayContaining(['Página 1', 'Página 2', 'Página 3', 'Assunto 8.0']));
  const said = JSON.stringify(site.document.strings);
  for (const { heading } of parts) expect(said).toContain(heading);
  // A small one stays together.
  expect(Object.values(made({ parts: parts.slice(0, 12), menu }).document.pages).length).toBeLessThan(pages.length - 6);
});

test('a language that a page speaks of is no wish for it', () => {
  const prompt =
    'The Leisure Centre\n(071) 555 0188\n\nOur website speaks Chinese, in a way: site in Chinese classes on Mondays for adults and children.';
  const { brief } = made({}, prompt);
  expect(brief.notices.map(({ code }) => code)).not.toContain('language-fallback');
});
