import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireDraft } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { readObject } from '#platform/storage.ts';
import { press, type SiteFile } from '#press/press.ts';

/** Fonts and pictures that are dear to make, shared by previews and releases of this machine. */
export const PRESS_CACHE = join(tmpdir(), 'page-magic-press');

type Files = Promise<ReadonlyMap<string, SiteFile>>;
const recent = new Map<string, Files>();
const MOST = 30;

/** The draft as files, just as a release would hold them. Kept for a while: one page asks for many of them. */
export async function previewSite(ctx: Context, input: { siteId: string }): Files {
  const account = requireAccount(ctx);
  const draft = await requireDraft(ctx, input);
  const key = `${account.id}/${input.siteId}/${draft.revision}`;
  const known = recent.get(key);
  if (known) return known;
  const made = press(draft.document, {
    links: 'file',
    year: ctx.now.getUTCFullYear(),
    photo: (path) => readObject('site-assets', path),
    cacheDir: PRESS_CACHE,
  }).then((files) => new Map(files.map((file) => [file.path, file])));
  made.catch(() => recent.delete(key));
  recent.set(key, made);
  const oldest = recent.keys().next().value;
  if (recent.size > MOST && oldest !== undefined) recent.delete(oldest);
  return made;
}
