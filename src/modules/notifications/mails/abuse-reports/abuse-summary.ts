import { z } from 'zod';
import { withUnicodeHosts } from '#platform/shown-host.ts';
import { mailKind, type Wording, type Words } from '../mail-kind.ts';

const data = z.object({
  /** As `2026-11-23`. */
  day: z.string(),
  reports: z.number(),
  /** Sites with the most reports. */
  sites: z.array(z.object({ host: z.string().transform(withUnicodeHosts), count: z.number() })),
  /** Number of further sites. */
  others: z.number(),
});

/** Only in Portuguese: it goes to us. */
const words = ({ day, reports, sites, others }: z.infer<typeof data>, at: Wording): Words => {
  const lines = sites.map(({ host, count }) => `${host}: ${at.number(count)}`);
  return {
    subject: `Denúncias de ${day}: ${at.number(reports)} ${reports === 1 ? 'espera' : 'esperam'} por alguém`,
    paragraphs: [
      `Em ${day} (UTC) chegaram denúncias de que nenhum e-mail falou por inteiro e que ainda estão abertas: ${at.number(reports)} ao todo.`,
      [...lines, ...(others > 0 ? [`e mais ${at.number(others)} ${others === 1 ? 'site' : 'sites'}`] : [])].join('\n'),
    ],
    button: { label: 'Ver as denúncias', href: at.app('/admin/reports') },
    why: 'Aviso para a equipe: resumo das denúncias de um dia.',
  };
};

/** Visitors' reports of a day, except those that had a mail of their own. */
export const abuseSummary = mailKind({ data, words: { 'pt-BR': words, en: words, es: words } });
