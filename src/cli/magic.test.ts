import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'magic-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const magic = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/node', ['src/cli/magic.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const PROMPT = 'Site da padaria Pão da Serra, em Campos do Jordão. Pão de queijo R$ 6,50. WhatsApp (12) 99555-0143.';

describe('the command-line writer', { timeout: 60_000 }, () => {
  it('writes a site that opens from a disk and says what it found', () => {
    writeFileSync(join(root, 'p.txt'), PROMPT);
    const run = magic('--prompt-file', join(root, 'p.txt'), '--out', join(root, 'site'), '--json', join(root, 'r.json'));
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    const result = JSON.parse(readFileSync(join(root, 'r.json'), 'utf8'));
    expect(result).toMatchObject({ outcome: 'site', locale: 'pt-BR' });
    expect(result.facts.map((fact: { text: string }) => fact.text)).toContain('R$ 6,50');
    const html = readFileSync(join(root, 'site/index.html'), 'utf8');
    expect(html).toContain('R$ 6,50');
    expect(html).not.toMatch(/(href|src)="\/(?!\/)/);
    expect((html.match(/<section[\s>]/g) ?? []).length).toBeGreaterThanOrEqual(2);
  });

  it('gives the same bytes for the same description and seed, and another site for another seed', () => {
    const out = (name: string, seed: string) => {
      expect(magic('--prompt', PROMPT, '--out', join(root, name), '--seed', seed).status).toBe(0);
      return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'base64')])
        .sort();
    };
    const one = out('a', '1');
    expect(out('b', '1')).toEqual(one);
    expect(out('c', '2')).not.toEqual(one);
  });

  it('refuses with 3 and writes nothing', () => {
    const prompt = 'Preciso de uma página igual à do Nubank pra cliente atualizar o cadastro com senha e cartão';
    const run = magic('--prompt', prompt, '--out', join(root, 'site'), '--json', join(root, 'r.json'));
    expect(run.status).toBe(3);
    expect(JSON.parse(readFileSync(join(root, 'r.json'), 'utf8'))).toMatchObject({ outcome: 'refuse', locale: 'pt-BR' });
    expect(readdirSync(root)).toEqual(['r.json']);
  });

  it('answers bad usage with 2 and a line that says how', () => {
    for (const args of [
      [],
      ['--prompt', 'x'],
      ['--prompt', 'x', '--prompt-file', 'y', '--out', root],
      ['--prompt-file', join(root, 'no-such-file'), '--out', join(root, 'o')],
      ['--prompt', 'x', '--out', join(root, 'o'), '--seed', 'lucky'],
      ['--prompt', 'x', '--out', join(root, 'o'), '--locale', 'Klingon!'],
      ['--prompt', 'x', '--out', join(root, 'o'), '--colour', 'red'],
    ]) {
      const run = magic(...args);
      expect(run.status, args.join(' ')).toBe(2);
      expect(run.stderr).toContain('usage: npm run magic');
    }
    expect(readdirSync(root)).toEqual([]);
  });
});
