import { afterEach, expect, test, vi } from 'vitest';
import { log } from '#platform/log/log.ts';
import { runLab } from './run-lab.ts';

afterEach(() => void vi.restoreAllMocks());

test('as root no page of a stranger is opened, and the log says what to do', async () => {
  vi.spyOn(process, 'getuid').mockReturnValue(0);
  const told = vi.spyOn(log, 'error').mockImplementation(() => {});
  const task = { url: 'https://loja.test/', chromium: '/bin/false', userAgent: 'test', egress: { localWeb: null } };
  await expect(runLab(task)).rejects.toThrow('no_sandbox');
  expect(told).toHaveBeenCalledWith('lab.no_sandbox', expect.objectContaining({ todo: expect.any(String) }));
});
