/** A proxy to the database whose connections can be cut or made to hang, all at once, and restored. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export async function startLine(port: number): Promise<{ port: number; cut(): void; silence(): void; mend(): void; stop(): void }> {
  const open = new Set<Socket>();
  let isCut = false;
  let isSilent = false;
  const server = createServer((inner) => {
    if (isCut) return void inner.destroy();
    if (isSilent) {
      inner.on('error', () => {});
      return void open.add(inner);
    }
    const outer = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      open.add(from);
      from.on('error', () => {});
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    silence: () => {
      isSilent = true;
      for (const socket of open) socket.unpipe().pause();
    },
    mend: () => {
      if (isSilent) for (const socket of open) socket.destroy();
      isCut = false;
      isSilent = false;
    },
    stop: () => server.close(),
  };
}
