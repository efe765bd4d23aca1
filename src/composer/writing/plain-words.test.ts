import { describe, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { isKind } from '#site/render/fact-text.ts';

function made(prompt: string) {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  const { document } = composed;
  const strings = document.strings[document.site.defaultLocale] ?? {};
  const text = (key: string | undefined) => (key ? (strings[key] ?? '') : '');
  const home = Object.values(document.pages).find(({ type }) => type === 'home');
  const sections = Object.values(document.sections).filter(({ page }) => page === home?.id);
  const one = (kind: string) => sections.find((section) => section.kind === kind);
  const hero = one('hero');
  const contact = one('contact-form');
  return {
    kinds: sections.map(({ kind }) => kind),
    head: [text(hero?.slots.title), text(hero?.slots.lead)].filter(Boolean).join(' | '),
    act: text(hero?.actions[0]?.label),
    contact: { title: text(contact?.slots.title), lead: text(contact?.slots.lead) },
    towns: (contact?.facts ?? []).flatMap((id) => {
      const fact = document.facts[id];
      return fact && isKind(fact, 'place') ? [fact.text] : [];
    }),
    title: text('home.seo-title'),
    description: text('home.seo-description'),
    all: Object.values(strings).join('\n'),
    facts: Object.values(document.facts),
    nav: sections.flatMap(({ nav }) => (nav ? [text(nav)] : [])),
  };
}

describe('what is read first', () => {
  test.each([
    [
      'Tenho um pet shop em Maringá, o Pata Amiga, desde 2008. Banho, tosa e ração. (44) 3555-0191',
      /Pata Amiga \| Pet shop em Maringá, desde 2008\./,
    ],
    ['sou eletricista em Sobral, atendo 24h, 88 99555-0132', /^Eletricista em Sobral$/],
    ['soy electricista en Mendoza, atiendo 24 horas, 261 555-0190', /^Electricista en Mendoza$/],
    [
      'Nutricionista (CRN 55123), atendo gestantes e atletas em Londrina e on-line.',
      /Nutricionista em Londrina \| Atendo gestantes e atletas em Londrina e on-line\./,
    ],
    [
      'galera é o seguinte eu tenho uma escolinha não, um espaço de brincar em Niterói, Quintal do Vento, crianças de 2 a 7 anos',
      /Quintal do Vento \| Espaço de brincar em Niterói/,
    ],
    ['panificadora Grão Bom em Ijuí', /Grão Bom \| Panificadora em Ijuí\./],
    ['dog walker in Akron, Happy Tails', /Happy Tails \| Dog walker in Akron\./],
  ])('says what it is and where, and not that somebody is it: %s', (prompt, expected) => expect(made(prompt).head).toMatch(expected));

  test('a name that says what the house is gives its trade', () => {
    expect(made('Academia Cume em Poços de Caldas. Mensal 120, trimestral 100 por mês.').head).toBe(
      'Academia Cume | Academia em Poços de Caldas.',
    );
  });

  test('numbers of a register and a place without a sentence do not begin it', () => {
    const { head } = made('Imobiliária Rocha Alta, Serra Linda RS, CRECI 66123-J. Trabalhamos com venda e aluguel de temporada.');
    expect(head).not.toMatch(/CRECI|\| Serra/);
    expect(head).toContain('Trabalhamos com venda e aluguel de temporada.');
  });

  test('the end of a list of wishes is not told', () => {
    const { all } = made(
      'Tengo una tienda de discos en Lima. Quiero vender por internet: fotos de tapa, estado del disco, precio en soles y envío a todo el país.',
    );
    expect(all).not.toContain('envío a todo el país');
  });
});

describe('what is asked for', () => {
  test.each([
    [
      'Coro Infantil Passarada, de Blumenau. Ensaios aos sábados, 9h às 11h, na Rua das Missões, 40. Inscrição para teste de voz pelo site.',
      'Fazer inscrição',
    ],
    ['Igreja Presbiteriana do Vale, em Caruaru. Cultos domingo 10h e 18h. Queremos pedido de oração e pix da oferta.', 'Quero visitar'],
    ['panificadora Grão Bom em Ijuí', 'Falar com a gente'],
    ['padaria Grão Bom, Rua Quinze 55, Pelotas', 'Como chegar'],
    ['loja virtual de sabonetes artesanais chamada Espuma Rara', 'Falar com a gente'],
    ['cerrajero urgente en Sevilla, 954 555 011', 'Llamar por teléfono'],
    ['locksmith, Akron Ohio, call 330-555-0133', 'Call us'],
    ['Blue Heron Quartet, a string quartet from Portland. Booking heron@quartet.example', 'Send an email'],
    ['Escola de música Clave, Sorocaba. Aulas de violão e piano. Matrículas abertas.', /matrícula/i],
    ['Pintor em Lages, faço orçamento grátis, 49 99555-0101', 'Ligar e orçar'],
  ])('fits what can be done: %s', (prompt, act) => expect(made(prompt).act).toMatch(act));

  test('no lessons are named where none are given', () => {
    const { title, description } = made('Igreja Presbiteriana do Vale, em Caruaru. Cultos domingo 10h e 18h. Rua do Sol, 12.');
    expect(`${title} ${description}`).not.toContain('aulas');
  });
});

describe('sections', () => {
  test('a second town stands with the first, under no label of its own', () => {
    const { contact, towns, all } = made('mobile bike repair in Bristol and Bath, Chain Gang. 0117 555 0194');
    expect([contact.lead, towns]).toEqual(['', ['Bristol', 'Bath']]);
    expect(all).not.toContain('Areas covered:');
  });

  test('a form alone is headed plainly', () => expect(made('afinador de piano em Lages, Saulo Prado').contact.title).toBe('Contato'));

  test('members are under their own name in the menu too', () => {
    const { nav } = made(
      'The Brass Herons, ska band from Dayton. Members: Al (drums), Jo (bass), Kit (trombone). Booking herons@band.example',
    );
    expect(nav).toContain('Team');
    expect(nav).not.toContain('Services');
  });

  test('the first words of a sentence are no label', () =>
    expect(
      made('Salão da Bel, Goiânia. Somos três: eu (cortes), a Nina que faz unhas e a Duda que faz sobrancelha. zap 62 98555-0100').all,
    ).toContain('Somos três: eu (cortes)'));

  test('a blog without posts says so once, and is no form under an empty list', () => {
    const { kinds, title, act } = made('blog sobre produção de pão');
    expect(kinds).not.toContain('contact-form');
    expect([title, act]).toEqual(['Blog de produção de pão', 'Receber por e-mail']);
  });
});

describe('search results', () => {
  test.each([
    ['Olho Vivo, ótica em Jaú', 'Olho Vivo · ótica em Jaú', 'Olho Vivo, ótica em Jaú.'],
    ['fontanero en Soria, 975 555 018', 'Fontanero en Soria', 'Fontanero en Soria. Contacto: 975 555 018.'],
    ['chimney sweep in Stowe, call 802-555-0139', 'Chimney sweep in Stowe', 'Chimney sweep in Stowe. Contact: 802-555-0139.'],
  ])('name, trade and town, each once: %s', (prompt, title, description) => {
    const site = made(prompt);
    expect([site.title, site.description]).toEqual([title, description]);
  });
});

test('where to pay is read to the letter', () => {
  const keys = made('ONG Mãos Dadas em Belém. pix ong@maos.example').facts.flatMap((fact) => (isKind(fact, 'pix') ? [fact.norm.key] : []));
  expect(keys).toEqual(['ong@maos.example']);
});

describe('what is not read first', () => {
  test.each([
    [
      'I run Alder Family Dental in Boise, ID. We do cleanings, crowns and braces, and we take Cigna and Aetna. Call 208-555-0123.',
      'Cigna',
    ],
    ['Tenho a Clínica Riso em Natal. Fazemos implante, limpeza e canal. Aceitamos Unimed e Amil. (84) 3555-0101', 'Unimed'],
    ['Clínica Dental Sol en Rosario. Hacemos limpiezas, coronas e implantes. Aceptamos Osde y Swiss. 341 555-0101', 'Osde'],
  ])('whom a house takes of those who pay: %s', (prompt, word) => expect(made(prompt).head).not.toContain(word));

  test.each([
    ['Preciso da página da Festa da Tainha em Penha. As avós também vão olhar, então nada de letra miúda. Dia 12 de junho.', 'avós'],
    ['Web de las Jornadas del Queso de Ronda, 3 de mayo. La gente mayor también entra, así que sin virguerías.', 'mayor'],
    ['Site for the Elm Street Choir in Leeds. Older people will read it too, so nothing fancy. Rehearsals Mondays 7pm.', 'Older'],
  ])('why something is wished for: %s', (prompt, word) => expect(made(prompt).all).not.toContain(word));

  test.each([
    [
      'Site pra minha floricultura Cravo Azul em Itu... brincadeira, minha irmã me mata (e aí já fica a coroa de graça). Buquês e arranjos.',
      'coroa de graça',
    ],
    [
      'Web para mi floristería Clavel en Ronda... es broma, mi hermana me mata (y así ya queda la corona gratis). Ramos y coronas.',
      'queda la corona',
    ],
  ])('a bracket of a joke: %s', (prompt, words) => expect(made(prompt).all).not.toContain(words));
});

test('a town in letters of another script does not stand in our words', () => {
  expect(made('סטודיו אור בתל אביב. סדנאות קרמיקה').title).not.toMatch(/\bin\s*[\u0590-\u05ff]/);
});
