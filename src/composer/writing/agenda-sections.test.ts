import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import type { SiteDocument } from '#site/schema.ts';

function siteOf(prompt: string): SiteDocument {
  const answer = compose({ prompt });
  if (answer.outcome !== 'site') throw new Error(`refused: ${answer.reason}`);
  return answer.document;
}
/** The lines of each agenda: its heading, then time and title. */
function agendas(doc: SiteDocument): string[][] {
  const said = doc.strings[doc.site.defaultLocale] ?? {};
  const text = (key: string | undefined) =>
    (said[key as keyof typeof said] ?? '').replace(
      /\{\{(fa_\w{8})\}\}/g,
      (_, id: string) => doc.facts[id as keyof typeof doc.facts]?.text ?? '',
    );
  return Object.values(doc.sections)
    .filter(({ kind }) => kind === 'agenda')
    .map(({ id, slots }) => [
      text(slots.title),
      ...Object.values(doc.items)
        .filter(({ section }) => section === id)
        .toSorted((a, b) => (a.order < b.order ? -1 : 1))
        .map(({ slots: { when, title } }) => `${text(when)} ${text(title)}`),
    ]);
}

test('days stand in the order of the week', () => {
  const [week] = agendas(
    siteOf('Centro de danças Ciranda em Pelotas. Forró terça 20h, zouk sábado 18h, tango segunda 19h, roda domingo 17h.'),
  );
  expect(week?.slice(1)).toEqual(['Domingo 17h Roda', 'Segunda 19h Tango', 'Terça 20h Forró', 'Sábado 18h Zouk']);
});

test('what is on by date is no week', () => {
  const doc = siteOf(
    'Coral Luz da Serra, de Gramado. Ensaios às terças, 19h30 às 21h. Agenda: 12/05 Concerto de Outono, Teatro da Serra, 20h; 24/06 Noite de São João, 18h; 18/12 Natal na Matriz, 20h. (54) 99155-0101',
  );
  const [week, calendar] = agendas(doc);
  expect(week?.slice(1)).toEqual([expect.stringContaining('Ensaios')]);
  expect(calendar?.slice(1).map((line) => line.slice(0, 5))).toEqual(['12/05', '24/06', '18/12']);
  expect(['Datas', 'Próximas datas', 'Agenda']).toContain(calendar?.[0]);
});

test('a programme is headed as one', () => {
  const [programme] = agendas(
    siteOf(
      'Feria del Queso de Trujillo. Viernes 7 – 17:00 apertura; 18:30 cata. Sábado 8 – 10:00 concurso; 12:00 premios. Contacto 927 555 010',
    ),
  );
  expect(['Programa', 'Qué habrá', 'Día y hora']).toContain(programme?.[0]);
  expect(programme).toHaveLength(5);
});
