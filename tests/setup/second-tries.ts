import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** Writes the tests that passed only on retry to `.artifacts/second-tries.json`; `npm test` lists them. */
export default class SecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const names = modules.flatMap((module) =>
      [...module.children.allTests()]
        .filter((test) => test.diagnostic()?.flaky)
        .map((test) => `${module.relativeModuleId} ${test.fullName}`),
    );
    const folder = path.resolve(import.meta.dirname, '../../.artifacts');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'second-tries.json'), JSON.stringify(names));
  }
}
