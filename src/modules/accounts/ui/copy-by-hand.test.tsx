import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { loadMessages } from '#messages/load.ts';
import { LOCALES } from '#platform/locales.ts';
import { CopyByHand } from '#ui/copy-button.tsx';

test.each(LOCALES)('a browser that copies nothing is said aloud, and the text is there to be copied by hand, in %s', async (locale) => {
  const messages = await loadMessages(locale);
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      <CopyByHand text={'one\ntwo'} />
    </NextIntlClientProvider>,
  );
  expect(html).toMatch(/role="alert"[^>]*>[^<]{20,}</);
  expect(html).toMatch(/<textarea[^>]* rows="2"[^>]*>one\ntwo</);
});
