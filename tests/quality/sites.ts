import { join } from 'node:path';
import { compose } from '#composer/compose.ts';
import { type PressOptions, press, type SiteFile } from '#press/press.ts';
import { renderSite } from '#site/render.ts';
import type { SiteDocument } from '#site/schema.ts';
import { PROMPTS } from './prompts.ts';

/** A site that the bar is held to. */
export interface Sample {
  id: string;
  prompt: string;
}

/** What the prompts leave open: each page type in each language that is written by hand, and sites that are always dark. */
const FURTHER: readonly Sample[] = [
  {
    id: 'landing-pt',
    prompt: 'Landing page pro meu e-book "Horta em 30 dias", R$ 39,00, quero que a pessoa compre em https://pay.horta.example',
  },
  {
    id: 'landing-es',
    prompt: 'Landing de mi curso online de repostería "Masa madre en casa", 4 semanas, $1.200 MXN, inscripciones por WhatsApp 55 5555 0132',
  },
  {
    id: 'clinic-en',
    prompt:
      'Website for Harbor Physical Therapy in Duluth, MN. Sports injuries and post-surgery rehab. 120 Lake Ave S. (218) 555-0164. Mon-Fri 7am-6pm. Calm, blue.',
  },
  {
    id: 'law-es',
    prompt:
      'Sitio para el despacho Rivas Abogados en Monterrey: derecho mercantil y laboral. Lic. Sofía Rivas, Céd. Prof. 0000000. Tel. 81 5555 0177. Sobrio.',
  },
  {
    id: 'catalogue-en',
    prompt:
      'Online shop for Thistle & Twine, handmade notebooks from Glasgow. Pocket notebook £9, A5 dotted £16, Refill pack of three £12. Orders by email hello@thistle.example. Ships in 2 working days.',
  },
  {
    id: 'portfolio-pt',
    prompt:
      'Portfólio de fotógrafa de casamento: Marina Taveira, em Porto Alegre. Instagram @marinataveira.foto, email oi@marina.example. Site escuro, elegante.',
  },
  {
    id: 'portfolio-es',
    prompt:
      'Portafolio de Bruno Sáez, arquitecto en Montevideo. Casas pequeñas y reformas. bruno@saez.example. Minimalista, blanco y negro.',
  },
  {
    id: 'event-pt',
    prompt:
      'Site do Encontro de Cerveja Artesanal de Blumenau, dia 12 de setembro de 2027 às 11h, no Parque Ramiro Ruediger. Ingresso R$ 35,00. Cerveja à parte.',
  },
  {
    id: 'event-es',
    prompt: 'Página para la carrera 10K Volcán, el 3 de octubre de 2027 a las 7:00 en Puebla. Inscripción $350 MXN. Salida en el Zócalo.',
  },
  {
    id: 'cause-en',
    prompt:
      'We are Second Shelf, a charity that gives books to prisons in Ohio. Donate at https://donate.secondshelf.example. Volunteers sort books every Tuesday 6pm-8pm at 900 Parsons Ave, Columbus.',
  },
  {
    id: 'cause-es',
    prompt:
      'Sitio de la fundación Manos de Barro, en Oaxaca: talleres de cerámica para niños. Donativos por transferencia, escribir a hola@manosdebarro.example.',
  },
  {
    id: 'blog-en',
    prompt:
      'A blog called Slow Gears about bicycle touring in New Zealand, by Tom Akers. First posts: "What fits in two panniers", "The West Coast in nine days".',
  },
  { id: 'blog-es', prompt: 'Blog de cocina "La olla lenta", recetas de mi abuela en Rosario. Me llamo Carla.' },
  {
    id: 'saas-es',
    prompt:
      'Landing para Rutero, app de rutas de reparto para panaderías. Planes: Básico $29 USD/mes (1 furgoneta), Flota $79 USD/mes (10 furgonetas). Prueba de 15 días. soporte@rutero.example. Modo oscuro siempre.',
  },
  { id: 'school-ar', prompt: 'موقع لمركز لغات في دبي اسمه مركز الأفق. نعلّم الإنجليزية والفرنسية للكبار. الهاتف +971 55 555 0177.' },
  {
    id: 'law-ar',
    prompt: 'موقع لمكتب محاماة في الرياض اسمه مكتب العدل للمحاماة. قضايا تجارية وعمالية. هاتف +966 55 555 0188. تصميم رسمي.',
  },
  { id: 'lodging-pt', prompt: 'site da pousada brisa do mar em maragogi, diária R$ 280,00 com café, whats 82 95555-0190' },
  {
    id: 'dark-en',
    prompt:
      'Dark website for Velvet Needle, a tattoo studio in Glasgow. Black, moody. Walk-ins Friday 12-6pm. 44 King Street. Instagram @velvetneedle.',
  },
];

/** Every site of the bar: those of the prompts that may become one, and the further ones. */
export const SAMPLES: readonly Sample[] = [
  ...PROMPTS.filter((prompt) => prompt.expect.outcome === 'site').map(({ id, prompt }) => ({ id, prompt })),
  ...FURTHER,
];

/** @throws when the prompt is refused. */
export function documentOf({ prompt }: Pick<Sample, 'prompt'>, seed = 0): SiteDocument {
  const made = compose({ prompt, seed });
  if (made.outcome === 'refuse') throw new Error(`Refused: ${made.message}`);
  return made.document;
}

const YEAR = 2026;
const common = { links: 'clean', year: YEAR } as const;

/** The pages of a site without its fonts and pictures. */
export function textFiles(document: SiteDocument, origin: string): Map<string, string> {
  const files = renderSite(document, { ...common, mode: 'publish', origin, fonts: [], photo: () => '', formAction: () => '/_form/x' });
  return new Map(files.map((file) => [file.path, file.text]));
}

/** A whole site as it is published. */
export const pressed = (document: SiteDocument, origin: string, options: Partial<PressOptions> = {}): Promise<SiteFile[]> =>
  press(document, { ...common, origin, cacheDir: join(import.meta.dirname, '../../node_modules/.cache/page-magic'), ...options });
