import { describe, expect, test } from 'vitest';
import { read } from '#composer/read.ts';
import type { Day } from '#site/schema.ts';

const WEEK: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function hoursOf(prompt: string): { open: string; beside: string[] } {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  const hours = brief.facts.flatMap(({ text, norm }) => (norm.kind === 'hours' ? [{ text, days: norm.days }] : []));
  const table = hours.find(({ days }) => Object.keys(days).length > 0)?.days ?? {};
  const open = WEEK.filter((day) => table[day]?.length).map((day) => `${day} ${table[day]?.map((span) => span.join('-')).join('+')}`);
  return { open: open.join(', '), beside: hours.filter(({ days }) => Object.keys(days).length === 0).map(({ text }) => text) };
}
const all = (days: string, times: string): string =>
  days
    .split(' ')
    .map((day) => `${day} ${times}`)
    .join(', ');

describe('the table has the week, and what is out of it stands beside in the words of the owner', () => {
  test.each([
    // Days of a month, days by turns.
    [
      'Clock mender in Ludlow. Open Wed to Sat 10–5 and second Sundays, noon to 3.',
      all('wed thu fri sat', '10:00-17:00'),
      'second Sundays, noon to 3',
    ],
    [
      'Bike shop in Leeds. Mon to Fri 9-6, every other Saturday 10-2.',
      all('mon tue wed thu fri', '09:00-18:00'),
      'every other Saturday 10-2',
    ],
    [
      'Barbearia em Canoas. Terça a sábado 9h às 19h. Toda primeira segunda do mês fechado.',
      all('tue wed thu fri sat', '09:00-19:00'),
      'Toda primeira segunda do mês fechado',
    ],
    [
      'Costureira em Bauru. Segunda a sexta das 9 às 17, sábado sim, sábado não, das 9 às 12.',
      all('mon tue wed thu fri', '09:00-17:00'),
      'sábado sim, sábado não, das 9 às 12',
    ],
    [
      'Mercería en Soria. De lunes a viernes de 10 a 14, primer sábado de cada mes de 10 a 13.',
      all('mon tue wed thu fri', '10:00-14:00'),
      'primer sábado de cada mes de 10 a 13',
    ],
    // Parts of the year.
    [
      'Sorveteria em Natal, abre todo dia das 12 às 22. No verão fecho mais tarde.',
      all(WEEK.join(' '), '12:00-22:00'),
      'No verão fecho mais tarde',
    ],
    [
      'Restaurante em Paraty. Terça a domingo 12h às 22h, fechado em janeiro.',
      all('tue wed thu fri sat sun', '12:00-22:00'),
      'fechado em janeiro',
    ],
    [
      'Ceramista em Cunha. Abro quinta a domingo das 10 às 17, nas férias todo dia.',
      all('thu fri sat sun', '10:00-17:00'),
      'nas férias todo dia',
    ],
    [
      'Laboratório em Barreiras. Recebimento seg a sex 7h30 às 17h30, sábado na safra até 12h.',
      all('mon tue wed thu fri', '07:30-17:30'),
      'sábado na safra até 12h',
    ],
    [
      'Dentista en Lugo, de lunes a jueves de 10 a 14 y de 16 a 20, en agosto cerrado.',
      all('mon tue wed thu', '10:00-14:00+16:00-20:00'),
      'en agosto cerrado',
    ],
    [
      'Vivero en Bucalemu. El galpón abre de jueves a domingo de 10 a 18, en verano todos los días.',
      all('thu fri sat sun', '10:00-18:00'),
      'en verano todos los días',
    ],
    [
      'Coffee bar in Hull, weekdays 7 to 3, closed the last week of August.',
      all('mon tue wed thu fri', '07:00-15:00'),
      'closed the last week of August',
    ],
    [
      'Toy library in Hobart. Open Tuesday 9.30–11.30 and Saturday 10–12. Closed 20 December to 25 January.',
      'tue 09:30-11:30, sat 10:00-12:00',
      'Closed 20 December to 25 January',
    ],
    [
      'مكتبة في عمان. نفتح من السبت إلى الخميس من 9 صباحا حتى 6 مساء، في رمضان من 10 حتى 3.',
      all('mon tue wed thu sat sun', '09:00-18:00'),
      'في رمضان من 10 حتى 3',
    ],
    // Holidays.
    ['Padaria em Jaú. Segunda a sábado das 6 às 19, feriado não abre.', all('mon tue wed thu fri sat', '06:00-19:00'), 'feriado não abre'],
    ['Pet shop em Itu: seg a sáb 9h às 18h, feriados até 13h.', all('mon tue wed thu fri sat', '09:00-18:00'), 'feriados até 13h'],
    [
      'Farmacia en Lima, lunes a sábado de 8 a 22, feriados de 9 a 14.',
      all('mon tue wed thu fri sat', '08:00-22:00'),
      'feriados de 9 a 14',
    ],
    [
      'Farm shop in Kent. Open Thursday to Sunday 9 to 5. Closed on bank holidays.',
      all('thu fri sat sun', '09:00-17:00'),
      'Closed on bank holidays',
    ],
    [
      'Loja em Divina Pastora, quarta a domingo 9h às 17h, feriado abre também.',
      all('wed thu fri sat sun', '09:00-17:00'),
      'feriado abre também',
    ],
    // A day with a condition, a part of a day.
    [
      'Optician in York. Tuesday to Saturday 9 to 5.30, by appointment on Mondays.',
      all('tue wed thu fri sat', '09:00-17:30'),
      'by appointment on Mondays',
    ],
    ['Taller en Rosario. Lunes a miércoles de 9 a 18, jueves sólo con cita.', all('mon tue wed', '09:00-18:00'), 'jueves sólo con cita'],
    [
      'Notary in El Paso. mon-fri 9am-9pm, sundays emergencies only.',
      all('mon tue wed thu fri', '09:00-21:00'),
      'sundays emergencies only',
    ],
    [
      'Taller de motos en Córdoba. Lunes a viernes de 8 a 17, sábados hasta el asado.',
      all('mon tue wed thu fri', '08:00-17:00'),
      'sábados hasta el asado',
    ],
    [
      'Oficina em Lages. Atendo seg a sex das 8 às 18, menos quarta à tarde.',
      all('mon tue wed thu fri', '08:00-18:00'),
      'menos quarta à tarde',
    ],
    [
      'Kiosco Tito en Salta, abierto todos los días de 8 a 22, domingos a la tarde cerrado.',
      all(WEEK.join(' '), '08:00-22:00'),
      'domingos a la tarde cerrado',
    ],
  ])('%s', (prompt, open, beside) => expect(hoursOf(prompt)).toEqual({ open, beside: [beside] }));
});

describe('the grammar of a week', () => {
  test.each([
    ["Museum at Port Ellery. We're open every day but Monday, 11 to 4.30.", all('tue wed thu fri sat sun', '11:00-16:30')],
    ['Autoescola em Porto Velho. Segunda a sexta 6h às 20h, menos meio dia às 14h.', all('mon tue wed thu fri', '06:00-12:00+14:00-20:00')],
    [
      'Fisioterapia em Londrina. Seg e sex 9h–19h; ter e qui só à tarde, 14h–19h.',
      'mon 09:00-19:00, tue 14:00-19:00, thu 14:00-19:00, fri 09:00-19:00',
    ],
    [
      'Cerzideira em Goiânia, atendo de segunda a quinta das 9 às 16 sexta eu faço fisioterapia da mão',
      all('mon tue wed thu', '09:00-16:00'),
    ],
    ['Feria en Lugo. L-V 10-14, S 10-13, D 10-12', all('mon tue wed thu fri', '10:00-14:00').concat(', sat 10:00-13:00, sun 10:00-12:00')],
  ])('%s', (prompt, open) => expect(hoursOf(prompt).open).toBe(open));
});

describe('no hours: of the past, of a person, of a class, of a list, of a length', () => {
  test.each([
    [
      'Doll hospital in Duluth. We used to open only on the second Sunday of the month. Now we are open Friday, 10 to 4.',
      'fri 10:00-16:00',
    ],
    ['Salão em Belém. Quinta e sexta das 9 às 18. A Célia atende às terças.', 'thu 09:00-18:00, fri 09:00-18:00'],
    ['Museu em Cruzeiro. Abre sábado das 10 às 17. Domingo às 15h a gente liga um rádio de 1938.', 'sat 10:00-17:00'],
    ['Luthier em Bragança. Sábado de manhã, das 9 ao meio dia, dou oficina aberta de construção.', ''],
    ['Escola de circo em Londrina. Sábado de manhã, das 9h às 11h, é treino livre.', ''],
    ['Clube em Sobral. Escolinha de dama e xadrez: terça e quinta das 17h às 18h30, de 7 a 14 anos.', ''],
    ['Marimba en Xela. Enseño a niños de 8 a 15 años, sábados de 9 a 11:30.', ''],
    ['Quadrilha em Patos. Ensaio: domingo 15h às 19h e quarta 19h30.', ''],
    ['Veterinária em Brasília. Funcionamos todos os dias até 23h.\n4. Responsável: Dra. Ana', ''],
    ['Vendo atole en Puebla, av 5 y calle 20 puebla d 6 a 11 am, tamal 22 pesos', ''],
    ['Autoescola em Uberlândia. Já atendi 480 alunos, 9 em cada 10 são mulheres. Aula de 1h15.', ''],
  ])('%s', (prompt, open) => expect(hoursOf(prompt)).toMatchObject({ open }));
});

test.each([
  [
    'Confeitaria Mel, Joinville. Ter a sáb 10h às 19h. Domingo e segunda não abro, só em dezembro. zap 47 99811-2233',
    'Domingo e segunda não abro, só em dezembro',
  ],
  [
    "Tea room in Ludlow. Open Wed to Sun 10-4. Mondays and Tuesdays we're closed, except in August. Cream tea £8.50.",
    "Mondays and Tuesdays we're closed, except in August",
  ],
  [
    'Bodega El Roble. Abrimos de martes a domingo de 10 a 14. Lunes cerrado, salvo festivos. Tel 976 555 018.',
    'Lunes cerrado, salvo festivos',
  ],
])('closed days keep what they are open for: %s', (prompt, beside) => expect(hoursOf(prompt).beside).toEqual([beside]));
