import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { SiteDocument } from '#site/schema.ts';
import { textOf } from '#site/strings.ts';
import { type Manifest, manifestText, type ReleaseFile } from './manifest.ts';
import type { SiteFile } from './site-file.ts';
import { styleHashes } from './style-hashes.ts';
import { VISIT_SCRIPT_HASH, withVisitScript } from './visit-script.ts';

/** A release before it is stored: its manifest and its bytes by hash. */
export interface PackedRelease {
  /** Hash of the manifest: equal content is the same artefact. */
  artefactId: string;
  manifest: Manifest;
  blobs: Map<string, Uint8Array>;
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|xml|manifest|rss|atom|javascript|ld\+json))/;
/** Below this size compression saves no packet. */
const WORTH_COMPRESSING = 600;

/**
 * Compresses and hashes every file of a built site. Brotli 5 and gzip 6: a tenth of a percent larger than the maximum levels, in a
 * fiftieth of the time. Synchronous, for a worker thread: the process's few I/O threads stay free.
 * @param measuresVisits each page carries the one script that we write.
 */
export function packRelease(
  document: SiteDocument,
  files: readonly SiteFile[],
  { measuresVisits = false }: { measuresVisits?: boolean } = {},
): PackedRelease {
  const blobs = new Map<string, Uint8Array>();
  const store = (bytes: Uint8Array) => {
    const hash = sha256(bytes);
    blobs.set(hash, bytes);
    return { hash, size: bytes.length };
  };
  const packed = files.map(({ path, type, body: bare, immutable }): [string, ReleaseFile] => {
    const isPage = type.startsWith('text/html');
    const body = isPage && measuresVisits ? withVisitScript(bare) : bare;
    const entry: ReleaseFile = { ...store(body), type, immutable };
    if (COMPRESSIBLE.test(type) && body.length >= WORTH_COMPRESSING) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
      const br = brotliCompressSync(body, { params });
      const gz = gzipSync(body, { level: 6 });
      if (br.length < body.length) entry.br = store(br);
      if (gz.length < body.length) entry.gzip = store(gz);
    }
    if (isPage) entry.styles = styleHashes(Buffer.from(body).toString('utf8'));
    if (isPage && measuresVisits) entry.scripts = [VISIT_SCRIPT_HASH];
    return [path, entry];
  });
  const manifest: Manifest = { v: 1, files: Object.fromEntries(packed), forms: formsOf(document), locale: document.site.defaultLocale };
  return { artefactId: sha256(manifestText(manifest)), manifest, blobs };
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
