import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { read } from '#composer/read.ts';

const brief = (message: string): Brief => read(message) as Brief;
const told = (message: string, kind: 'place' | 'person') =>
  brief(message).facts.flatMap(({ norm, text }) => (norm.kind === kind ? [text] : []));

test.each([
  ['Consultório de psicologia Vila Serena, Ana Prado CRP 06/11111 e Beto Lima, Santos. Ansiedade, casal.', ['Santos']],
  ['Restauro imagens, oratórios e santos de madeira, aqui em Tiradentes. Sou o Davi Nunes, filho do Elias Nunes.', ['Tiradentes']],
  ['JA PEDI DUAS VEZES E SO VEIO PAGINA EM ALEMAO COM BANDEIRA DE FORA. CHAVEIRO LINCE, OSASCO, 11 3555-0144.', ['Osasco']],
  ['Afino sanfonas, Zulmira Pontes, Caruaru. No São João não pego serviço novo. Afinação 650', ['Caruaru']],
  ['Ensaios no Sindicato dos Bancários (Rua das Flores, 12). Somos o Coral Voz Alta, de Santos.', ['Santos']],
  ['Pousada Beira Azul, Av. Brasil 100, Petrolina - PE. Vista para o São Francisco.', ['Petrolina']],
  ['Restaurante Peixe na Telha, Petrolina - PE.\nCardápio:\n- Surubim assado R$ 80\n- Baião de três R$ 30', ['Petrolina']],
  ['CAÇAMBA 3M³ R$ 280\nPARCELAMOS EM 3X NO CARTÃO\nRUA MANAUS, 2910 - CASCAVEL/PR', ['CASCAVEL']],
])('places of %s', (message, places) => expect(told(message, 'place')).toEqual(places));

test('a name that is a town only abroad does not move the house there', () =>
  expect(brief('Imobiliária Telha Nova, Criciúma. Atendo eu e minha filha Letícia.').country).toBe('BR'));

test.each([
  ['faço frete em Blumenau. frete pequeno 150. zap 47 99555-0111. a dona Marta do Silva Prado falou bem da gente', []],
  ['We mow lawns in Salem. Dr. Paul Webb said we are the best in town.', []],
])('who speaks of the house is none of it: %s', (message, people) => expect(told(message, 'person')).toEqual(people));

const roles = (message: string) => brief(message).facts.flatMap(({ norm, text }) => (norm.kind === 'person' ? [[text, norm.role]] : []));
test.each([
  ['Clínica Riso, Dr. Ivo Paz CRO-GO 155 e Dra. Nara Luz, Goiânia. Implante.', 'Dra. Nara Luz', undefined],
  ['Harbor Dental in Salem. Two dentists, Dr. Ann Cole and Dr. Raj Patel, open Mon-Thu 8-5.', 'Dr. Raj Patel', undefined],
  [
    'Creche canina em Bauru. Veterinária de plantão (Dra. Paula Kimura CRMV 20111). Diária 70.',
    'Dra. Paula Kimura',
    'Veterinária de plantão',
  ],
])('roles of %s', (message, person, role) => expect(roles(message)).toContainEqual([person, role]));

const statements = (message: string) => brief(message).facts.flatMap(({ norm, text }) => (norm.kind === 'statement' ? [text] : []));
test('a sentence about somebody else, or of a verb and its pronoun, tells nothing of the house', () => {
  expect(
    statements('Soy ventrílocua, con muñeco. Se llama Don Eusebio y contesta el correo. Bodas y teatros. Sevilla.'),
  ).not.toContainEqual(expect.stringContaining('Eusebio'));
  expect(statements('faço frete em Itu. trabalho eu, meu primo Caio e mais dois. zap 11 99555-0100')).not.toContain('trabalho eu');
});

test('what is taken back is told to nobody', () =>
  expect(
    brief('gente é o seguinte eu tenho um canil não, um hotel pra gato em Itu, Casa do Miado').facts.filter(
      ({ norm }) => norm.kind === 'statement',
    ),
  ).toEqual([]));

test.each([
  ['Sou manicure e faço unha em gel e em fibra, atendo em Olinda.', ['Olinda']],
  ['Soy manicura, uñas en gel y en acrílico, en Rosario.', ['Rosario']],
  ['I do nails in gel, at home in Leeds.', ['Leeds']],
])('what nails are made of is no town: %s', (message, places) => expect(told(message, 'place')).toEqual(places));

const place = (message: string) => brief(message).facts.find(({ norm }) => norm.kind === 'place')?.norm;
test('a state in small letters is one of the country, and no word that follows the town', () => {
  expect(place('Sou nutricionista em Niterói, me chamo Carla Dantas.')).not.toHaveProperty('region');
  expect(place('We fix bikes in Portland, or in your yard.')).not.toHaveProperty('region');
  expect(place('borracharia do bira em itajai/sc')).toMatchObject({ region: 'SC' });
});

test('of a house that bears its town, the town is the place', () => {
  expect(told('Somos palhaços de hospital, Sorriso Solto de Santos - SP.', 'place')).toEqual(['Santos']);
});

test.each([
  ['gutter cleaner barnsley haha the wife said so', 'Barnsley'],
  ['plumber Leicester 24hr 0116 496 0733', 'Leicester'],
  ['SINTRAPAN, Sindicato dos Padeiros de Ribeirão Preto. Homologação às terças, clube de campo em Brodowski.', 'Ribeirão Preto'],
  ['Desentupidora Rapidão, Guarulhos e zona leste. Pia 120', 'Guarulhos'],
])('the place of the business: %s', (message, place) => {
  const brief = read(message);
  expect('outcome' in brief ? undefined : brief.business.place?.value).toBe(place);
});

test('the day of a cup, and an authority, are nowhere', () => {
  const club = brief('Somos el Club de Ajedrez Calle-Calle, de Valdivia. Torneo Copa Río Calle-Calle el sábado 8 de noviembre, 10:00.');
  expect(club.facts.some(({ norm }) => norm.kind === 'address')).toBe(false);
  expect(told('Hidro Caatinga Perfurações, Vitória da Conquista. Faço a papelada da outorga no INEMA.', 'place')).toEqual([
    'Vitória da Conquista',
  ]);
});

test.each([
  ['eu faço bolo de pote aqui em casa em jardim camburi vitoria o nome é Doces da Keila. o pote é 12', ['Jardim Camburi, Vitória']],
  ['manicure em vila mariana sao paulo, 50 reais', ['Vila Mariana, São Paulo']],
  ['trabajo en barrio alberdi cordoba, tortas 5000. 351 555 0182', ['Alberdi, Córdoba']],
  ['Loja em Vila Velha, 50 reais', ['Vila Velha']],
])('a part of town and its town without a mark, each as it is spelled: %s', (message, places) =>
  expect(told(message, 'place')).toEqual(places),
);

test('a guild is nobody', () =>
  expect(told('Corvedale Chimneys, Craven Arms. Members of the Guild of Master Chimney Sweeps. Open fire £60.', 'person')).toEqual([]));
