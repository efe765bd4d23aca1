import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OccupiedError, replaceFolder } from './replace-folder.ts';

const file = (path: string, text: string) => ({ path, type: 'text/html', body: Buffer.from(text), immutable: false });
let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'replace-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('replaceFolder', () => {
  it('writes a fresh folder with its sub-folders and leaves nothing beside it', async () => {
    await replaceFolder(join(root, 'site'), [file('index.html', 'a'), file('en/index.html', 'b')]);
    expect(await readdir(root)).toEqual(['site']);
    expect(await readFile(join(root, 'site/en/index.html'), 'utf8')).toBe('b');
  });

  it('replaces an earlier output whole: no old page stays', async () => {
    await replaceFolder(join(root, 'site'), [file('index.html', 'a'), file('old.html', 'a')]);
    await replaceFolder(join(root, 'site'), [file('index.html', 'b')]);
    expect((await readdir(join(root, 'site'))).sort()).toEqual(['.page-magic', 'index.html']);
    expect(await readFile(join(root, 'site/index.html'), 'utf8')).toBe('b');
  });

  it('refuses a folder with files of someone else and touches nothing', async () => {
    await mkdir(join(root, 'mine'));
    await writeFile(join(root, 'mine/thesis.txt'), 'x');
    await expect(replaceFolder(join(root, 'mine'), [file('index.html', 'a')])).rejects.toBeInstanceOf(OccupiedError);
    expect(await readdir(join(root, 'mine'))).toEqual(['thesis.txt']);
    await expect(replaceFolder(join(root, 'mine/thesis.txt'), [file('index.html', 'a')])).rejects.toBeInstanceOf(OccupiedError);
  });

  it('keeps the earlier output when the new one cannot be written', async () => {
    await replaceFolder(join(root, 'site'), [file('index.html', 'a')]);
    await expect(replaceFolder(join(root, 'site'), [file('x', 'b'), file('x/y', 'b')])).rejects.toThrow();
    expect(await readFile(join(root, 'site/index.html'), 'utf8')).toBe('a');
    expect(await readdir(root)).toEqual(['site']);
  });
});
