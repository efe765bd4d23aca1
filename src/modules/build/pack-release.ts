import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { SiteFile } from '#press/press.ts';
import type { SiteDocument } from '#site/schema.ts';
import { textOf } from '#site/strings.ts';
import type { Manifest, ReleaseFile } from './manifest.ts';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** A release before it is stored: what it holds and the bytes by their hash. */
export interface PackedRelease {
  /** Hash of the manifest: the same content is the same artefact. */
  artefactId: string;
  manifest: Manifest;
  blobs: Map<string, Buffer>;
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|xml|manifest|rss|atom|javascript|ld\+json))/;
/** Below this a compressed answer saves no packet. */
const WORTH_COMPRESSING = 600;

/** CSP hashes of the style elements of a page that we rendered; their content is ours and holds no `</style`. */
function styleHashes(html: string): string[] {
  return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    (match) =>
      `sha256-${createHash('sha256')
        .update(match[1] as string)
        .digest('base64')}`,
  );
}

/** Compresses and names every file of a built site. Brotli 5 and gzip 6: a tenth of a percent more bytes than the best, at a fiftieth of the time. */
export async function packRelease(document: SiteDocument, files: readonly SiteFile[]): Promise<PackedRelease> {
  const blobs = new Map<string, Buffer>();
  const store = (bytes: Buffer) => {
    const hash = sha256(bytes);
    blobs.set(hash, bytes);
    return { hash, size: bytes.length };
  };
  const packed = await Promise.all(
    files.map(async (file): Promise<[string, ReleaseFile]> => {
      const body = Buffer.from(file.body);
      const entry: ReleaseFile = { ...store(body), type: file.type, immutable: file.immutable };
      if (COMPRESSIBLE.test(file.type) && body.length >= WORTH_COMPRESSING) {
        const [br, gz] = await Promise.all([
          compressBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
          compressGzip(body, { level: 6 }),
        ]);
        if (br.length < body.length) entry.br = store(br);
        if (gz.length < body.length) entry.gzip = store(gz);
      }
      if (file.type.startsWith('text/html')) entry.styles = styleHashes(body.toString('utf8'));
      return [file.path, entry];
    }),
  );
  packed.sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest: Manifest = { v: 1, files: Object.fromEntries(packed), forms: formsOf(document), locale: document.site.defaultLocale };
  return { artefactId: sha256(JSON.stringify(manifest)), manifest, blobs };
}

function formsOf(document: SiteDocument): Manifest['forms'] {
  return Object.fromEntries(
    Object.values(document.forms).map((form) => [
      form.id,
      {
        fields: form.fields.map(({ id, type, required, label }) => ({
          id,
          type,
          required,
          label: textOf(document, label, document.site.defaultLocale).text,
        })),
      },
    ]),
  );
}
