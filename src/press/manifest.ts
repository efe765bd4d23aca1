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
  /** CSP hashes of the page's script, where its owner measures visits. */
  scripts: z.array(z.string().regex(/^sha256-/)).optional(),
});
export type ReleaseFile = z.infer<typeof ReleaseFile>;

/** The part of a form that delivery needs: its fields, and where to send the visitor afterwards. */
export const ReleaseForm = z.object({
  fields: z.array(z.object({ id: z.string(), type: z.string(), label: z.string(), required: z.boolean() })),
});

/** The content of a release. Immutable: different content is a different release. */
export const Manifest = z.object({
  v: z.literal(1),
  files: z.record(z.string(), ReleaseFile),
  forms: z.record(z.string(), ReleaseForm),
  locale: z.string(),
});
export type Manifest = z.infer<typeof Manifest>;

/** Canonical JSON of a manifest, whose hash identifies the release: the database returns keys in another order. */
export function manifestText({ v, files, forms, locale }: Manifest): string {
  const sorted = <T, U>(record: Record<string, T>, ordered: (one: T) => U): Record<string, U> =>
    Object.fromEntries(
      Object.entries(record)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, one]) => [key, ordered(one)]),
    );
  const stored = (one: { hash: string; size: number } | undefined) => one && { hash: one.hash, size: one.size };
  return JSON.stringify({
    v,
    files: sorted(files, (file) => ({
      ...stored(file),
      type: file.type,
      immutable: file.immutable,
      br: stored(file.br),
      gzip: stored(file.gzip),
      styles: file.styles,
      scripts: file.scripts,
    })),
    forms: sorted(forms, ({ fields }) => ({
      fields: fields.map(({ id, type, required, label }) => ({ id, type, required, label })),
    })),
    locale,
  });
}

/** The distinct blobs of a release. */
export function blobsOf(manifest: Manifest): { hash: string; size: number }[] {
  const blobs = new Map<string, number>();
  for (const file of Object.values(manifest.files)) {
    for (const stored of [file, file.br, file.gzip]) if (stored) blobs.set(stored.hash, stored.size);
  }
  return [...blobs].map(([hash, size]) => ({ hash, size }));
}
