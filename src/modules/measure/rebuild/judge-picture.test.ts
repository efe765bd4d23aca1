import sharp from 'sharp';
import { expect, test } from 'vitest';
import { PHOTO_SCENES, photoOf } from '../../../../tools/gallery/photo-scenes.ts';
import { originalOf } from './fetch-picture.ts';
import { judgePicture, type Seen } from './judge-picture.ts';
import { readLogo, shownLogo } from './read-logo.ts';

test('a photo is good once, in whatever size; drawings, strips and what is no picture are none', async () => {
  const seen: Seen[] = [];
  const photo = await photoOf(PHOTO_SCENES.lunch);
  const small = await sharp(photo).resize(640).jpeg({ quality: 50 }).toBuffer();
  const flat = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#c33' } })
    .png()
    .toBuffer();
  const strip = await sharp(photo).resize(1600, 320, { fit: 'cover' }).jpeg().toBuffer();
  const judged = [];
  for (const one of [photo, small, flat, strip, Buffer.from('nada')]) judged.push(await judgePicture(one, `/${judged.length}`, seen));
  expect(judged).toEqual([null, 'twice', 'drawing', 'too_small', 'not_a_picture']);
  const first: Seen[] = [];
  expect(await judgePicture(small, '/small', first)).toBeNull();
  expect(await judgePicture(photo, '/large', first)).toBeNull();
  expect(first).toMatchObject([{ url: '/large', replaces: '/small' }]);
});

const drawing = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80"><rect width="200" height="80" fill="#0a5c36"/>${inside}</svg>`);

test('a drawn logo becomes pixels with its colours; one that leads out of itself is refused', async () => {
  const logo = await readLogo(drawing(''));
  expect(logo).toMatchObject({ colors: ['#0a5c36'] });
  expect(logo).not.toHaveProperty('ink');
  expect(await sharp(logo!.body).metadata()).toMatchObject({ format: 'png', width: 800, height: 320 });
  for (const inside of [
    '<image href="file:///etc/passwd"/>',
    '<use href="https://x.example/a.svg#b"/>',
    '<style>@import url(//x.example)</style>',
  ])
    expect(await readLogo(drawing(inside))).toBeNull();
});

test('a cut-out logo gets a ground that it is seen on', async () => {
  const white = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80"><circle cx="100" cy="40" r="30" fill="#fff"/></svg>',
  );
  const [light, dark] = [(await readLogo(white))!, { body: drawing(''), colors: [], inks: [0.02] }];
  expect(light.inks?.[0]).toBeGreaterThan(0.95);
  const groundOf = async (shown: Promise<Buffer> | Buffer) =>
    (
      await sharp(await shown)
        .raw()
        .toBuffer()
    )
      .subarray(0, 3)
      .toString('hex');
  expect(await groundOf(shownLogo(light, ['#f4b6c2', '#0b3b5a']))).toBe('0b3b5a');
  expect(await groundOf(shownLogo(dark, ['#5a2d0c']))).toBe('ffffff');
  // White within a green mark does not make it a light one.
  const paw = '<circle cx="60" cy="40" r="36" fill="#1a7a4a"/><circle cx="60" cy="40" r="20" fill="#fff"/>';
  const green = (await readLogo(Buffer.from(white.toString().replace(/<circle.*\/>/, paw))))!;
  expect(await groundOf(shownLogo(green, ['#1a7a4a']))).toBe('ffffff');
  // Dark letters beside a light mark would be lost on the site's own dark colour.
  const mixed = { body: drawing(''), colors: [], inks: [0.04, 0.04, 0.04, 0.32, 0.32, 0.32, 0.32] };
  expect(await groundOf(shownLogo(mixed, ['#0b3d5c']))).toBe('ffffff');
});

test('a plain stone is a photo beside the name of a thing, and a drawing elsewhere', async () => {
  const grains = Buffer.from(Array.from({ length: 256 * 256 }, (_, at) => 20 + ((at * 7919) % 13)));
  const granite = await sharp(grains, { raw: { width: 256, height: 256, channels: 1 } })
    .png()
    .toBuffer();
  expect(await judgePicture(granite, '/preto.jpg', [])).toBe('drawing');
  expect(await judgePicture(granite, '/preto.jpg', [], true)).toBeNull();
  const flat = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#c33' } })
    .png()
    .toBuffer();
  expect(await judgePicture(flat, '/preto.jpg', [], true)).toBe('drawing');
});

test('a smaller size of a picture in WordPress leads to the first one', () => {
  const uploads = 'https://x.example/wp-content/uploads/2014/03';
  expect(originalOf(`${uploads}/forno-300x200.jpg`)).toBe(`${uploads}/forno.jpg`);
  for (const other of [`${uploads}/forno.jpg`, `${uploads}/modelo-205x55.html/a.jpg`, 'https://x.example/fotos/pneu-205x55.jpg'])
    expect(originalOf(other)).toBeNull();
});
