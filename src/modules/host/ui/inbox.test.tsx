import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { loadMessages } from '#messages/load.ts';
import { LOCALES } from '#platform/locales.ts';
import { Inbox } from './inbox.tsx';

const now = new Date('2026-11-25T12:00:00Z');
const fail = (error: Error) => {
  throw error;
};

async function draw(locale: (typeof LOCALES)[number], values: string[][]): Promise<string> {
  const messages = values.map((answers, i) => ({
    id: String(i),
    receivedAt: new Date(now.getTime() - i * 3_600_000),
    fields: answers.map((value, at) => ({ label: `campo ${at}`, value })),
  }));
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={await loadMessages(locale)} timeZone="America/Sao_Paulo" onError={fail}>
      <Inbox messages={messages} country="BR" now={now} />
    </NextIntlClientProvider>,
  );
}

const linksOf = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

test.each(LOCALES)('a message is answered where its writer can be reached, in %s', async (locale) => {
  const html = await draw(locale, [['Igor Salles', '(41) 99812-6127', 'igor+pao@correio.example', 'Abrem no feriado?']]);
  expect(linksOf(html)).toEqual(['https://wa.me/5541998126127', 'tel:+5541998126127', 'mailto:igor%2Bpao%40correio.example']);
  expect(linksOf(await draw(locale, [['Igor Salles', 'Abrem no feriado?']]))).toEqual([]);
});

test('the newest five are open, the others are counted and one touch away', async () => {
  const html = await draw(
    'pt-BR',
    Array.from({ length: 7 }, (_, i) => [`mensagem ${i}`]),
  );
  const [open, closed] = html.split('<details');
  expect(open).toContain('mensagem 4');
  expect(open).not.toContain('mensagem 5');
  expect(closed).toContain('Ver as outras 2 mensagens');
  expect(closed).toContain('mensagem 6');
  expect(await draw('pt-BR', [['uma só']])).not.toContain('<details');
});
