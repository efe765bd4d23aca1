import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** The zones a key may access, and the faults injected for it. */
export const KeyRights = z.object({
  /** Names of zones; all zones of the provider by default. */
  zones: z.array(z.string()).optional(),
  rights: z.enum(['edit', 'read', 'none']).default('edit'),
  revoked: z.boolean().default(false),
  /** Number of next requests that are rate-limited. */
  busy: z.number().int().min(0).default(0),
  /** Milliseconds before each answer. */
  delay: z.number().int().min(0).default(0),
  /** The next change gets no answer: `done` is applied, `undone` is not. */
  lost: z.enum(['none', 'done', 'undone']).default('none'),
});
export type KeyRights = z.infer<typeof KeyRights>;

/** Keys of a provider's stand-in, by their id. */
export class Keys {
  readonly #keys = new Map<string, KeyRights & { secret: string }>();

  issue(id: string, rights: z.input<typeof KeyRights> = {}, secret = ''): void {
    this.#keys.set(id, { ...KeyRights.parse(rights), secret });
  }

  find(id: string): (KeyRights & { secret: string }) | null {
    return this.#keys.get(id) ?? null;
  }

  /** Sets rights and faults from now on. @throws Error for an unknown key. */
  change(id: string, rights: z.input<typeof KeyRights>): void {
    const known = this.#keys.get(id);
    if (!known) throw new Error(`no such key: ${id}`);
    this.#keys.set(id, { ...known, ...KeyRights.partial().parse(rights) });
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const randomKey = (length: number, letters = LETTERS): string =>
  [...randomBytes(length)].map((byte) => letters[byte % letters.length]).join('');

/** Printed by `npm start`, the same on every machine: it works with this stand-in only. */
export const LOCAL_TOKEN = `local-cloudflare-token-${'0'.repeat(17)}`;
export const LOCAL_ACCESS_KEY = { id: 'AKIALOCAL0000EXAMPLE', secret: `local+route53+secret+${'0'.repeat(19)}` };
export const LOCAL_REGISTRAR = { user: 'local', key: 'local-registrar-key', clientIp: '127.0.0.1' };
