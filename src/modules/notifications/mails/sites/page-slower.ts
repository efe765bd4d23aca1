import { z } from 'zod';
import type { AppLocale } from '#platform/locales.ts';
import { mailKind, short, type Wording } from '../mail-kind.ts';

const MEASURES = ['score', 'lcpMs', 'cls', 'tbtMs', 'inpMs', 'bytes'] as const;
type Measure = (typeof MEASURES)[number];

const drop = z.object({
  path: z.string(),
  device: z.enum(['phone', 'desktop']),
  isByRelease: z.boolean(),
  changes: z.array(z.object({ measure: z.enum(MEASURES), before: z.number(), after: z.number() })),
});
type Drop = z.infer<typeof drop>;

interface Phrases {
  device: Record<Drop['device'], string>;
  measure: Record<Measure, string>;
  cause: { release: string; itself: string };
  line: (page: string, device: string, changes: string, cause: string) => string;
  change: (name: string, before: string, after: string) => string;
}

const PHRASES: Record<AppLocale, Phrases> = {
  'pt-BR': {
    device: { phone: 'no celular', desktop: 'no computador' },
    measure: {
      score: 'a nota de velocidade',
      lcpMs: 'o tempo até aparecer o principal',
      cls: 'o quanto a página pula enquanto abre',
      tbtMs: 'o tempo em que ela não responde',
      inpMs: 'a demora em responder a um toque',
      bytes: 'o peso',
    },
    cause: { release: 'Começou com a versão publicada por último.', itself: 'Foi assim em dois dias seguidos, sem publicação nova.' },
    change: (name, before, after) => `${name} foi de ${before} para ${after}`,
    line: (page, device, changes, cause) => `${page}, ${device}: ${changes}. ${cause}`,
  },
  en: {
    device: { phone: 'on a phone', desktop: 'on a computer' },
    measure: {
      score: 'the speed score',
      lcpMs: 'the time until the main part shows',
      cls: 'the amount the page jumps while it opens',
      tbtMs: 'the time it does not respond',
      inpMs: 'the wait after a tap',
      bytes: 'the weight',
    },
    cause: { release: 'It began with the version published last.', itself: 'It was so on two days in a row, with nothing new published.' },
    change: (name, before, after) => `${name} went from ${before} to ${after}`,
    line: (page, device, changes, cause) => `${page}, ${device}: ${changes}. ${cause}`,
  },
  es: {
    device: { phone: 'en el teléfono', desktop: 'en la computadora' },
    measure: {
      score: 'la nota de velocidad',
      lcpMs: 'el tiempo hasta que aparece lo principal',
      cls: 'lo que la página salta mientras abre',
      tbtMs: 'el tiempo en que no responde',
      inpMs: 'la espera tras un toque',
      bytes: 'el peso',
    },
    cause: { release: 'Empezó con la última versión publicada.', itself: 'Fue así dos días seguidos, sin publicar nada nuevo.' },
    change: (name, before, after) => `${name} pasó de ${before} a ${after}`,
    line: (page, device, changes, cause) => `${page}, ${device}: ${changes}. ${cause}`,
  },
};

const HOME: Record<AppLocale, string> = { 'pt-BR': 'Página inicial', en: 'Home page', es: 'Página de inicio' };

function written(measure: Measure, value: number, at: Wording): string {
  if (measure === 'score') return at.number(Math.round(value));
  if (measure === 'cls') return at.number(value);
  if (measure === 'bytes') return `${at.number(Math.round(value / 1000))} kB`;
  return value < 1000 ? `${at.number(Math.round(value))} ms` : `${at.number(Math.round(value / 100) / 10)} s`;
}

function lineOf(locale: AppLocale, { path, device, isByRelease, changes }: Drop, at: Wording): string {
  const { device: devices, measure, cause, change, line } = PHRASES[locale];
  const said = changes.map((one) =>
    change(measure[one.measure], written(one.measure, one.before, at), written(one.measure, one.after, at)),
  );
  const list = said.join('; ');
  return line(path === '/' ? HOME[locale] : path, devices[device], list, isByRelease ? cause.release : cause.itself);
}

/** Pages of a live site have become slower or heavier. */
export const pageSlower = mailKind({
  data: z.object({ siteId: z.uuid(), siteName: z.string(), drops: z.array(drop).min(1), more: z.number() }),
  words: {
    'pt-BR': ({ siteId, siteName, drops, more }, at) => ({
      subject: `${short(siteName)} ficou mais lento`,
      paragraphs: [
        ...drops.map((one) => lineOf('pt-BR', one, at)),
        ...(more > 0 ? [`E mais ${more === 1 ? '1 página' : `${more} páginas`}.`] : []),
        'Medimos com três aberturas, e a melhor delas também ficou pior do que antes. O site continua no ar.',
      ],
      button: { label: 'Ver o que mudou', href: at.app(`/sites/${siteId}/performance`) },
      why: 'Você recebe este e-mail porque medimos o seu site todos os dias.',
    }),
    en: ({ siteId, siteName, drops, more }, at) => ({
      subject: `${short(siteName)} has become slower`,
      paragraphs: [
        ...drops.map((one) => lineOf('en', one, at)),
        ...(more > 0 ? [`And ${more === 1 ? '1 more page' : `${more} more pages`}.`] : []),
        'We opened it three times, and even the best of them was worse than before. The site is still up.',
      ],
      button: { label: 'See what changed', href: at.app(`/sites/${siteId}/performance`) },
      why: 'You get this e-mail because we measure your site every day.',
    }),
    es: ({ siteId, siteName, drops, more }, at) => ({
      subject: `${short(siteName)} se volvió más lento`,
      paragraphs: [
        ...drops.map((one) => lineOf('es', one, at)),
        ...(more > 0 ? [`Y ${more === 1 ? '1 página más' : `${more} páginas más`}.`] : []),
        'Lo abrimos tres veces, y hasta la mejor fue peor que antes. El sitio sigue en línea.',
      ],
      button: { label: 'Ver qué cambió', href: at.app(`/sites/${siteId}/performance`) },
      why: 'Recibes este correo porque medimos tu sitio todos los días.',
    }),
  },
});
