import sharp from 'sharp';
import { logo, PHOTO_SCENES, type PhotoScene, photoOf } from '../../tools/gallery/photo-scenes.ts';
import type { LocalSite } from './site.ts';

const frame = (title: string, body: string): string => `<html lang="pt-BR"><head><title>${title}</title>
<link rel="stylesheet" href="/estilo.css"><script src="/js/jquery-1.11.0.min.js"></script><script src="/js/slider.js"></script></head><body>
<div id="topo"><a href="/"><img src="/img/logo.png"></a>
<div class="menu"><a href="/">Início</a> | <a href="/quem-somos.html">Quem somos</a> | <a href="/cardapio.php">Cardápio</a> | <a href="/fale-conosco.html">Fale conosco</a></div></div>
<div class="corpo">${body}</div>
<div class="rodape">Padaria Moinho Velho - Rua Voluntários da Pátria, 845, Centro, Pelotas - RS - (53) 3225-4410 <img src="/img/pixel.gif" width="1" height="1"></div></body></html>`;

const PAGES: Record<string, string> = {
  '/': frame(
    'Home',
    `<img src="/fotos/vitrine-p.jpg"><h1>Padaria Moinho Velho</h1>
<p>Pães de fermentação natural, cucas e doces de Pelotas, assados no forno a lenha desde 1962.</p>
<p>Segunda a sábado, das 6h30 às 19h30. Domingo, das 7h às 12h.</p>
<img src="/fotos/vitrine.jpg" alt="A vitrine logo depois da primeira fornada"><img src="/fotos/fachada.jpg">`,
  ),
  '/quem-somos.html': frame(
    'Quem somos',
    `<h1>Quem somos</h1><p>O moinho era do avô Germano Schild, que moía o trigo da colônia e vendia pão na porta. Hoje a padaria é da neta, Helga, e do padeiro Antônio Braga.</p>
<p>Fazemos o levain todos os dias, com farinha do moinho Cotrijui e 24 horas de fermentação.</p><img src="/fotos/balcao.jpg" alt="Dona Helga no balcão, às seis da manhã">`,
  ),
  '/cardapio.php': frame(
    'Cardápio',
    `<h1>Cardápio</h1><ul><li>Pão de fermentação natural (700 g): R$ 24,00</li><li>Cuca de uva: R$ 32,00</li><li>Quindim: R$ 7,50</li><li>Café passado: R$ 6,00</li></ul>
<img src="/fotos/mesa.jpg" alt="Café da manhã servido na mesa da varanda">`,
  ),
  '/fale-conosco.html': frame(
    'Fale conosco',
    `<h1>Fale conosco</h1><p>As encomendas são feitas até as 16h do dia anterior.</p>
<p><a href="https://wa.me/5553991284410">WhatsApp (53) 99128-4410</a> ou <a href="mailto:pao@moinhovelho.example">pao@moinhovelho.example</a></p>
<p><a href="https://www.google.com/maps?q=Rua+Voluntarios+da+Patria+845+Pelotas">Ver no mapa</a></p>`,
  ),
};

const STYLES = `:root { --tijolo: #8c2f1b; }
body { background: #f6efe2; color: #3b2a20; font: 14px Verdana; }
#topo { background: var(--tijolo); } .menu a { color: #ffd27a; } h1 { color: var(--tijolo); }
.rodape { background-color: #8c2f1b; color: #ffe9c0; } .nunca { background: #00ff00; }`;

const scenes = new Map<PhotoScene, Promise<Buffer>>();
/** A scene takes seconds to draw: it is drawn once for all its sizes. */
const drawnScene = (scene: PhotoScene): Promise<Buffer> => {
  const known = scenes.get(scene) ?? photoOf(scene);
  scenes.set(scene, known);
  return known;
};
const shot = async (scene: PhotoScene, width = 940): Promise<Buffer> =>
  sharp(await drawnScene(scene))
    .resize(width)
    .jpeg()
    .toBuffer();

const PICTURES: Record<string, () => Promise<Buffer>> = {
  '/img/logo.png': () => logo('#8c2f1b'),
  '/fotos/vitrine.jpg': () => shot(PHOTO_SCENES.counter),
  '/fotos/vitrine-p.jpg': () => shot(PHOTO_SCENES.counter, 600),
  '/fotos/fachada.jpg': () => shot(PHOTO_SCENES.front),
  '/fotos/balcao.jpg': () => shot(PHOTO_SCENES.clerk),
  '/fotos/mesa.jpg': () => shot(PHOTO_SCENES.lunch),
};
const drawn = new Map<string, Promise<Buffer>>();
const pictureAt = (pathname: string): Promise<Buffer> | undefined => {
  const known = drawn.get(pathname) ?? PICTURES[pathname]?.();
  if (known) drawn.set(pathname, known);
  return known;
};

/** An old site of a bakery with all that its owner has: facts on four pages, a logo, colours, photos. */
export const OLD_BAKERY: LocalSite = {
  host: 'moinho.example',
  about: 'An old site of a bakery that says everything, on four pages, with a logo, colours and photos.',
  faults: [
    ...['description_missing', 'headers_missing', 'images_without_text', 'no_https', 'no_share_picture', 'no_structured_data'],
    ...['no_viewport', 'old_library', 'title_says_nothing', 'unsized_images'],
  ],
  tls: 'plain',
  prepare: async () => {
    for (const pathname of Object.keys(PICTURES)) await pictureAt(pathname);
  },
  answer: async (_, answer, { pathname }) => {
    const page = PAGES[pathname];
    if (page) return answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    if (pathname === '/estilo.css') return answer.writeHead(200, { 'content-type': 'text/css' }).end(STYLES);
    if (pathname.endsWith('.js')) return answer.writeHead(200, { 'content-type': 'text/javascript' }).end('');
    const picture = await pictureAt(pathname);
    if (!picture) return answer.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>');
    answer.writeHead(200, { 'content-type': pathname.endsWith('.png') ? 'image/png' : 'image/jpeg' }).end(picture);
  },
};
