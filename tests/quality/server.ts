/** The sites on `<id>.localhost`, from memory, with the headers and the brotli that visitors get. */
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { SiteFile } from '#press/press.ts';
import { chooseEncoding } from '../../src/edge/negotiate.ts';
import { publishedHeaders } from '../../src/platform/security-headers/published.ts';

const brotli = promisify(brotliCompress);

export interface SiteServer {
  /** Address of a site without a closing slash. */
  originOf(id: string): string;
  /** Bytes of a file as they travel. */
  sent(id: string, path: string): Promise<Buffer>;
  add(id: string, files: readonly SiteFile[]): void;
  close(): Promise<void>;
}

const stylesOf = (html: string): string[] =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, css]) =>
      `sha256-${createHash('sha256')
        .update(css ?? '')
        .digest('base64')}`,
  );

/** `fontDelay`: milliseconds that fonts are late, so that a shift by their arrival would be seen. */
export async function serveSites({ fontDelay = 0 } = {}): Promise<SiteServer> {
  const sites = new Map<string, Map<string, SiteFile>>();
  const packed = new Map<SiteFile, Promise<Buffer>>();
  const pack = (file: SiteFile): Promise<Buffer> => {
    const known = packed.get(file) ?? brotli(file.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    packed.set(file, known);
    return known;
  };
  const find = (id: string, path: string) => {
    const files = sites.get(id);
    const name = path.replace(/^\//, '');
    return files?.get(name) ?? files?.get(`${name}.html`) ?? files?.get(`${name}${name && !name.endsWith('/') ? '/' : ''}index.html`);
  };

  const server: Server = createServer(async (request, response) => {
    const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const id = hostname.replace(/\.localhost$/, '');
    const file = find(id, decodeURIComponent(pathname)) ?? find(id, '404.html');
    if (!file) return response.writeHead(404).end();
    if (file.type === 'font/woff2' && fontDelay > 0) await new Promise((resolve) => setTimeout(resolve, fontDelay));
    const isText = /html|xml|svg|text/.test(file.type);
    const isPacked = isText && chooseEncoding(request.headers['accept-encoding'], { br: true, gzip: false }) === 'br';
    const type = isText ? `${file.type}; charset=utf-8` : file.type;
    const cache = file.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
    response.writeHead(file.path === '404.html' && pathname !== '/404.html' ? 404 : 200, {
      'Content-Type': type,
      'Cache-Control': cache,
      ...(isPacked ? { 'Content-Encoding': 'br' } : {}),
      ...(file.type === 'text/html' ? Object.fromEntries(publishedHeaders(stylesOf(Buffer.from(file.body).toString('utf8')))) : {}),
    });
    response.end(isPacked ? await pack(file) : file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    originOf: (id) => `http://${id}.localhost:${port}`,
    add: (id, files) => void sites.set(id, new Map(files.map((file) => [file.path, file]))),
    async sent(id, path) {
      const file = find(id, path);
      if (!file) throw new RangeError(`There is no ${path} on ${id}.`);
      return pack(file);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
