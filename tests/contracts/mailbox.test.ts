import { Resend } from 'resend';
import { expect } from 'vitest';
import { address, localTest, openWorld } from './world.ts';

const world = openWorld();
const resend = (key = world.resendKey) => new Resend(key, { baseUrl: world.url });
const mail = (to: string) => ({
  from: 'Page Magic <ola@pagemagic.example>',
  to,
  subject: 'Olá',
  text: 'Veja https://example.com/x\n\nAté já',
  html: '<p>Veja</p>',
});

localTest('the Resend SDK delivers into the mailbox', async () => {
  const to = address();
  const { data, error } = await resend().emails.send(mail(to));
  expect(error).toBeNull();
  expect(data?.id).toMatch(/^[0-9a-f-]{36}$/);
  expect(await world.letter(to)).toMatchObject({ subject: 'Olá', to: [to], link: 'https://example.com/x' });
});

localTest('one idempotency key sends one mail', async () => {
  const to = address();
  const answers = await Promise.all(Array.from({ length: 5 }, () => resend().emails.send(mail(to), { idempotencyKey: `welcome-${to}` })));
  expect(new Set(answers.map(({ data }) => data?.id)).size).toBe(1);
  const mails = (await (await fetch(`${world.url}/_mail.json?to=${to}`)).json()) as object[];
  expect(mails).toHaveLength(1);
});

localTest('a batch is delivered mail by mail', async () => {
  const [one, two] = [address(), address()];
  const { error } = await resend().batch.send([mail(one), mail(two)]);
  expect(error).toBeNull();
  expect([await world.letter(one), await world.letter(two)]).toEqual([
    expect.objectContaining({ to: [one] }),
    expect.objectContaining({ to: [two] }),
  ]);
});

localTest('a wrong key and an empty mail are refused in the shape of Resend', async () => {
  expect((await resend('re_wrong').emails.send(mail(address()))).error).toMatchObject({ name: 'invalid_api_key' });
  const empty = await resend().emails.send({ ...mail(address()), text: '', html: '' });
  expect(empty.error).toMatchObject({ name: 'missing_required_field' });
});

localTest('the page lists and shows mails without running what is in them', async () => {
  const to = address();
  const { data } = await resend().emails.send({
    ...mail(to),
    subject: '<script>alert(1)</script>',
    html: '<script>alert(2)</script><p>body</p>',
  });
  const list = await fetch(`${world.url}/_mail`);
  expect(await list.text()).toContain('&lt;script&gt;alert(1)');
  expect(list.headers.get('content-security-policy')).toContain("default-src 'none'");
  const body = await fetch(`${world.url}/_mail/${data?.id}/html`);
  expect(body.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox(?!.*allow-scripts)/);
  expect((await fetch(`${world.url}/_mail/${data?.id}`)).status).toBe(200);
  expect((await fetch(`${world.url}/_mail/nothing`)).status).toBe(404);
});

localTest('another site in the same browser cannot read the codes', async () => {
  const response = await fetch(`${world.url}/_mail.json`, { headers: { origin: 'https://evil.example' } });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});
