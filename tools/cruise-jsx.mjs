// Loaded before dependency-cruiser: it asks swc for TypeScript and never for JSX, and then stops at the first .tsx file.
import { createRequire } from 'node:module';

const swc = createRequire(import.meta.url)('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });
