import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { anonymousContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from './world/database.ts';

const { admin } = await openDatabase();
vi.mock('next-intl/server', async (original) => {
  const { createTranslator } = await import('use-intl/core');
  const { loadMessages } = await import('../src/messages/load.ts');
  const messages = await loadMessages('pt-BR');
  const getTranslations = async (namespace: 'measure') =>
    Object.assign(createTranslator({ locale: 'pt-BR', messages, namespace }), { has: () => true });
  return { ...(await original<object>()), getTranslations };
});
vi.mock('#platform/session.ts', () => ({ getContext: async () => anonymousContext() }));
vi.mock('next/cache', () => ({ revalidatePath: () => {} }));
vi.mock('next/headers', () => ({ headers: async () => new Headers({ 'x-request-id': 'test' }) }));

const { stopToken, tipsToken } = await import('#modules/measure/index.ts');
const { confirmTipsAction, resumeMailsAction, stopMailsAction } = await import('#modules/measure/actions.ts');
const { default: StopPage } = await import('../src/app/(public)/analisar/parar/[token]/page.tsx');
const { default: TipsPage } = await import('../src/app/(public)/analisar/dicas/[token]/page.tsx');

type Page = (props: { params: Promise<{ token: string }> }) => Promise<ReactElement>;
const shown = async (page: Page, token: string) => renderToStaticMarkup(await page({ params: Promise.resolve({ token }) }));
const buttons = (html: string) => [...html.matchAll(/<button[^>]*>.*?<\/button>/gs)].map(([text]) => text.replace(/<[^>]+>/g, ''));

async function lead(): Promise<{ id: string; email: string }> {
  const id = newId();
  const email = `rita-${id}@example.com`;
  await admin.query(
    `insert into leads (id, email, host, grade, score, locale, consent, consented_at, tips_consent)
     values ($1, $2, 'padaria.example', 'D', 50, 'pt-BR', 'Só o laudo.', now(), 'Dicas também.')`,
    [id, email],
  );
  return { id, email };
}

test('the link that stops asks once, stops with one press, says so, and can be taken back', async () => {
  const { email } = await lead();
  const token = stopToken(email);
  expect(buttons(await shown(StopPage, token))).toEqual(['Parar de receber']);
  expect(buttons(await shown(StopPage, token))).toEqual(['Parar de receber']);
  expect(await stopMailsAction(null, { token })).toMatchObject({ ok: true });
  const stopped = await shown(StopPage, token);
  expect(stopped).toContain('Paramos.');
  expect(buttons(stopped)).toEqual(['Quero receber de novo']);
  expect(await resumeMailsAction(null, { token })).toMatchObject({ ok: true });
  expect(buttons(await shown(StopPage, token))).toEqual(['Parar de receber']);
});

test('the link that confirms asks once, and leads to the one that stops', async () => {
  const { id, email } = await lead();
  const token = tipsToken(id);
  const asked = await shown(TipsPage, token);
  expect(asked).toContain('Quer dicas sobre padaria.example?');
  expect(buttons(asked)).toEqual(['Sim, quero']);
  expect(await confirmTipsAction(null, { token })).toMatchObject({ ok: true });
  const confirmed = await shown(TipsPage, token);
  expect(confirmed).toContain('Confirmado: dicas sobre padaria.example');
  expect(confirmed).toContain(`href="/analisar/parar/${stopToken(email)}"`);
  expect(buttons(confirmed)).toEqual([]);
  await stopMailsAction(null, { token: stopToken(email) });
  expect(await shown(TipsPage, token)).toContain('Este link não vale mais');
  expect(await confirmTipsAction(null, { token })).toMatchObject({ ok: false, reason: 'mail_link_gone' });
});

test.each(['', 'x', `${'0'.repeat(64)}.${'A'.repeat(43)}`])(
  'a link that is none of ours says so and has no button: “%s”',
  async (token) => {
    for (const page of [StopPage, TipsPage]) {
      const html = await shown(page, token);
      expect(html).toContain('Este link não vale');
      expect(buttons(html)).toEqual([]);
    }
    expect(await stopMailsAction(null, { token })).toMatchObject({ ok: false });
  },
);
