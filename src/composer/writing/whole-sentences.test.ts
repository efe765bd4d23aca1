import { describe, expect, test } from 'vitest';
import { type Composed, compose } from '#composer/compose.ts';

/** Lead of the opening, and all texts of the site. */
function shownOf(prompt: string): { lead: string; all: string } {
  const { document } = compose({ prompt }) as Composed;
  const strings = document.strings[document.site.defaultLocale] ?? {};
  const hero = Object.values(document.sections).find(({ kind }) => kind === 'hero');
  const facts = Object.values(document.facts).map(({ text }) => text);
  return { lead: strings[hero?.slots.lead ?? ''] ?? '', all: [...Object.values(strings), ...facts].join('\n') };
}

describe('the lead is no end of another sentence', () => {
  test.each([
    ['Afinador de piano em Bicas. Tenho 61 anos e sou afinador desde menino. Faço regulagem de mecânica. Zap 32 98841-7703', '61 anos'],
    ['Sauna on a trailer in Galway. If there is an orange wind warning. Sessions are 50 minutes, €14. Ring 091 555 012', 'If there'],
    ['Luthier em Bragança. O Mestre Didi me ensinou. Tocou na Marujada 50 anos. Rabeca de estudo 600. Zap 91 98427-6615', 'Tocou'],
    ['Encuadernación de tesis en Granada, 24 €. La otra tienda cerró. Es de una chica de Málaga. Tel 958 555 012', 'Es de una'],
    ['Meliponário em Santarém. Levar chapéu e bota. Temos 140 caixas de canudo. Tel 93 99114-6082', 'Levar'],
  ])('%s', (prompt, start) => expect(shownOf(prompt).lead).not.toMatch(new RegExp(`(?:^|[.!?] )${start}`, 'u')));
});

describe('names and towns have their capitals, whatever the message has', () => {
  test.each([
    ['marceneiro em barueri, monto em barueri e em osasco, estante 900. 11 4198-2020', 'em Barueri e em Osasco'],
    ['Conserto panela, sou o seu dirceu das panela, banca 14. O nome é Seu Dirceu das Panela. Tel 42 3222-1010', 'Seu Dirceu das Panela'],
    ['Codorna abatida 18 reais, entrego em Toledo e Cascavel toda sexta. 45 99120-7738', 'Cascavel'],
    ['Marimba en Quetzaltenango. Fuera de Quetzaltenango se cobra transporte, a Totonicapán Q600. Tel 5555-8206', 'Q600'],
  ])('%s', (prompt, words) => expect(shownOf(prompt).all).toContain(words));

  test('a word that is also a name keeps its small letter', () => {
    expect(shownOf('Restauro, ateliê em Petrópolis. Restauro livros e restauro mapas antigos. Tel 24 2222-1010').all).not.toContain(
      'e Restauro mapas',
    );
  });
});

describe('words for whoever makes the site are on no page', () => {
  test.each([
    ['Laboratório em Barreiras. Solo 5 dias úteis. Posto de coleta em Rosário foi FECHADO, retirar. Tel 77 3628-4417', 'FECHADO'],
    [
      "Stairlifts in Swansea. Lift £895. We don't do doorstep selling, say it plain, folk have been stung. Ring 01792 555012",
      'say it plain',
    ],
    ['Marimba en Xela. Serenata Q900. Don Arnulfo ya no toca con nosotros, mejor no mentarlo. Tel 5555-8206', 'mentarlo'],
    ['I tune pianos in Duluth, $145. So here I am at the library. Call 218-555-0176', 'at the library'],
    ['preciso divulgar minha empresa de motoboy em Lages, corrida 9 reais, 49 98850-7712', 'divulgar'],
    ['Fisioterapia de cavalos em Campo Grande, sessão 220. Organizei tudo num documento. Tel 67 99651-4408', 'Organizei'],
    ['Terreiro em São Luís. Festa dia 13 de junho. Se tiver erro minha tia corrige. Tel 98 98533-1029', 'tia corrige'],
  ])('%s', (prompt, words) => expect(shownOf(prompt).all).not.toContain(words));

  test('an order in the midst of what is to be said goes without it', () => {
    const prompt =
      "Lifts On The Level Ltd, Swansea. We fit, repair and take away stairlifts. Straight lift £895. We don't do doorstep selling and we don't ring people, say it plain, folk have been stung. Office 01792 555 0120 Mon-Fri 8.30-5.";
    expect(shownOf(prompt).all).toContain("we don't ring people");
  });

  test('what customers are asked or told stays', () => {
    expect(shownOf('Cozinha da Lu em Jaú. Quentinha 22. Aqui estamos desde 2010. Zap 14 99811-2233').all).toContain('2010');
    expect(shownOf('Ferry in Oban. Here we are every day from April. Car £8. Ring 01631 555 040').all).toContain('every day');
  });
});

test('the pages that are wished end with the line that lists them', () => {
  const prompt =
    'Briefing\n\nEmpresa: Contábil Sete Lagoas\nPáginas: Home, Serviços, Planos, Fale conosco\nPlanos: MEI R$ 89/mês; Simples R$ 390/mês\nContato: atendimento@contabil.example';
  const { document } = compose({ prompt }) as Composed;
  const slugs = Object.values(document.pages).map(({ slug }) => slug['pt-BR']);
  expect(slugs.filter((slug) => /simples|atendimento|r-390/.test(slug ?? ''))).toEqual([]);
});

test('towns are written as they are, without their letters being asked of the owner', () => {
  expect(shownOf('Buffet infantil em MACEIÓ. Pacote 4.200. Quero PRONTO essa semana. 82 3316-4408').all).not.toContain('MACEIÓ');
  expect(shownOf('desentupo fossa em macae e caixa de gordura, 24 horas, 22 99877 6512').all).toContain('Macaé');
  expect(shownOf('Queijo de búfala em Soure. A gente faz queijo do Marajó desde 1979. Zap 91 98602-7714').all).not.toMatch(/^Gente faz/mu);
});

test.each([
  [
    'Empastes Rumi en Cusco. Empaste de tesis S/ 28. No hacemos tesis. También restauro biblias, precio según se vea. Tel 984 555 010',
    'No hacemos tesis',
  ],
  [
    'Empastes Rumi en Cusco. Empaste de tesis S/ 28. No hacemos tesis. También restauro biblias, precio según se vea. Tel 984 555 010',
    'biblias',
  ],
  ['Lavagem de tapete em Londrina, Tapete Bom. R$ 18 o m². Coleta mínima R$ 90. Zap 43 99900-1212', 'R$ 18 o m²'],
])('a refusal, a sum and what is also done are on the page: %s, %s', (prompt, words) => expect(shownOf(prompt).all).toContain(words));
