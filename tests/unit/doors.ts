import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every file of Server Actions: what it exports, the whole world may call with whatever it likes. */
export const actionFiles = (): string[] =>
  globSync('src/**/*.{ts,tsx}', { cwd: ROOT }).filter((file) => /^\s*['"]use server['"]/.test(readFileSync(path.join(ROOT, file), 'utf8')));

export const inputFiles = (): string[] => globSync('src/modules/*/input.ts', { cwd: ROOT });

export const load = async (file: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ path.join(ROOT, file));

export const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType;
