import { createClient } from '@supabase/supabase-js';
import { expect, test } from 'vitest';
import { GET as usage } from '../src/app/api/v1/usage/route.ts';
import { openCloud } from './world/cloud.ts';

const { supabaseUrl } = await openCloud();
process.env.VERCEL = '1';
const options = { auth: { persistSession: false, autoRefreshToken: false } };
const admin = createClient(supabaseUrl, process.env.SUPABASE_SECRET_KEY!, options);
const client = createClient(supabaseUrl, process.env.NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY!, options);

const ask = async (token: string) => {
  const request = new Request('http://127.0.0.1:9/api/v1/usage', { headers: { authorization: `Bearer ${token}` } });
  const response = await usage(request, { params: Promise.resolve({}) });
  return { status: response.status, json: await response.json() };
};

test("a session's token opens the API as the person; one that is altered, foreign or unsigned does not", async () => {
  const person = { email: 'token@example.com', password: 'pão quente às seis' };
  await admin.auth.admin.createUser({ ...person, email_confirm: true });
  const { data } = await client.auth.signInWithPassword(person);
  const token = data.session!.access_token;
  const { status, json } = await ask(token);
  expect([status, json.object]).toEqual([200, 'list']);

  const [head, body, seal] = token.split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
  const forged = Buffer.from(JSON.stringify({ ...claims, sub: '0198c0de-0000-7000-8000-000000000003' })).toString('base64url');
  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
  const expired = Buffer.from(JSON.stringify({ ...claims, exp: 1 })).toString('base64url');
  for (const bad of [
    `${head}.${forged}.${seal}`,
    `${none}.${forged}.`,
    `${head}.${expired}.${seal}`,
    `${head}.${body}.`,
    '..',
    'a.b.c',
    `${token}x`,
  ])
    expect(await ask(bad), bad).toMatchObject({ status: 401, json: { reason: 'sign_in_first' } });
});
