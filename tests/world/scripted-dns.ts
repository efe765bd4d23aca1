import { createSocket, type Socket } from 'node:dgram';
import packet, { type Answer } from 'dns-packet';

interface Scripted {
  rcode?: number;
  flags?: number;
  answers?: Answer[];
}

const open: Socket[] = [];

/** A DNS server that answers each query as the test says; resolves to its port on 127.0.0.1. */
export async function startScriptedServer(answer: (question: { name: string; type: string }) => Scripted): Promise<number> {
  const socket = createSocket('udp4');
  open.push(socket);
  socket.on('message', (bytes, from) => {
    const query = packet.decode(bytes);
    const question = query.questions![0]!;
    const { rcode = 0, flags = 0, answers = [] } = answer({ name: question.name.toLowerCase(), type: question.type });
    const reply = packet.encode({ type: 'response', id: query.id!, flags: flags | rcode, questions: [question], answers });
    socket.send(reply, from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return socket.address().port;
}

export function closeScriptedServers(): void {
  for (const socket of open.splice(0)) socket.close();
}
