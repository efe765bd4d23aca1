/** Why a photo cannot be sent; the words for it are those of the server's refusals. */
export class PhotoProblem extends Error {
  readonly reason: 'heic_photo' | 'not_a_picture';
  constructor(reason: PhotoProblem['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Hosts refuse bodies from 4.5 MB on. */
const MOST_BYTES = 4_000_000;
/** What is this small is sent as it is. */
const SMALL_BYTES = 1_500_000;
const PLAIN = /^image\/(jpeg|webp|avif)$/;

/** The longest side and the quality, the next when the one before is still too heavy. */
export const STEPS: readonly (readonly [side: number, quality: number])[] = [
  [2560, 0.85],
  [2560, 0.72],
  [1920, 0.72],
  [1600, 0.6],
];

/** Size of a picture whose longest side is at most `side`; it never grows. */
export function fitted(width: number, height: number, side: number): [width: number, height: number] {
  const scale = Math.min(1, side / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

/** By name, type or the first bytes: some systems tell no type. */
export async function isHeic(file: File): Promise<boolean> {
  if (/^image\/hei[cf]/.test(file.type) || /\.hei[cf]$/i.test(file.name)) return true;
  const head = new TextDecoder('latin1').decode(await file.slice(4, 12).arrayBuffer());
  return /^ftyp(hei[cmsx]|hev[cmsx]|mif1|msf1)/.test(head);
}

async function drawn(bitmap: ImageBitmap, side: number, quality: number, type: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = fitted(bitmap.width, bitmap.height, side);
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

/**
 * The photo as it is sent: upright, at most 2560 px long and under 4 MB. What is small already, or what this browser cannot open
 * but a server might, goes as it is.
 * @throws PhotoProblem when there is no way to send it.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  if (file.size <= SMALL_BYTES && PLAIN.test(file.type)) return file;
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    if (await isHeic(file)) throw new PhotoProblem('heic_photo');
    if (file.size <= MOST_BYTES) return file;
    throw new PhotoProblem('not_a_picture');
  }
  try {
    // What may be transparent stays so where the browser writes WebP; Safari answers with PNG, and then it is a JPEG.
    const wanted = file.type === 'image/jpeg' || file.type.startsWith('image/hei') ? ['image/jpeg'] : ['image/webp', 'image/jpeg'];
    for (const [side, quality] of STEPS)
      for (const type of wanted) {
        const blob = await drawn(bitmap, side, quality, type);
        if (!blob || blob.type !== type || blob.size > MOST_BYTES) continue;
        return blob.size < file.size || file.size > MOST_BYTES || !PLAIN.test(file.type)
          ? new File([blob], `photo.${type.slice(6)}`, { type })
          : file;
      }
    throw new PhotoProblem('not_a_picture');
  } finally {
    bitmap.close();
  }
}
