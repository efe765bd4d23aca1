import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import packet, { type Answer, type DecodedPacket, type RecordType } from 'dns-packet';
import type { Failure } from '../doctor/evidence.ts';

export interface Endpoint {
  host: string;
  port: number;
}

export interface DnsQuestion {
  name: string;
  type: RecordType;
  /** Recursive query to a resolver; without it, the server answers from its own data. */
  recursive?: boolean;
  /** Asks a validating resolver for the answer even if validation fails. */
  unchecked?: boolean;
}

export interface Reply {
  rcode: string;
  /** The server is authoritative for the zone. */
  isAuthoritative: boolean;
  /** The resolver has validated the answer. */
  isValidated: boolean;
  answers: Answer[];
  authorities: Answer[];
  additionals: Answer[];
}

/** The server could not be queried; this never stands for a negative answer. */
export class AskFailure extends Error {
  readonly because: Failure;
  constructor(because: Failure, options: ErrorOptions = {}) {
    super(`the server could not be asked: ${because}`, options);
    this.because = because;
  }
}

const TIMEOUT = 1500;
const TRIES = 2;
/** Bytes of a datagram that no network fragments. */
const UDP_SIZE = 1232;

/** Sends a query to one server: twice over UDP, then over TCP if the answer is truncated. @throws AskFailure. */
export async function askServer(server: Endpoint, question: DnsQuestion, timeout = TIMEOUT): Promise<Reply> {
  let failure: unknown;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    try {
      const reply = await overUdp(server, question, timeout);
      return read(reply.flag_tc ? await overTcp(server, question, timeout * 2) : reply);
    } catch (error) {
      failure = error;
      if (error instanceof AskFailure && error.because !== 'timeout') throw error;
    }
  }
  throw failure instanceof AskFailure ? failure : new AskFailure('unreachable', { cause: failure });
}

function encode({ name, type, recursive, unchecked }: DnsQuestion): { id: number; bytes: Buffer } {
  const id = randomInt(65_536);
  const flags = (recursive ? packet.RECURSION_DESIRED : 0) | (unchecked ? packet.CHECKING_DISABLED : 0);
  const opt = { type: 'OPT' as const, name: '.', udpPayloadSize: UDP_SIZE, flags: 0, options: [] };
  const bytes = packet.encode({ type: 'query', id, flags, questions: [{ name, type }], additionals: [opt as unknown as Answer] });
  return { id, bytes };
}

function decode(bytes: Buffer, id: number, { name, type }: DnsQuestion): DecodedPacket | null {
  let reply: DecodedPacket;
  try {
    reply = packet.decode(bytes);
  } catch (error) {
    throw new AskFailure('malformed', { cause: error });
  }
  const asked = reply.questions?.[0];
  // An answer to another question may be spoofed: it is ignored.
  const isOurs = reply.id === id && reply.type === 'response' && (!asked || (asked.name.toLowerCase() === name && asked.type === type));
  return isOurs ? reply : null;
}

function overUdp(server: Endpoint, question: DnsQuestion, timeout: number): Promise<DecodedPacket> {
  const { id, bytes } = encode(question);
  const socket = createSocket(isIPv6(server.host) ? 'udp6' : 'udp4');
  return new Promise<DecodedPacket>((resolve, reject) => {
    const timer = setTimeout(() => reject(new AskFailure('timeout')), timeout);
    const fail = (error: unknown) => reject(new AskFailure('unreachable', { cause: error }));
    socket.once('error', fail);
    socket.on('message', (message) => {
      try {
        const reply = decode(message, id, question);
        if (reply) resolve(reply);
      } catch (error) {
        reject(error);
      }
    });
    // A connected socket gets the error of a closed port, and packets from this server alone.
    socket.connect(server.port, server.host, () => socket.send(bytes, (error) => error && fail(error)));
    socket.once('close', () => clearTimeout(timer));
  }).finally(() => socket.close());
}

function overTcp(server: Endpoint, question: DnsQuestion, timeout: number): Promise<DecodedPacket> {
  const { id, bytes } = encode(question);
  const socket = connect({ host: server.host, port: server.port, timeout });
  return new Promise<DecodedPacket>((resolve, reject) => {
    let held = Buffer.alloc(0);
    socket.once('connect', () => socket.write(Buffer.concat([lengthOf(bytes), bytes])));
    socket.once('timeout', () => reject(new AskFailure('timeout')));
    socket.once('error', (error) => reject(new AskFailure('unreachable', { cause: error })));
    socket.once('close', () => reject(new AskFailure('unreachable')));
    socket.on('data', (chunk: Buffer) => {
      held = Buffer.concat([held, chunk]);
      if (held.length < 2 || held.length < 2 + held.readUInt16BE(0)) return;
      try {
        const reply = decode(held.subarray(2, 2 + held.readUInt16BE(0)), id, question);
        if (reply) resolve(reply);
        else reject(new AskFailure('malformed'));
      } catch (error) {
        reject(error);
      }
    });
  }).finally(() => socket.destroy());
}

function lengthOf(bytes: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return length;
}

function read(reply: DecodedPacket): Reply {
  return {
    rcode: (reply as DecodedPacket & { rcode: string }).rcode,
    isAuthoritative: reply.flag_aa,
    isValidated: reply.flag_ad,
    answers: reply.answers ?? [],
    authorities: reply.authorities ?? [],
    additionals: reply.additionals ?? [],
  };
}
