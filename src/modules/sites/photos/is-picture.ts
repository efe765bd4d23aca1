import sharp from 'sharp';
import type { SiteAsset } from '#platform/storage/storage-keys.ts';

const FORMAT = { avif: 'heif', webp: 'webp', jpeg: 'jpeg' } as const;

/** Whether the bytes match the format and width in their name: stored bytes are as untrusted as uploaded ones. */
export async function isPicture(body: Uint8Array, { width, format }: Pick<SiteAsset, 'width' | 'format'>): Promise<boolean> {
  try {
    const found = await sharp(body).metadata();
    return found.format === FORMAT[format] && found.width === width && (format !== 'avif' || found.compression === 'av1');
  } catch {
    return false;
  }
}
