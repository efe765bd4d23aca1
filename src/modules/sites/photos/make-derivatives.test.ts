import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeDerivatives } from './make-derivatives.ts';

/** A photo rotated by EXIF, with location and author metadata. */
const lying = () =>
  sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#3377aa' } })
    .withExif({ IFD0: { Copyright: 'Ana Silva' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '23/1 33/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

describe('makeDerivatives', () => {
  it('turns a photo upright and makes three widths in three formats, without what the camera wrote', async () => {
    const photo = await makeDerivatives(await lying());
    expect([photo.width, photo.height]).toEqual([1000, 2000]);
    expect(photo.files.map(({ width, format }) => `${width}.${format}`).sort()).toEqual(
      [480, 960, 1000].flatMap((width) => ['avif', 'jpeg', 'webp'].map((format) => `${width}.${format}`)).sort(),
    );
    for (const { body, width } of photo.files) {
      const { exif, orientation, width: seen, height } = await sharp(body).metadata();
      expect([exif, orientation ?? 1]).toEqual([undefined, 1]);
      expect([seen, height]).toEqual([width, width * 2]);
      expect(body.includes('Ana Silva')).toBe(false);
    }
    expect(Buffer.from(photo.thumb, 'base64').length).toBeLessThan(40);
  });

  it('leaves threads for the files of everybody else', async () => {
    const noise = Buffer.from(Array.from({ length: 1200 * 900 * 3 }, (_, i) => (i * 2654435761) >>> 24));
    const photo = await sharp(noise, { raw: { width: 1200, height: 900, channels: 3 } })
      .resize(2000)
      .jpeg()
      .toBuffer();
    let isDone = false;
    const reading = async () => {
      const waits: number[] = [];
      while (!isDone) {
        const started = performance.now();
        await readFile(import.meta.filename);
        waits.push(performance.now() - started);
        await wait(5);
      }
      return waits;
    };
    const waits = reading();
    const started = performance.now();
    await makeDerivatives(photo).finally(() => {
      isDone = true;
    });
    const whole = performance.now() - started;
    // If every thread were taken, one read would wait for most of the photo.
    expect(Math.max(...(await waits))).toBeLessThan(whole / 4);
  });

  it('is of at most 50 megapixels, known before anything is unfolded', async () => {
    const bomb = await sharp({ create: { width: 10_000, height: 5_001, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(300_000);
    await expect(makeDerivatives(bomb)).rejects.toMatchObject({ code: 'invalid', reason: 'too_many_pixels', details: { limit: 50 } });
  });

  it('says of an iPhone’s HEIC what it is, and of anything else that it is no photo', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(80)]);
    await expect(makeDerivatives(heic)).rejects.toMatchObject({ reason: 'heic_photo' });
    await expect(makeDerivatives(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).rejects.toMatchObject({
      reason: 'not_a_picture',
    });
  });
});
