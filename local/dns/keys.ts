import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** What a key opens, and what goes wrong for whoever comes with it. */
export const KeyRights = z.object({
  /** Names of zones; all that the provider holds without it. */
  zones: z.array(z.string()).optional(),
  rights: z.enum(['edit', 'read', 'none']).default('edit'),
  revoked: z.boolean().default(false),
  /** How many of the next requests are told to come later. */
  busy: z.number().int().min(0).default(0),
  /** Milliseconds before each answer. */
  delay: z.number().int().min(0).default(0),
  /** How many of the next changes are lost: `done` and unanswered, or `undone` and unanswered. */
  lost: z.enum(['none', 'done', 'undone']).default('none'),
});
export type KeyRights = z.infer<typeof KeyRights>;

/** Keys that a stand-in for a provider knows, by their id. */
export class Keys {
  readonly #keys = new Map<string, KeyRights & { secret: string }>();

  issue(id: string, rights: z.input<typeof KeyRights> = {}, secret = ''): void {
    this.#keys.set(id, { ...KeyRights.parse(rights), secret });
  }

  find(id: string): (KeyRights & { secret: string }) | null {
    return this.#keys.get(id) ?? null;
  }

  /** What is different from now on. @throws Error for a key that is not known. */
  change(id: string, rights: z.input<typeof KeyRights>): void {
    const known = this.#keys.get(id);
    if (!known) throw new Error(`no such key: ${id}`);
    this.#keys.set(id, { ...known, ...KeyRights.partial().parse(rights) });
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const randomKey = (length: number, letters = LETTERS): string =>
  [...randomBytes(length)].map((byte) => letters[byte % letters.length]).join('');

/** What `npm start` tells of, the same on every machine: it opens nothing but this stand-in. */
export const LOCAL_TOKEN = `local-cloudflare-token-${'0'.repeat(17)}`;
export const LOCAL_ACCESS_KEY = { id: 'AKIALOCAL0000EXAMPLE', secret: `local+route53+secret+${'0'.repeat(19)}` };
