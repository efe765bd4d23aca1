/** Reads an uploaded export as untrusted input: only file names that we write, and a limited number of bytes. */
import { strFromU8, unzipSync } from 'fflate';
import { InvalidDocument, parseDocument } from '#site/integrity/integrity.ts';
import { LIMITS, type SiteDocument } from '#site/schema.ts';
import { bestFile, DOCUMENT_FILE, uploadsOf } from './portable.ts';

export const MAX_ARCHIVE_BYTES = 50 * 1024 * 1024;
/** Max total unpacked size, as declared by the archive. */
const MAX_UNPACKED = 120 * 1024 * 1024;
const MAX_ENTRIES = 5000;
const MAX_PHOTO = 25 * 1024 * 1024;
export const MAX_PHOTOS = 60;

export type ArchiveProblem = 'import_not_ours' | 'import_too_big' | 'import_broken' | 'import_newer';
export class UnreadableArchive extends Error {
  readonly reason: ArchiveProblem;
  constructor(reason: ArchiveProblem, cause?: unknown) {
    super(reason, { cause });
    this.name = 'UnreadableArchive';
    this.reason = reason;
  }
}

/** True for an UnreadableArchive, also after it crossed a thread. */
export const isUnreadableArchive = (error: unknown): error is UnreadableArchive =>
  error instanceof Error && error.name === 'UnreadableArchive' && 'reason' in error;

export interface ReadSite {
  document: SiteDocument;
  /** Bytes of photos by asset id; photos missing from the archive are left out. */
  photos: Map<string, Uint8Array>;
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const PHOTO = /^photos\/(as_[0-9a-z]{8})\.(?:avif|webp|jpeg|png)$/;

/**
 * Reads the site from an exported archive, or from a bare `site.json`. Nothing else of an archive is unpacked.
 * @throws UnreadableArchive
 */
export function readArchive(bytes: Uint8Array): ReadSite {
  if (bytes.length > MAX_ARCHIVE_BYTES) throw new UnreadableArchive('import_too_big');
  const files = isZip(bytes) ? unpack(bytes) : { [DOCUMENT_FILE]: bytes };
  const json = files[DOCUMENT_FILE];
  if (!json) throw new UnreadableArchive('import_not_ours');
  const document = documentOf(json);
  const photos = new Map<string, Uint8Array>();
  for (const asset of uploadsOf(document)) {
    const body = files[bestFile(asset).path];
    if (body) photos.set(asset.id, body);
  }
  return { document, photos };
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let entries = 0;
  let total = 0;
  let photos = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > MAX_ENTRIES) throw new UnreadableArchive('import_too_big');
        const isPhoto = PHOTO.test(name);
        if (!isPhoto && name !== DOCUMENT_FILE) return false;
        total += originalSize;
        photos += isPhoto ? 1 : 0;
        const most = isPhoto ? MAX_PHOTO : LIMITS.bytes * 2;
        if (originalSize > most || total > MAX_UNPACKED || photos > MAX_PHOTOS) throw new UnreadableArchive('import_too_big');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof UnreadableArchive ? error : new UnreadableArchive('import_broken', error);
  }
}

function documentOf(json: Uint8Array): SiteDocument {
  if (json.length > LIMITS.bytes * 2) throw new UnreadableArchive('import_too_big');
  let stored: unknown;
  try {
    stored = JSON.parse(strFromU8(json));
  } catch (error) {
    throw new UnreadableArchive('import_not_ours', error);
  }
  try {
    return parseDocument(stored);
  } catch (error) {
    if (!(error instanceof InvalidDocument)) throw error;
    const is = (code: string) => error.problems.some((problem) => problem.code === code);
    throw new UnreadableArchive(is('version') ? versionProblem(stored) : is('limit') ? 'import_too_big' : 'import_broken', error);
  }
}

/** A document of a later Page Magic is not broken; one without a version of ours is not a site. */
const versionProblem = (stored: unknown): ArchiveProblem =>
  typeof stored === 'object' && stored !== null && 'v' in stored && typeof stored.v === 'number' ? 'import_newer' : 'import_not_ours';
