import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { loadMessages } from '#messages/load.ts';
import { LOCALES } from '#platform/locales.ts';
import { OwnMessages } from './own-messages.tsx';

const at = new Date('2026-11-27T13:00:00Z');
const message = {
  id: '1',
  reference: 'PM-0000AAAA',
  topic: 'help',
  message: 'Como troco a foto?',
  createdAt: at,
  dueAt: null as Date | null,
  answeredAt: null as Date | null,
};

test.each(LOCALES)('each message stands with its number, and says when it is due or was answered, in %s', async (locale) => {
  const messages = await loadMessages(locale);
  const draw = (list: (typeof message)[]) =>
    renderToStaticMarkup(
      <NextIntlClientProvider
        locale={locale}
        messages={messages}
        timeZone="America/Sao_Paulo"
        onError={(error) => {
          throw error;
        }}
      >
        <OwnMessages messages={list} />
      </NextIntlClientProvider>,
    );
  const { own } = messages.trust.contact;
  expect(draw([])).toContain(own.empty);
  expect(draw([message])).toContain(own.waiting);
  const later = new Date('2026-11-30T12:30:00Z');
  const stated = (words: string) => words.split('{when}')[0]!.trim();
  expect(draw([{ ...message, dueAt: later }])).toContain(stated(own.dueBy));
  const answered = draw([{ ...message, dueAt: later, answeredAt: later }]);
  expect(answered).toContain(stated(own.answered));
  expect(answered).not.toContain(stated(own.dueBy));
  expect(answered).toContain('PM-0000AAAA');
});
