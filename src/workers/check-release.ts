import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Manifest, manifestText, type ReleaseFile } from '#press/manifest.ts';
import { judgeRelease, type PackedPage } from '#ruler/own/judge-release.ts';
import type { ReleaseVerdict } from '#ruler/own/release-verdict.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import { undescribedPhotos } from '#site/photos/undescribed-photos.ts';
import { pagesOfSite } from '#site/render.ts';
import { samplesOf } from '#site/samples.ts';
import type { SiteDocument } from '#site/schema.ts';
import { contrastOfText } from '#site/theme.ts';

export interface StoredRelease {
  artefactId: string;
  manifest: Manifest;
  /** Bytes of the pages and their compressed variants by hash, as storage returned them; a hash that is absent was not found. */
  blobs: ReadonlyMap<string, Uint8Array>;
  /** Hashes of other files missing from storage. */
  missing: readonly string[];
  /** The document it was built from, as JSON; null if it was not kept. */
  stored: string | null;
  /** Origin that it was built for. */
  origin: string;
  judged: { origin: string; headers: Record<string, string> };
  /** Milliseconds since 1970. */
  now: number;
}

/** Shorter words occur in any text. */
const MIN_SAMPLE = 12;

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const isPage = ({ type }: Pick<ReleaseFile, 'type'>): boolean => type.startsWith('text/html');

/** Checks a release as its server would deliver it. */
export function checkRelease({ artefactId, manifest, blobs, missing, stored, origin, judged, now }: StoredRelease): ReleaseVerdict {
  const gone = new Set(missing);
  const damage = { manifest: sha256(manifestText(manifest)) !== artefactId, missing: [] as string[], changed: [] as string[] };
  const pages: PackedPage[] = [];
  for (const [path, file] of Object.entries(manifest.files)) {
    if (!isPage(file)) {
      if ([file, file.br, file.gzip].some((form) => form && gone.has(form.hash))) damage.missing.push(path);
      continue;
    }
    const forms = [file, file.br, file.gzip].flatMap((form) => (form ? [form] : []));
    if (forms.some(({ hash }) => !blobs.has(hash))) damage.missing.push(path);
    else if (!isWhole(file, blobs)) damage.changed.push(path);
    const body = blobs.get(file.hash);
    if (body) pages.push({ path, html: Buffer.from(body).toString(), wireBytes: (file.br ?? file.gzip ?? file).size });
  }
  const document = stored === null ? null : parseDocument(JSON.parse(stored));
  return judgeRelease(
    {
      pages,
      files: new Set(Object.keys(manifest.files)),
      forms: new Set(Object.keys(manifest.forms)),
      damage,
      routes: document && pagesOfSite(document, { mode: 'publish' }).pages.map(({ path }) => path),
      samples: document ? sampleWords(document) : [],
      undescribed: document ? undescribedPhotos(document).length : 0,
      contrast: document && contrastOfText(document.theme),
      origin,
      judged,
    },
    now,
  );
}

/** Whether the bytes of every variant match their hash, and unpack to the same content. */
function isWhole(file: ReleaseFile, blobs: ReadonlyMap<string, Uint8Array>): boolean {
  const sameSize = ({ hash, size }: { hash: string; size: number }) =>
    blobs.get(hash)!.length === size && sha256(blobs.get(hash)!) === hash;
  if (![file, file.br, file.gzip].every((form) => !form || sameSize(form))) return false;
  try {
    const unpacked = [
      file.br && brotliDecompressSync(blobs.get(file.br.hash)!, { maxOutputLength: file.size + 1 }),
      file.gzip && gunzipSync(blobs.get(file.gzip.hash)!, { maxOutputLength: file.size + 1 }),
    ];
    return unpacked.every((bytes) => !bytes || sha256(bytes) === file.hash);
  } catch {
    return false;
  }
}

/** Sample words that the owner has not taken over as their own. */
function sampleWords(document: SiteDocument): string[] {
  const own = new Set<string>();
  const samples = new Set(samplesOf(document).map(({ text }) => text));
  for (const strings of Object.values(document.strings))
    for (const [key, text] of Object.entries(strings)) (document.stringMeta[key]?.sample ? samples : own).add(text);
  return [...samples].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text.length >= MIN_SAMPLE && !own.has(text));
}
