/** A photo that cannot be sent; its messages are those of the server's refusals. */
export class PhotoProblem extends Error {
  readonly reason: 'heic_photo' | 'not_a_picture';
  constructor(reason: PhotoProblem['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Hosts reject bodies from 4.5 MB on. */
const MAX_BYTES = 4_000_000;
/** Smaller files are sent unchanged. */
const SMALL_BYTES = 1_500_000;
const PLAIN = /^image\/(jpeg|webp|avif)$/;

/** Longest side and quality; the next step applies when the result is still too large. */
export const STEPS: readonly (readonly [side: number, quality: number])[] = [
  [2560, 0.85],
  [2560, 0.72],
  [1920, 0.72],
  [1600, 0.6],
];

/** Scales a picture down to a longest side of at most `side`; it never grows. */
export function scaledSize(width: number, height: number, side: number): [width: number, height: number] {
  const scale = Math.min(1, side / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

/** Checks the name, type and first bytes: some systems report no type. */
export async function isHeic(file: File): Promise<boolean> {
  if (/^image\/hei[cf]/.test(file.type) || /\.hei[cf]$/i.test(file.name)) return true;
  const head = new TextDecoder('latin1').decode(await file.slice(4, 12).arrayBuffer());
  return /^ftyp(hei[cmsx]|hev[cmsx]|mif1|msf1)/.test(head);
}

/** First bytes of JPEG, PNG, GIF, BMP, TIFF, WebP, and of AVIF and HEIC. */
const PICTURE = /^(?:\xff\xd8\xff|\x89PNG|GIF8|BM|II\*\0|MM\0\*|RIFF....WEBP|....ftyp)/s;

/** Checks the first bytes: a name and a type can be given to any file. */
async function startsAsPicture(file: File): Promise<boolean> {
  return PICTURE.test(String.fromCharCode(...new Uint8Array(await file.slice(0, 12).arrayBuffer())));
}

async function drawn(bitmap: ImageBitmap, side: number, quality: number, type: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = scaledSize(bitmap.width, bitmap.height, side);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  if (type === 'image/jpeg') {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, type, quality));
}

/** Types that every browser opens: one that does not open is broken. */
const COMMON = /^image\/(?:jpeg|png|webp|gif)$/;

/** @throws PhotoProblem for a file that is no picture, or a broken one. */
export async function checkPhoto(file: File): Promise<void> {
  if (!(await startsAsPicture(file)) && !(await isHeic(file))) throw new PhotoProblem('not_a_picture');
  if (!COMMON.test(file.type)) return;
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) throw new PhotoProblem('not_a_picture');
  bitmap.close();
}

/**
 * Prepares a photo for upload: upright, at most 2560 px long and under 4 MB. A small file, or one that this browser cannot open
 * but a server might, is sent unchanged.
 * @throws PhotoProblem when it cannot be sent.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  if (!(await startsAsPicture(file)) && !(await isHeic(file))) throw new PhotoProblem('not_a_picture');
  if (file.size <= SMALL_BYTES && PLAIN.test(file.type)) return file;
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    if (await isHeic(file)) throw new PhotoProblem('heic_photo');
    if (file.size <= MAX_BYTES) return file;
    throw new PhotoProblem('not_a_picture');
  }
  try {
    // Transparency survives where the browser encodes WebP; Safari answers with PNG, and then it becomes a JPEG.
    const wanted = file.type === 'image/jpeg' || file.type.startsWith('image/hei') ? ['image/jpeg'] : ['image/webp', 'image/jpeg'];
    for (const [side, quality] of STEPS)
      for (const type of wanted) {
        const blob = await drawn(bitmap, side, quality, type);
        if (!blob || blob.type !== type || blob.size > MAX_BYTES) continue;
        return blob.size < file.size || file.size > MAX_BYTES || !PLAIN.test(file.type)
          ? new File([blob], `photo.${type.slice(6)}`, { type })
          : file;
      }
    throw new PhotoProblem('not_a_picture');
  } finally {
    bitmap.close();
  }
}
