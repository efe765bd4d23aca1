import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { loadMessages } from '#messages/load.ts';
import { LOCALES } from '#platform/locales.ts';
import type { Uptime } from '../uptime/get-uptime.ts';
import { UptimePanel } from './uptime-panel.tsx';

const NOW = new Date('2026-11-24T12:00:00Z');
const before = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const INCIDENT: Uptime['incidents'][number] = {
  id: '0198c0de-0000-7000-8000-000000000001',
  siteId: '0198c0de-0000-7000-8000-000000000103',
  url: 'https://paodavila.com.br',
  cause: 'slow',
  status: null,
  startedAt: before(3000),
  confirmedAt: before(2998),
  endedAt: before(2989),
  endedBy: 'answered',
  downtimeMinutes: 11,
};
const WELL: Uptime = {
  isDown: false,
  since: before(60 * 24 * 12),
  availability: 0.99986,
  ratedSince: null,
  knownSince: null,
  checkedAt: before(3),
  incidents: [],
};

async function textOf(uptime: Uptime, locale: (typeof LOCALES)[number] = 'pt-BR') {
  const fail = (error: Error) => {
    throw error;
  };
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={await loadMessages(locale)} timeZone="America/Sao_Paulo" onError={fail} now={NOW}>
      <UptimePanel uptime={uptime} now={NOW} />
    </NextIntlClientProvider>,
  );
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

test('a site that does well says since when, and how much of thirty days', async () => {
  expect(await textOf(WELL)).toMatch(/No ar, sem quedas há 12 dias · 99,98 ?% nos últimos 30 dias/);
  expect(await textOf(WELL)).toContain('Nenhuma queda nos últimos 90 dias.');
});

test('a site that is younger than the period says since when instead', async () => {
  const young: Uptime = { ...WELL, availability: 1, ratedSince: before(60 * 24 * 12), knownSince: before(60 * 24 * 12) };
  const said = await textOf(young);
  expect(said).toMatch(/100 ?% desde 12 de nov\. de 2026/);
  expect(said).toContain('Nenhuma queda desde 12 de nov. de 2026.');
  expect(said).not.toMatch(/últimos \d+ dias/);
  expect(await textOf({ ...young, incidents: [INCIDENT] })).toContain('Quedas desde 12 de nov. de 2026');
  expect(await textOf({ ...young, availability: null })).not.toContain('%');
});

test('the first minutes of watching, and those after an outage, read like neither of the other', async () => {
  expect(await textOf({ ...WELL, since: before(82) })).toContain('No ar, sem quedas há 82 minutos');
  expect(await textOf({ ...WELL, since: before(82), incidents: [INCIDENT] })).toContain('No ar de novo há 82 minutos');
});

test('what was down for a moment is never a hundred', async () => {
  expect(await textOf({ ...WELL, availability: 0.999999 })).toMatch(/99,99 ?%/);
  expect(await textOf({ ...WELL, availability: 1 })).toMatch(/100 ?%/);
});

test('one that is down says so first, and what was wrong before with its minutes', async () => {
  const open = { ...INCIDENT, endedAt: null, endedBy: null, downtimeMinutes: null, startedAt: before(5) };
  const said = await textOf({ ...WELL, isDown: true, since: before(5), incidents: [open, INCIDENT] });
  expect(said).toMatch(/Fora do ar há 5 minutos.*ainda fora do ar.*A resposta demorou demais.*11 minutos/);
});

test.each(LOCALES)('everything has its words in %s', async (locale) => {
  for (const uptime of [
    WELL,
    { ...WELL, checkedAt: null, availability: null },
    { ...WELL, ratedSince: NOW, knownSince: NOW },
    { ...WELL, incidents: [INCIDENT, { ...INCIDENT, id: 'b', endedBy: 'withdrawn' as const }] },
  ])
    expect((await textOf(uptime, locale)).length).toBeGreaterThan(20);
});
