import { describe, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { type ConceptName, isConcept } from '#site/schema/concepts.ts';
import { fromHex } from '#site/theme/oklch.ts';
import { solveTheme } from '#site/theme/solve.ts';
import { ONE_GROUND, SUBJECTS } from './data/opening-subjects.ts';

function openingOf(prompt: string, seed = 0) {
  const made = compose({ prompt, seed });
  if (made.outcome !== 'site') throw new Error(made.reason);
  const hero = Object.values(made.document.sections).find(({ kind }) => kind === 'hero');
  if (!hero || !isConcept(hero.layout)) throw new Error('no opening');
  return { name: hero.layout as ConceptName, tone: hero.tone, theme: made.document.theme };
}
const subjectsOf = (prompt: string) => Array.from({ length: 5 }, (_, seed) => SUBJECTS[openingOf(prompt, seed).name].subject);

describe('the subject of an opening', () => {
  test.each([
    'Sobrancelhas da Lia, em Taubaté. Design R$ 40, henna R$ 55. Terça a sábado das 9h às 18h. Whats 12 99999-0101. Rua das Palmas, 40.',
    'Hostal Los Pinos en Mendoza, 6 habitaciones. Recepción de 8 a 22 todos los días. Calle San Juan 120. 261 555 0103',
  ])('is never the hours or the street where these are no news: %s', (prompt) => {
    for (const subject of subjectsOf(prompt)) expect(['hours', 'address', 'phone']).not.toContain(subject);
  });

  test('may be the hours where nobody else is open', () => {
    expect(subjectsOf('Chaveiro Lua Nova em Santos, 24 horas. 13 99999-0104.')).toContain('hours');
    expect(subjectsOf('Padaria Trigo Bom em Lajes, todo dia das 5h às 19h. Rua Um, 20.')).toContain('hours');
  });

  test('is the prices for an owner who wants them seen first', () => {
    const prompt =
      'Lavanderia Espuma em Natal. Camisa R$ 9, calça R$ 12, edredom R$ 45, tapete R$ 60. Quero os preços bem visíveis. 84 99999-0105';
    expect(SUBJECTS[openingOf(prompt).name].subject).toBe('prices');
  });

  test.each([
    'Paróquia São Bento, igreja em Lins. Missas sábado 19h e domingo 8h. Rua Dez, 300. 14 3555-0106',
    'Nutricionista Carla Mota em Assis. Consulta R$ 180, retorno R$ 90, avaliação R$ 120. 18 99999-0107',
  ])('is no price, phone or street for a church or a clinic: %s', (prompt) => {
    for (const subject of subjectsOf(prompt)) expect(['prices', 'address', 'phone']).not.toContain(subject);
  });
});

describe('what a page is found by', () => {
  test.each(['Esmalteria Bela Unha, Recife', 'Viveiro Terra Fértil, Feira de Santana', 'Oficina Zambiasi, Garibaldi'])(
    'is no letter of the alphabet where nothing is looked up by it: %s',
    (prompt) => {
      for (let seed = 0; seed < 8; seed++) expect(openingOf(prompt, seed).name).not.toBe('thumb-index');
    },
  );

  test('is no number to tear off at a grave', () => {
    const prompt = 'Zelo Jazigos, limpeza e manutenção de túmulos em Pelotas. (53) 98414-9027';
    for (let seed = 0; seed < 8; seed++) expect(subjectsOf(prompt)).not.toContain('phone');
  });

  test('is the trade of the house, and not of another whose discount it tells', () => {
    const union = 'Somos o SINTRAVES, sindicato dos trabalhadores em transporte de Campo Verde. Filiação R$ 28 por mês.';
    for (let seed = 0; seed < 5; seed++)
      expect(openingOf(`${union} Ótica Visual Norte 20% de desconto para sócios.`, seed).name).not.toBe('optotype');
    expect(Array.from({ length: 5 }, (_, seed) => openingOf('Ótica Visual Norte, em Campo Verde.', seed).name)).toContain('optotype');
  });
});

describe("the owner's wishes", () => {
  test('a drawing that was asked for is drawn, and one that was refused is not', () => {
    const shop = 'Pet shop Bicho Feliz em Marília. Banho P R$ 40, banho M R$ 55, banho G R$ 70. 14 99999-0108.';
    expect(openingOf(`${shop} Quero umas patinhas no desenho.`).name).toBe('paw-tracks');
    for (let seed = 0; seed < 5; seed++) expect(openingOf(`${shop} Nada de patinha.`, seed).name).not.toBe('paw-tracks');
  });

  test('a quiet wish gets no poster', () => {
    const prompt =
      'Doceria Amêndoa em Bauru. Bem-casado R$ 4, trufa R$ 5, macaron R$ 7, naked cake R$ 180. Bem elegante e minimalista. 14 99999-0109';
    for (let seed = 0; seed < 5; seed++) expect(SUBJECTS[openingOf(prompt, seed).name].volume).toBeLessThan(2);
  });

  test('a light page opens on a light ground', () => {
    const prompt = 'Fisioterapia Passo Leve em Jaú. Ortopedia, pilates e RPG. Quero uma coisa clara, em tons de azul. 14 99999-0110';
    for (let seed = 0; seed < 4; seed++) {
      const { tone, theme } = openingOf(prompt, seed);
      expect(fromHex(solveTheme(theme).light[tone].bg).l).toBeGreaterThan(0.7);
    }
  });

  test('two colours are both seen; one may be the whole view', () => {
    const shop = 'Ateliê Dona Nena, costura em Itu. Barra R$ 25, zíper R$ 30, ajuste de vestido R$ 60. 11 99999-0112.';
    for (const colors of ['verde e amarelo', 'roxo e creme'])
      for (let seed = 0; seed < 3; seed++) expect(ONE_GROUND).not.toContain(openingOf(`${shop} Cores ${colors}.`, seed).name);
    const alone = Array.from({ length: 8 }, (_, seed) => openingOf(`${shop} Cor verde.`, seed).name);
    expect(alone.some((name) => ONE_GROUND.has(name))).toBe(true);
  });

  test('lettering is heard: thin, by hand, large', () => {
    const shop = 'Floricultura Jasmim em Avaré. Buquê R$ 90, arranjo R$ 120. 14 99999-0111.';
    expect(['spectral-instrument', 'instrument-serif', 'marcellus-figtree', 'cormorant-figtree']).toContain(
      openingOf(`${shop} Quero letra fina.`).theme.type.pairing,
    );
    expect(['shrikhand-sofia', 'lilita-nunito', 'caprasimo-dm-sans']).toContain(
      openingOf(`${shop} Com letra pintada à mão.`).theme.type.pairing,
    );
    expect(openingOf(`${shop} Letra grande, por favor.`).theme.type.base).toEqual([18, 20]);
  });
});

describe('a drawing shows what the owner works with', () => {
  const openings = (prompt: string) => Array.from({ length: 8 }, (_, seed) => openingOf(prompt, seed).name);
  test.each([
    ['paw-tracks', 'Clínica veterinária Asa Livre em Évora, só falcões e corujas. Consulta R$ 180. 11 3222-1010'],
    ['paw-tracks', 'Equine vet in Lambourn. Horses only, visits from £60. 01488 555 010'],
    ['fretboard', 'Trío de acordeón Los Tres Fuelles, músicos de Valledupar. Matrimonios y parrandas. 300 555 0177'],
    ['fretboard', 'Forró do Tico: sanfona, zabumba e triângulo. Sanfona de 120 baixos. 87 99999-0111'],
    ['firing-order', "Pickering's Garage, Barnsley. MOT, full service, diagnostics. 01226 555 071"],
    ['times-table', 'Aulas particulares de redação e inglês em Lins, com a professora Ana. 14 99999-0112'],
    ['bread-tray', 'Confeitaria Doce Lua em Bauru, só bolos de casamento. 14 99999-0113'],
  ])('never %s: %s', (name, prompt) => expect(openings(prompt)).not.toContain(name));

  test.each([
    ['paw-tracks', 'Clínica veterinária Focinho em Évora, cães e gatos. 11 3222-1010'],
    ['fretboard', 'Banda Corda Solta, músicos de Lins, com violão e cavaquinho. 14 99999-0111'],
    ['firing-order', 'Auto mecânica do Tonho em Lins: retífica de motor e câmbio. 14 99999-0114'],
    ['times-table', 'Aulas particulares de matemática em Lins, com a professora Ana. 14 99999-0112'],
  ])('perhaps %s: %s', (name, prompt) => expect(openings(prompt)).toContain(name));
});

describe('an owner who says what comes first', () => {
  test('sees the dates first', () => {
    const band =
      'Forró do Tico, trio de Exu. 07 jun – Bodocó, praça, 22h; 13 jun – Crato, largo, 21h; 23 jun – Exu, parque, 20h. 87 99999-0111.';
    for (const wish of ['Quero a agenda LOGO NA FRENTE.', 'A agenda bem no topo.'])
      expect(['dates', 'timetable']).toContain(SUBJECTS[openingOf(`${band} ${wish}`).name].subject);
  });

  test.each([
    'Metrobal, calibração e conserto de balança em Goiânia. Balança rodoviária, de piso e de bancada. Telefone 62 3295-4410. Quero o telefone grande.',
    'Scale repairs in Leeds, floor scales and bench scales. 0113 496 0110. I want the phone number really big.',
    'Reparo balanzas en Rosario, de piso y de banco. Tel 341 555 0110. El teléfono bien grande.',
  ])('sees the number large: %s', (prompt) => expect(SUBJECTS[openingOf(prompt).name].subject).toBe('phone'));

  test('and wants it plain gets no show', () => {
    for (let seed = 0; seed < 6; seed++)
      expect(
        SUBJECTS[openingOf('Sheep shearing round the Lakes, small flocks. 07700 900871. Just plain really, nothing that moves.', seed).name]
          .volume,
      ).toBeLessThan(2);
  });
});

describe('a drawing', () => {
  const drawn = (prompt: string) => Array.from({ length: 8 }, (_, seed) => openingOf(prompt, seed).name);

  test.each([
    'Veterinaria de exóticos El Camaleón en Guadalajara. Atendemos reptiles, aves y hurones. Perros y gatos NO. 33 1555 0846',
    'Clínica veterinária de aves Asa Livre em Bauru. Não atendemos cães nem gatos. 14 99999-0110',
    'Feather & Scale, an exotic vet in Leeds. We do not see dogs or cats. 0113 555 0111',
  ])('has no paws where dogs and cats are turned away: %s', (prompt) => {
    expect(drawn(prompt)).not.toContain('paw-tracks');
  });

  test('has paws where they are welcome', () => {
    expect(drawn('Clínica veterinária Patinha em Bauru. Atendemos cães e gatos. 14 99999-0112')).toContain('paw-tracks');
  });
});

describe('the ground of an opening', () => {
  const groundsOf = (prompt: string) =>
    Array.from({ length: 12 }, (_, seed) => {
      const { theme, tone } = openingOf(prompt, seed);
      return fromHex(solveTheme(theme)[theme.color.polarity === 'dark' ? 'dark' : 'light'][tone].bg);
    });

  test.each([
    'Escola náutica Boa Maré, arrais amador em Angra. 24 99999-0113',
    'Compostura de paraguas en Montevideo. 091 555 011',
    'Hoof trimming for dairy cows by Tom Bell in Devon. 01392 555 114',
  ])('is no pink that nobody asked for: %s', (prompt) => {
    for (const { l, c, h } of groundsOf(prompt)) expect(c < 0.04 || !(h > 300 || (l > 0.6 && h < 22))).toBe(true);
  });

  test('is pink where it was asked for', () => {
    const [{ c, h }] = groundsOf('Escola náutica Boa Maré em Angra. Quero rosa. 24 99999-0113') as [{ l: number; c: number; h: number }];
    expect(c > 0.04 && (h > 300 || h < 25)).toBe(true);
  });

  test.each([
    'Floristería Azahar en Bucaramanga. Ramos y coronas fúnebres. Que sea alegre pero respetuosa. 607 555 0115',
    'Cidinha. Cuido de túmulo no cemitério do Araçá, lavagem 90 reais. 11 99999-0116',
  ])('does not shout at mourners: %s', (prompt) => {
    for (const { c, h, l } of groundsOf(prompt)) expect(c > 0.19 && (h < 45 || h > 340) && l > 0.5).toBe(false);
  });

  test('is the deep colour that was asked for, whatever else was to be clear', () => {
    const [{ l, h }] = groundsOf(
      'Jogo baralho cigano em Pelotas há 31 anos. Não faço amarração, e isso bem claro porque me ligam todo dia. Quero roxo profundo com dourado. 53 99999-0117',
    ) as [{ l: number; c: number; h: number }];
    expect(l < 0.45 && h > 280 && h < 330).toBe(true);
  });
});

test('the price of one thing is no number to fill a view with', () => {
  for (let seed = 0; seed < 6; seed++)
    expect(openingOf('Jess, mobile dog grooming in Tauranga. Nail trims $20.', seed).name).not.toBe('one-numeral');
});

test('entries that begin with figures are no timetable', () => {
  const prompt =
    'Molino La Güera en Apizaco. Lunes 450 la hora de 8 a 2, martes 450 la hora de 8 a 2, miércoles 650 por 5 horas de 9 a 2. 241 555 0118';
  for (let seed = 0; seed < 6; seed++) expect(openingOf(prompt, seed).name).not.toBe('timetable-columns');
});
