import { type AppLocale, LOCALES } from '../locales.ts';

/**
 * Names of all files in storage. They are built here from ids, hashes and numbers, each validated on use: user input cannot become a path,
 * a query or another bucket.
 */

/** One file of a site's photo. */
export interface SiteAsset {
  clientId: string;
  siteId: string;
  sha256: string;
  /** Pixels. */
  width: number;
  format: PhotoFormat;
}
export type PhotoFormat = 'avif' | 'webp' | 'jpeg';

/** A file being uploaded by a browser, not yet checked by the server. */
export interface IncomingFile {
  clientId: string;
  uploadId: string;
}

/** A client's status page in one language. */
export interface StatusPageFile {
  token: string;
  locale: AppLocale;
}

/** A key with an invalid id or hash. Caused only by a bug of ours, or an attack. */
export class InvalidStorageKey extends Error {
  constructor(part: string) {
    super(`not a storage key: ${part}`);
    this.name = 'InvalidStorageKey';
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const FORMAT = /^(avif|webp|jpeg)$/;
const MAX_WIDTH = 20_000;

function matching(part: string, value: unknown, shape: RegExp): string {
  if (typeof value !== 'string' || !shape.test(value)) throw new InvalidStorageKey(part);
  return value;
}

/** @throws InvalidStorageKey */
export function assetPath({ clientId, siteId, sha256, width, format }: SiteAsset): string {
  if (!Number.isInteger(width) || width < 1 || width > MAX_WIDTH) throw new InvalidStorageKey('width');
  const folder = [matching('client', clientId, UUID), matching('site', siteId, UUID), matching('sha256', sha256, SHA256)];
  return `${folder.join('/')}/${width}.${matching('format', format, FORMAT)}`;
}

/** @throws InvalidStorageKey */
export function blobPath(hash: string): string {
  return `blobs/${matching('hash', hash, SHA256).slice(0, 2)}/${hash}`;
}

/** @throws InvalidStorageKey */
export function incomingPath({ clientId, uploadId }: IncomingFile): string {
  return `${matching('client', clientId, UUID)}/${matching('upload', uploadId, UUID)}`;
}

const TOKEN = /^[0-9a-f]{32}$/;

/** @throws InvalidStorageKey */
export function statusPagePath({ token, locale }: StatusPageFile): string {
  if (!LOCALES.includes(locale)) throw new InvalidStorageKey('locale');
  return `${matching('token', token, TOKEN)}/${locale}.html`;
}
