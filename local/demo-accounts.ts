import { createClient } from '@supabase/supabase-js';
import { Client } from 'pg';
import type { Keys } from './keys.ts';

export type DemoAccount = { label: string; email: string; password: string };

const ACCOUNTS = [
  { label: 'Client', email: 'cliente@demo.local', name: 'Clara Cliente', profile: { user_type: 'client', tier: 'pro' } },
  { label: 'Agency', email: 'agencia@demo.local', name: 'Ágata Agência', profile: { user_type: 'admin', tier: 'enterprise' } },
];

/** Makes the accounts with which one can look around at once; those that exist stay as they are. */
export async function seedDemoAccounts(adminUrl: string, supabaseUrl: string, keys: Keys): Promise<DemoAccount[]> {
  const { auth } = createClient(supabaseUrl, keys.secretKey, { auth: { persistSession: false, autoRefreshToken: false } });
  const password = keys.demoPassword;
  for (const { email, name, profile } of ACCOUNTS) {
    const { data, error } = await auth.admin.createUser({
      email,
      password,
      email_confirm: true,
      user_metadata: { full_name: name, locale: 'pt-BR' },
    });
    if (error?.code === 'email_exists') continue;
    if (error) throw new Error(`The demo account ${email} could not be made: ${error.message}`);
    await setProfile(adminUrl, data.user.id, profile);
  }
  return ACCOUNTS.map(({ label, email }) => ({ label, email, password }));
}

/** Tier and type are not for a client to set, so no API sets them. */
async function setProfile(adminUrl: string, id: string, profile: { user_type: string; tier: string }): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('update public.user_profiles set user_type = $2, tier = $3 where id = $1', [id, profile.user_type, profile.tier]);
  } finally {
    await client.end();
  }
}
