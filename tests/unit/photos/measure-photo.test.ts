import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { measurePhoto } from '#modules/sites/photos/measure-photo.ts';
import { logo, PHOTO_SCENES, photoOf, screenshot } from '../../../tools/gallery/photo-scenes.ts';

const measured = async (photo: Buffer) => measurePhoto(photo, (await sharp(photo).metadata()).width, 50_000_000);

/** Whether a box of this shape, filled with the photo as CSS does it, shows the point. */
function shows({ width, height, subject }: (typeof PHOTO_SCENES)['clerk' | 'lunch'], focus: { x: number; y: number }, ratio: number) {
  const share = [Math.min(1, (height * ratio) / width), Math.min(1, width / ratio / height)] as const;
  return subject.every((at, axis) => {
    const start = (1 - share[axis]!) * (axis === 0 ? focus.x : focus.y);
    return at >= start && at <= start + share[axis]!;
  });
}

describe('measurePhoto', () => {
  it.each(['clerk', 'teacher', 'counter', 'lunch', 'room', 'hands'] as const)(
    'finds what %s shows, and every crop holds it',
    async (name) => {
      const scene = PHOTO_SCENES[name];
      const { focus } = await measured(await photoOf(scene));
      for (const ratio of [21 / 9, 16 / 9, 4 / 3, 1, 3 / 4, 9 / 16])
        expect(shows(scene as never, focus, ratio), `${name} ${focus.x} ${focus.y} at ${ratio}`).toBe(true);
    },
  );

  it('keeps a head whole in the flattest crop', async () => {
    for (const [name, top, bottom] of [
      ['clerk', 0.2, 0.4],
      ['teacher', 0.23, 0.48],
    ] as const) {
      const scene = PHOTO_SCENES[name];
      const { focus } = await measured(await photoOf(scene));
      const share = scene.width / (21 / 9) / scene.height;
      const start = (1 - share) * focus.y;
      expect([start <= top, start + share >= bottom], `${name} from ${start}`).toEqual([true, true]);
    }
  });

  it('crops a small thing in any corner so that it stays', async () => {
    for (const [x, y] of [
      [0.15, 0.15],
      [0.85, 0.15],
      [0.15, 0.85],
      [0.85, 0.85],
    ] as const) {
      const body = `<rect width="1200" height="1200" fill="#8a8f8c"/><circle cx="${x * 1200}" cy="${y * 1200}" r="110" fill="#c98a63"/><circle cx="${x * 1200}" cy="${y * 1200 - 40}" r="30" fill="#2a1a14"/>`;
      const scene = { width: 1200, height: 1200, body, subject: [x, y] as const, alt: '' };
      const { focus } = await measured(await photoOf(scene));
      for (const ratio of [21 / 9, 4 / 3, 3 / 4, 9 / 16]) expect(shows(scene as never, focus, ratio), `${x} ${y} at ${ratio}`).toBe(true);
    }
  });

  it('lets a photo bear a page, a small or dark one not, and a night with a bright counter all the same', async () => {
    const grade = async (name: keyof typeof PHOTO_SCENES) => (await measured(await photoOf(PHOTO_SCENES[name]))).grade;
    expect([await grade('clerk'), await grade('counter'), await grade('hands'), await grade('cellar')]).toEqual([
      'full',
      'full',
      'modest',
      'modest',
    ]);
  });

  it('keeps screenshots and signs whole, on the ground that they have or need', async () => {
    expect(await measured(await screenshot())).toMatchObject({ grade: 'whole', ground: expect.stringMatching(/^#[e-f]/) });
    expect(await measured(await logo('#1f4d3a', '#fdf6e9'))).toMatchObject({ grade: 'whole', ground: '#fdf6e9' });
    expect(await measured(await logo('#7a1f2b'))).toMatchObject({ grade: 'whole', ground: '#ffffff' });
    expect(await measured(await logo('#ffffff'))).toMatchObject({ grade: 'whole', ground: '#1c1c1e' });
  });
});
