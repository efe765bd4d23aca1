import { z } from 'zod';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Stored = z.object({ hash: Sha256, size: z.int().min(0) });

/** One file of a release. `hash` names its bytes in storage; variants are the same bytes, compressed. */
export const ReleaseFile = Stored.extend({
  type: z.string(),
  immutable: z.boolean(),
  br: Stored.optional(),
  gzip: Stored.optional(),
  /** CSP hashes of the page's own style elements. */
  styles: z.array(z.string().regex(/^sha256-/)).optional(),
});
export type ReleaseFile = z.infer<typeof ReleaseFile>;

/** A form as the door needs it: which fields may arrive, and where to send the visitor afterwards. */
export const ReleaseForm = z.object({
  fields: z.array(z.object({ id: z.string(), type: z.string(), label: z.string(), required: z.boolean() })),
});

/** The whole content of a release. Immutable: another content is another release. */
export const Manifest = z.object({
  v: z.literal(1),
  files: z.record(z.string(), ReleaseFile),
  forms: z.record(z.string(), ReleaseForm),
  locale: z.string(),
});
export type Manifest = z.infer<typeof Manifest>;

/** Every blob that a release needs, each once. */
export function blobsOf(manifest: Manifest): { hash: string; size: number }[] {
  const blobs = new Map<string, number>();
  for (const file of Object.values(manifest.files)) {
    for (const stored of [file, file.br, file.gzip]) if (stored) blobs.set(stored.hash, stored.size);
  }
  return [...blobs].map(([hash, size]) => ({ hash, size }));
}
