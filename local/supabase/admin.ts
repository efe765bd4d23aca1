import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Answer, Call } from '../http/http.ts';
import { emailTaken, invalidBody, userMissing } from './auth-refusal.ts';
import { type Cloud, type Transaction, transaction } from './cloud.ts';
import { factorsOf, removeFactor } from './factors.ts';
import { checkPassword, hashPassword } from './passwords.ts';
import { requireService } from './signed-in.ts';
import { showUser } from './user-view.ts';
import {
  anonymiseUser,
  changeEmail,
  confirmEmail,
  createUser,
  findUser,
  findUserByEmail,
  Metadata,
  mergeMetadata,
  normalEmail,
  setMetadata,
  type User,
} from './users.ts';

const Attributes = z.object({
  id: z.uuid().optional(),
  email: z.string().optional(),
  password: z.string().nullish(),
  email_confirm: z.boolean().optional(),
  user_metadata: Metadata.nullish(),
  app_metadata: Metadata.nullish(),
  ban_duration: z.string().optional(),
  role: z.string().optional(),
});
type Attributes = z.infer<typeof Attributes>;

export async function adminCreateUser(cloud: Cloud, call: Call): Promise<object> {
  requireService(cloud, call);
  const input = await call.read(Attributes);
  const email = normalEmail(input.email);
  if (input.password) checkPassword(input.password);
  const encryptedPassword = await hashPassword(input.password || randomBytes(24).toString('base64url'));
  return transaction(cloud, async (tx) => {
    const fresh = {
      id: input.id,
      email,
      encryptedPassword,
      userMetadata: input.user_metadata ?? {},
      appMetadata: input.app_metadata ?? {},
    };
    const user = await createUser(tx, { ...fresh, confirmed: input.email_confirm ?? false });
    if (!user) throw emailTaken();
    await setState(tx, user.id, input);
    return showUser(tx, user.id);
  });
}

export async function adminUpdateUser(cloud: Cloud, call: Call): Promise<object> {
  requireService(cloud, call);
  const input = await call.read(Attributes);
  return transaction(cloud, async (tx) => {
    const user = await requireUser(tx, call.params.id!);
    const email = input.email ? normalEmail(input.email) : user.email;
    if (email !== user.email) {
      if (await findUserByEmail(tx, email)) throw emailTaken();
      await changeEmail(tx, user.id, email);
    }
    if (input.email_confirm) await confirmEmail(tx, user.id);
    if (input.password) {
      checkPassword(input.password);
      await tx.query('update auth.users set encrypted_password = $2, updated_at = now() where id = $1', [
        user.id,
        await hashPassword(input.password),
      ]);
    }
    if (input.user_metadata || input.app_metadata) {
      const app = mergeMetadata(user.raw_app_meta_data, input.app_metadata ?? {});
      await setMetadata(tx, user.id, mergeMetadata(user.raw_user_meta_data, input.user_metadata ?? {}), app);
    }
    await setState(tx, user.id, input);
    return showUser(tx, user.id);
  });
}

async function setState(tx: Transaction, id: string, { ban_duration, role }: Attributes): Promise<void> {
  if (role) await tx.query('update auth.users set role = $2 where id = $1', [id, role]);
  if (ban_duration === undefined) return;
  const seconds = ban_duration === 'none' ? null : secondsOf(ban_duration);
  await tx.query('update auth.users set banned_until = now() + make_interval(secs => $2), updated_at = now() where id = $1', [id, seconds]);
}

/** Durations as Go writes them: `24h`, `1h30m`, `45s`. */
function secondsOf(text: string): number {
  const units: Record<string, number> = { h: 3600, m: 60, s: 1 };
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)([hms])/g)];
  if (parts.map(([part]) => part).join('') !== text || parts.length === 0) throw invalidBody(`invalid format for ban duration: ${text}`);
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * units[unit!]!, 0);
}

export function adminGetUser(cloud: Cloud, call: Call): Promise<object> {
  requireService(cloud, call);
  return transaction(cloud, async (tx) => showUser(tx, (await requireUser(tx, call.params.id!)).id));
}

const Page = z.coerce.number().int().min(1).catch(1);
const PageSize = z.coerce.number().int().min(1).max(1000).catch(50);

export async function adminListUsers(cloud: Cloud, call: Call): Promise<Answer> {
  requireService(cloud, call);
  const [page, size] = [Page.parse(call.query.get('page') || 1), PageSize.parse(call.query.get('per_page') || 50)];
  return transaction(cloud, async (tx) => {
    const total = Number((await tx.query<{ count: string }>('select count(*) from auth.users where deleted_at is null')).rows[0]!.count);
    const { rows } = await tx.query<{ id: string }>(
      'select id from auth.users where deleted_at is null order by created_at desc, id limit $1 offset $2',
      [size, (page - 1) * size],
    );
    const users = [];
    for (const { id } of rows) users.push(await showUser(tx, id));
    const last = Math.max(1, Math.ceil(total / size));
    const link = (to: number, rel: string) => `<${cloud.url}/auth/v1/admin/users?page=${to}&per_page=${size}>; rel="${rel}"`;
    const links = [...(page < last ? [link(page + 1, 'next')] : []), link(last, 'last')];
    return { headers: { 'x-total-count': String(total), link: links.join(', ') }, body: { users, aud: 'authenticated' } };
  });
}

export async function adminDeleteUser(cloud: Cloud, call: Call): Promise<object> {
  requireService(cloud, call);
  const { should_soft_delete } = await call.read(z.object({ should_soft_delete: z.boolean().default(false) }));
  return transaction(cloud, async (tx) => {
    const user = await requireUser(tx, call.params.id!);
    if (should_soft_delete) await anonymiseUser(tx, user);
    else await tx.query('delete from auth.users where id = $1', [user.id]);
    return {};
  });
}

export function adminListFactors(cloud: Cloud, call: Call): Promise<object> {
  requireService(cloud, call);
  return transaction(cloud, async (tx) => {
    const { factors = [] } = await showUser(tx, (await requireUser(tx, call.params.id!)).id);
    return factors as object[];
  });
}

export function adminDeleteFactor(cloud: Cloud, call: Call): Promise<object> {
  requireService(cloud, call);
  return transaction(cloud, async (tx) => {
    const user = await requireUser(tx, call.params.id!);
    const factor = (await factorsOf(tx, user.id)).find(({ id }) => id === call.params.factor);
    if (!factor) throw userMissing();
    await removeFactor(tx, factor.id);
    return { id: factor.id };
  });
}

async function requireUser(tx: Transaction, id: string): Promise<User> {
  const user = z.uuid().safeParse(id).success ? await findUser(tx, id) : null;
  if (!user) throw userMissing();
  return user;
}
