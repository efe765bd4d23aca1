import { createHash, randomUUID } from 'node:crypto';
import { createClient } from '@supabase/supabase-js';
import type { Pool } from 'pg';
import { secretOf } from '../supabase/totp.ts';
import { AGENCY, CLIENTS } from './people.ts';

export interface DemoAccount {
  label: string;
  email: string;
  password: string;
  /** TOTP secret of the agency's demo people. */
  totpSecret?: string;
}

export const demoAccounts = (password: string): DemoAccount[] =>
  [AGENCY, ...CLIENTS].map(({ label, email }) => ({
    label,
    email,
    password,
    ...(email === AGENCY.email && { totpSecret: demoTotpSecret(password) }),
  }));

/** Derived from the demo's password, so that an authenticator app keeps working as long as the password does. */
export const demoTotpSecret = (password: string): string => secretOf(createHash('sha256').update(`demo totp ${password}`).digest());

interface AuthServer {
  url: string;
  secretKey: string;
}

/** Creates the demo accounts; existing ones stay as they are. Returns their ids by address. */
export async function makeAccounts(admin: Pool, server: AuthServer, password: string): Promise<Map<string, string>> {
  const { auth } = createClient(server.url, server.secretKey, { auth: { persistSession: false, autoRefreshToken: false } });
  const emails = [AGENCY, ...CLIENTS].map(({ email }) => email);
  const known = await idsOf(admin, emails);
  await Promise.all(
    [AGENCY, ...CLIENTS].map(async ({ email, name, company }) => {
      if (known.has(email)) return;
      const meta = { full_name: name, name, company_name: company, locale: 'pt-BR' };
      const { data, error } = await auth.admin.createUser({ email, password, email_confirm: true, user_metadata: meta });
      if (error) throw new Error(`The demo account ${email} could not be made: ${error.message}`);
      known.set(email, data.user.id);
    }),
  );
  // No API sets role and tier: clients must not.
  const agency = [known.get(AGENCY.email)];
  await admin.query(`update public.people set staff_role = 'admin' where id = $1 and staff_role is null`, agency);
  await admin.query(`update public.accounts set tier = 'enterprise' where id = $1`, agency);
  await giveAuthenticator(admin, known.get(AGENCY.email)!, demoTotpSecret(password));
  return known;
}

/** The agency's desk requires a second factor: its demo people have one from the start. */
async function giveAuthenticator(admin: Pool, userId: string, secret: string): Promise<void> {
  await admin.query(
    `insert into auth.mfa_factors (id, user_id, friendly_name, factor_type, status, secret, created_at, updated_at)
     select $1, $2, 'Page Magic', 'totp', 'verified', $3, now(), now()
     where not exists (select from auth.mfa_factors where user_id = $2 and status = 'verified')`,
    [randomUUID(), userId, secret],
  );
}

async function idsOf(admin: Pool, emails: string[]): Promise<Map<string, string>> {
  const { rows } = await admin.query<{ id: string; email: string }>('select id, email from auth.users where email = any($1)', [emails]);
  return new Map(rows.map(({ id, email }) => [email, id]));
}
