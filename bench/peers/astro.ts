import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Seconds in which Astro writes these pages, its whole process, from one route that prints ready HTML: the least work possible. `home` is a
 * folder with Astro installed. @throws when it does not write the same bytes.
 */
export function astroSeconds(home: string, pages: readonly string[]): { seconds: number; version: string } {
  const root = join(home, `bench-${process.pid}`);
  try {
    mkdirSync(join(root, 'src/pages'), { recursive: true });
    writeFileSync(join(root, 'package.json'), '{"type":"module"}');
    writeFileSync(join(root, 'astro.config.mjs'), 'export default { compressHTML: false, build: { format: "file" } };');
    writeFileSync(join(root, 'src/pages.json'), JSON.stringify(pages));
    writeFileSync(
      join(root, 'src/pages/[page].astro'),
      `---\nimport pages from '../pages.json';\nexport const partial = true;\nexport const getStaticPaths = () => pages.map((html, i) => ({ params: { page: String(i) }, props: { html } }));\n---\n<Fragment set:html={Astro.props.html} />`,
    );
    const started = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(home, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', root, '--silent'],
      {
        cwd: root,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      },
    );
    const seconds = (performance.now() - started) / 1000;
    if (status !== 0) throw new Error(String(stderr));
    if (readFileSync(join(root, 'dist/0.html'), 'utf8').trim() !== pages[0]!.trim()) throw new Error('Astro wrote other bytes.');
    const { version } = JSON.parse(readFileSync(join(home, 'node_modules/astro/package.json'), 'utf8'));
    return { seconds, version };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
