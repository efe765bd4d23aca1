import { describe, expect, it, vi } from 'vitest';
import { checkPhoto, isHeic, STEPS, scaledSize, shrinkPhoto } from './shrink-photo.ts';

describe('a photo to be sent', () => {
  it('keeps its shape and never grows', () => {
    expect(scaledSize(4032, 3024, 2560)).toEqual([2560, 1920]);
    expect(scaledSize(3024, 4032, 2560)).toEqual([1920, 2560]);
    expect(scaledSize(640, 480, 2560)).toEqual([640, 480]);
    expect(scaledSize(20_000, 3, 2560)).toEqual([2560, 1]);
  });

  it('is tried smaller and lighter, never the other way', () => {
    for (const [i, [side, quality]] of STEPS.entries()) {
      const before = STEPS[i - 1];
      if (before) expect(side <= before[0] && quality <= before[1]).toBe(true);
    }
  });

  it('is known as HEIC by its name or its first bytes', async () => {
    const bytes = new Uint8Array([0, 0, 0, 24, ...new TextEncoder().encode('ftypheic')]);
    expect(await isHeic(new File([bytes], 'IMG_1'))).toBe(true);
    expect(await isHeic(new File(['x'], 'IMG_1.HEIC'))).toBe(true);
    expect(await isHeic(new File(['x'], 'a.jpg', { type: 'image/jpeg' }))).toBe(false);
  });

  it('goes as it is when it is small', async () => {
    const file = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'a.jpg', { type: 'image/jpeg' });
    expect(await shrinkPhoto(file)).toBe(file);
  });

  it('is refused when it is a text with the name of a picture', async () => {
    const file = new File(['isto não é foto'], 'texto.jpg', { type: 'image/jpeg' });
    await expect(shrinkPhoto(file)).rejects.toMatchObject({ reason: 'not_a_picture' });
  });

  it('explains what to do with a HEIC that this browser cannot open', async () => {
    await expect(shrinkPhoto(new File(['x'], 'IMG_1.HEIC'))).rejects.toMatchObject({ reason: 'heic_photo' });
  });
});

it('what is no picture, or a broken one, is refused before it is prepared', async () => {
  const jpeg = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4, 5, 6, 7, 8])], 'a.jpg', { type: 'image/jpeg' });
  const text = new File(['this is not a picture'], 'not.jpg', { type: 'image/jpeg' });
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({ close: () => {} }));
  await expect(checkPhoto(jpeg)).resolves.toBeUndefined();
  await expect(checkPhoto(text)).rejects.toMatchObject({ reason: 'not_a_picture' });
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('decode')));
  await expect(checkPhoto(jpeg)).rejects.toMatchObject({ reason: 'not_a_picture' });
  // Some browsers do not open AVIF; the server does.
  const avif = new File(['\0\0\0\x20ftypavif'], 'a.avif', { type: 'image/avif' });
  await expect(checkPhoto(avif)).resolves.toBeUndefined();
  vi.unstubAllGlobals();
});
