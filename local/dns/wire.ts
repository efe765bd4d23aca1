import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

type Answer = (bytes: Buffer, transport: 'udp' | 'tcp') => Promise<Buffer | null> | Buffer | null;
export type Listening = { port: number; close(): Promise<void> };

/** Idle timeout of a TCP connection in milliseconds. */
const IDLE_MS = 5000;

/** Serves DNS on one address, over UDP and TCP on the same port. Port 0 picks a free one. */
export async function listenDns(host: string, port: number, answer: Answer): Promise<Listening> {
  const tcp = createServer((socket) => {
    let held = Buffer.alloc(0);
    socket.setTimeout(IDLE_MS, () => socket.destroy());
    socket.on('error', () => {});
    socket.on('data', async (chunk: Buffer) => {
      held = Buffer.concat([held, chunk]);
      while (held.length >= 2 && held.length >= 2 + held.readUInt16BE(0)) {
        const end = 2 + held.readUInt16BE(0);
        const query = held.subarray(2, end);
        held = held.subarray(end);
        const reply = await answer(query, 'tcp');
        if (!reply) return socket.destroy();
        const length = Buffer.alloc(2);
        length.writeUInt16BE(reply.length);
        socket.write(Buffer.concat([length, reply]));
      }
    });
  });
  await new Promise<void>((resolve, reject) => tcp.once('error', reject).listen(port, host, resolve));
  const chosen = (tcp.address() as { port: number }).port;
  const udp = createSocket('udp4');
  udp.on('error', () => {});
  udp.on('message', async (message, from) => {
    const reply = await answer(message, 'udp');
    if (reply) udp.send(reply, from.port, from.address);
  });
  await new Promise<void>((resolve, reject) => {
    udp.once('error', reject);
    udp.bind(chosen, host, resolve);
  });
  return {
    port: chosen,
    close: async () => {
      await new Promise<void>((resolve) => udp.close(() => resolve()));
      await new Promise<void>((resolve) => tcp.close(() => resolve()));
    },
  };
}
