import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { isLoopback } from '../http/http.ts';
import { escaped, page } from '../http/page.ts';
import { Contacts, Refused } from './contacts.ts';
import { LOCAL_TOKEN } from './token.ts';

/**
 * Faults of the next requests, one each; `none` goes well. `lost` and `late` do what was asked and do not answer, or answer after the client has left;
 * `race`: somebody creates the same contact a moment earlier.
 */
const FAULTS = ['none', 'busy', 'broken', 'away', 'lost', 'late', 'race', 'html', 'locked'] as const;
type Fault = (typeof FAULTS)[number];

export interface LocalHubspot {
  port: number;
  url: string;
  contacts: Contacts;
  faults: Fault[];
  /** Method and path of each request, without the query. */
  asked: string[];
  /** Tokens that are accepted, and those that lack a scope. */
  tokens: Map<string, 'all' | 'no_scope'>;
  close(): Promise<void>;
}

const LATE = 12_000;
const PREFIX = '/crm/v3/objects/contacts';

/** The part of HubSpot's CRM API v3 that we use: contacts by id and by address, their erasure, and new properties. */
export async function startHubspot({ port = 0 }: { port?: number } = {}): Promise<LocalHubspot> {
  const crm: Crm = { contacts: new Contacts(), faults: [], asked: [], tokens: new Map([[LOCAL_TOKEN, 'all']]) };
  const server = createServer((message, response) => {
    answer(crm, message, response).catch((error: unknown) => {
      if (error instanceof Refused) return refuse(response, error);
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
      response.writeHead(500).end('the stand-in failed');
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const open = (server.address() as AddressInfo).port;
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { port: open, url: `http://127.0.0.1:${open}`, ...crm, close };
}

type Crm = Pick<LocalHubspot, 'contacts' | 'faults' | 'asked' | 'tokens'>;

async function answer(crm: Crm, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(message.url ?? '/', 'http://hubspot');
  const method = message.method ?? 'GET';
  if (!isLoopback(message.headers.host)) return void response.writeHead(404).end();
  if (url.pathname === '/health') return void response.end('ok');
  if (url.pathname === '/' && method === 'GET') return showPage(crm.contacts, response);
  const body = await text(message);
  if (url.pathname === '/_faults' && method === 'POST') {
    crm.faults.push(...z.array(z.enum(FAULTS)).parse(JSON.parse(body)));
    return void response.end('ok');
  }
  crm.asked.push(`${method} ${url.pathname}`);
  const fault = crm.faults.shift();
  requireRight(crm.tokens.get(message.headers.authorization?.replace(/^Bearer /, '') ?? ''));
  if (fault === 'busy') return rateLimited(response);
  if (fault === 'broken') throw new Refused(500, 'INTERNAL_ERROR', 'internal error');
  if (fault === 'locked') throw new Refused(423, 'LOCKED', 'the resource is locked, try again in 2 seconds');
  if (fault === 'away') return void message.socket.destroy();
  if (fault === 'html') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Just a moment</h1>');
  if (fault === 'race') crm.contacts.create(JSON.parse(body || '{"properties":{"email":"race@example.com"}}'), new Date());
  const done = route(crm.contacts, { method, url, body });
  if (fault === 'lost') return void message.socket.destroy();
  if (fault === 'late') await sleep(LATE);
  send(response, done.status, done.body);
}

function requireRight(right: 'all' | 'no_scope' | undefined): void {
  if (!right) throw new Refused(401, 'INVALID_AUTHENTICATION', 'Authentication credentials not found.');
  if (right === 'no_scope') throw new Refused(403, 'MISSING_SCOPES', "This app hasn't been granted all required scopes to make this call.");
}

interface Call {
  method: string;
  url: URL;
  body: string;
}

function route(contacts: Contacts, { method, url, body }: Call): { status: number; body: object | null } {
  const json = (): unknown => {
    try {
      return JSON.parse(body);
    } catch {
      throw new Refused(400, 'VALIDATION_ERROR', 'Invalid input JSON');
    }
  };
  const now = new Date();
  const path = url.pathname;
  if (method === 'POST' && path === PREFIX) return { status: 201, body: viewOf(contacts.create(json(), now), null) };
  if (method === 'POST' && path === `${PREFIX}/gdpr-delete`) {
    contacts.erase(json());
    return { status: 204, body: null };
  }
  if (method === 'POST' && path === '/crm/v3/properties/contacts') return { status: 201, body: contacts.define(json()) };
  const [, id] = /^\/crm\/v3\/objects\/contacts\/([^/]+)$/.exec(path) ?? [];
  if (method === 'GET' && id)
    return { status: 200, body: viewOf(contacts.find(id, url.searchParams.get('idProperty')), url.searchParams.get('properties')) };
  if (method === 'PATCH' && id) return { status: 200, body: viewOf(contacts.update(id, json(), now), null) };
  throw new Refused(501, 'NOT_COVERED', `the stand-in does not know ${method} ${path}`);
}

function showPage(contacts: Contacts, response: ServerResponse): void {
  const rows = contacts.all().map(
    ({ id, properties }) =>
      `<li><strong>${escaped(properties.email)}</strong><small>${escaped(id)}</small><pre>${escaped(
        Object.entries(properties)
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n'),
      )}</pre></li>`,
  );
  const content = `<h1>HubSpot: contacts</h1><p>Leads who agreed to it and confirmed by mail. <code>POST /_faults ["busy"]</code> makes the next requests fail: ${FAULTS.join(', ')}.</p><ul>${rows.join('') || '<li>No contact yet.</li>'}</ul>`;
  const { headers, body } = page({ title: 'HubSpot', content });
  response.writeHead(200, headers).end(body);
}

type Stored = ReturnType<Contacts['create']>;

/** HubSpot gives these few by default, and else the properties that are named. */
function viewOf({ id, properties, createdAt, updatedAt }: Stored, named: string | null): object {
  const names = ['email', 'firstname', 'lastname', ...(named ? named.split(',') : Object.keys(properties))];
  const shown = Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
  return { id, properties: { ...shown, hs_object_id: id }, createdAt, updatedAt, archived: false };
}

function rateLimited(response: ServerResponse): void {
  const message = 'You have reached your secondly limit.';
  const body = { status: 'error', message, errorType: 'RATE_LIMIT', correlationId: 'local', policyName: 'SECONDLY', requestId: 'local' };
  send(response, 429, body, { 'retry-after': '120' });
}

function refuse(response: ServerResponse, { status, message, category }: Refused): void {
  send(response, status, { status: 'error', message, correlationId: 'local', category });
}

function send(response: ServerResponse, status: number, body: object | null, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json;charset=utf-8', ...headers });
  response.end(body ? JSON.stringify(body) : undefined);
}
