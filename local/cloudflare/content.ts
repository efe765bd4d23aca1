import { isIP } from 'node:net';
import { quoteTxt, unquoteTxt } from '../../src/modules/domains/zone/txt-value.ts';
import type { ZoneRecord } from '../dns/zones.ts';

interface Content {
  content?: string | undefined;
  priority?: number | undefined;
  data?: Record<string, string | number> | undefined;
}

/** Fields of a record in Cloudflare's API beside its name. */
export function contentOf({ type, value }: ZoneRecord): Content {
  const [first = '', second = '', third = '', fourth = ''] = value.split(/\s+/);
  if (type === 'TXT') return { content: quoteTxt(value) };
  if (type === 'MX') return { content: second, priority: Number(first) };
  if (type === 'SRV') {
    const data = { priority: Number(first), weight: Number(second), port: Number(third), target: fourth };
    return { content: `${second} ${third} ${fourth}`, priority: Number(first), data };
  }
  if (type === 'CAA') return { content: value, data: { flags: Number(first), tag: second, value: third.replaceAll('"', '') } };
  return { content: value };
}

/** The record's value, or null when Cloudflare would refuse it. */
export function readContent({ type, content = '', priority, data }: Content & { type: ZoneRecord['type'] }): string | null {
  if (type === 'A') return isIP(content) === 4 ? content : null;
  if (type === 'AAAA') return isIP(content) === 6 ? content : null;
  if (type === 'TXT') return unquoteTxt(content) || null;
  if (type === 'MX') return priority === undefined || !isHost(content) ? null : `${priority} ${content}`;
  if (type === 'SRV') return data && isHost(String(data.target)) ? `${data.priority} ${data.weight} ${data.port} ${data.target}` : null;
  if (type === 'CAA') return data && typeof data.flags === 'number' && data.tag ? `${data.flags} ${data.tag} "${data.value}"` : null;
  return isHost(content) ? content : null;
}

const isHost = (text: string): boolean => text === '.' || /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/i.test(text);
