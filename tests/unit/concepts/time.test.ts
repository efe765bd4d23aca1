import { describe, expect, test } from 'vitest';
import { occasion } from '#site/concepts/material/occasion.ts';
import { openIn, openWeek } from '#site/concepts/material/open-week.ts';
import { seasons } from '#site/concepts/material/seasons.ts';
import { timetable } from '#site/concepts/material/timetable.ts';
import { tour } from '#site/concepts/material/tour.ts';
import type { ConceptName } from '#site/schema/concepts.ts';
import type { SiteDocument } from '#site/schema.ts';
import { homeHtml, materialFor, materialIn, needs, siteOf } from './composed.ts';

/** What a reader sees of the opening. */
function seen(document: SiteDocument): string {
  const html = homeHtml(document);
  const from = html.search(/<div class="stage/);
  return html
    .slice(from, html.indexOf('</section>', from))
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

const BAR =
  'Bar do Cais, bar em Santos. Terça a quinta das 18h às 2h, sexta e sábado das 18h às 4h, domingo das 16h às 23h. WhatsApp (13) 99711-2233.';
const ROUTE = 'Taquería El Güero: lunes en Cumbres, martes en San Pedro, miércoles en Tec, jueves en Fundidora. WhatsApp +52 81 5555 0101.';
const PARTY =
  'Samba do Galpão, sábado 28 de novembro de 2026, das 16h às 23h, na Rua Itambé, 54, Floresta, Belo Horizonte. Com Roda do Seu Dirceu, Lia Amaral, Bateria Pé no Chão e DJ Nunca Mais. Ingressos: 1º lote R$ 30 (esgotado), 2º lote R$ 45.';
const GIGS =
  'Marrow is a DJ from Lisbon playing house and broken beat. Dates: 5 December Sala Vermelha, Lisbon; 12 December Kabinett, Berlin; 19 December Doca 4, Porto; 31 December Galeria Baixa, Lisbon. Booking: book@marrow.dj';
const FARM =
  'Sítio Boa Fruta em Jundiaí. Morango de junho a outubro, uva de dezembro a fevereiro, caqui de março a maio. WhatsApp (11) 98888-7777.';
const PLAIN = 'Costureira em Bauru, faço barras e ajustes. WhatsApp (14) 99999-1111.';

describe('what the time facts give', () => {
  test('hours after midnight fall on the next day, and on the day they begin with', () => {
    const week = openWeek(materialFor(BAR))!;
    expect(openIn(week.days.sun, 3)).toBe(1);
    expect(openIn(week.days.fri, 3)).toBe(0);
    expect(week.begun.sat).toEqual([[18, 28]]);
    expect(week.usual).toEqual([['18:00', '02:00']]);
  });
  test('a list of days in a sentence is a timetable; opening hours are not', () => {
    expect(timetable(materialFor(ROUTE)).map(({ day, slots }) => [day, slots[0]?.what])).toEqual([
      ['mon', 'Cumbres'],
      ['tue', 'San Pedro'],
      ['wed', 'Tec'],
      ['thu', 'Fundidora'],
    ]);
    expect(timetable(materialFor(BAR))).toEqual([]);
  });
  test('an occasion has name, date, hours, place and bill', () => {
    expect(occasion(materialFor(PARTY))).toEqual({
      name: 'Samba do Galpão',
      date: 'sábado 28 de novembro',
      hours: 'das 16h às 23h',
      place: 'Rua Itambé, 54, Floresta, Belo Horizonte',
      acts: ['Roda do Seu Dirceu', 'Lia Amaral', 'Bateria Pé no Chão', 'DJ Nunca Mais'],
    });
  });
  test('several dates are a tour', () => {
    expect(tour(materialFor(GIGS))).toEqual([
      { date: '5 December', month: 11, what: 'Sala Vermelha', where: 'Lisbon' },
      { date: '12 December', month: 11, what: 'Kabinett', where: 'Berlin' },
      { date: '19 December', month: 11, what: 'Doca 4', where: 'Porto' },
      { date: '31 December', month: 11, what: 'Galeria Baixa', where: 'Lisbon' },
    ]);
  });
  test('a season may run over the turn of the year', () => {
    expect(seasons(materialFor(FARM)).map(({ what, months }) => [what, months])).toEqual([
      ['Morango', [5, 6, 7, 8, 9]],
      ['uva', [11, 0, 1]],
      ['caqui', [2, 3, 4]],
    ]);
  });
});

describe('openings made of time', () => {
  const shown: readonly [ConceptName, string, readonly string[]][] = [
    ['day-strips', BAR, ['Bar do Cais', 'Terça a quinta', '18h às 2h', '16h às 23h']],
    ['week-windows', BAR, ['Bar do Cais', 'Sexta e sábado', '18h às 4h']],
    ['timetable-columns', ROUTE, ['Lunes', 'Cumbres', 'Jueves', 'Fundidora']],
    [
      'event-poster',
      PARTY,
      ['Samba do Galpão', 'sábado 28 de novembro', 'das 16h às 23h', 'Rua Itambé, 54', 'Lia Amaral', 'R$ 30', 'esgotado', 'R$ 45'],
    ],
    ['tour-dates', GIGS, ['Marrow', '5 December', 'Sala Vermelha', 'Berlin', 'Doca 4']],
    ['season-calendar', FARM, ['Sítio Boa Fruta', 'Morango', 'junho a outubro', 'uva', 'dezembro a fevereiro']],
  ];
  test.each(shown)('%s says every fact in words, the same each time', (name, prompt, facts) => {
    const document = siteOf(prompt, name);
    const text = seen(document);
    for (const fact of facts) expect(text).toContain(fact);
    expect(seen(document)).toBe(text);
  });
  test.each(shown)('%s wants facts of its own', (name) => {
    expect(needs(name, PLAIN)).toBe(true);
  });
  test('a business with opening hours is no event', () => {
    expect(needs('event-poster', `${BAR} Aniversário da casa em 12 de março de 2027.`)).toBe(true);
  });
  test('what the owner changes changes the picture', () => {
    const document = siteOf(BAR, 'week-windows');
    const hours = Object.values(document.facts).find(({ norm }) => norm.kind === 'hours')!;
    const changed = { ...hours, norm: { kind: 'hours' as const, days: { mon: [['06:00', '22:00']] as [string, string][] } } };
    const material = materialIn({ ...document, facts: { ...document.facts, [hours.id]: changed } });
    expect(openWeek(material)?.total).toBe(16);
  });
});
