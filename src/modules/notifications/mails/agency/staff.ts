import { z } from 'zod';
import type { AppLocale } from '#platform/locales.ts';
import { mailKind, type Wording, type Words } from '../mail-kind.ts';

const Hired = z.object({ by: z.string(), role: z.enum(['admin', 'developer']), at: z.string() });
type Hired = z.output<typeof Hired>;

/** Values of the texts: the colleague who did it, and the moment in words. */
type Named = Record<'by' | 'at', string> & { isAdmin: boolean };
type Said = { subject: string; paragraphs: string[]; label: string; why: string };

const SAID: Record<AppLocale, (named: Named) => Said> = {
  'pt-BR': ({ by, at, isAdmin }) => ({
    subject: 'Agora você é da equipe da agência',
    paragraphs: [
      `${by || 'Alguém da agência'} trouxe você para a equipe em ${at}, como ${isAdmin ? 'admin' : 'desenvolvedor'}. A sua própria conta continua como está.`,
      'Primeiro, entre e ligue a verificação em duas etapas: sem ela a mesa da agência não abre. Leva um minuto.',
      `Depois, comece por “Precisa de você agora”: é a lista do que espera por alguém da agência.${isAdmin ? '' : ' Dinheiro e e-mails de clientes ficam com os admins.'}`,
    ],
    label: 'Abrir a mesa da agência',
    why: 'Você recebe este e-mail porque alguém da agência trouxe você para a equipe. Se foi engano, avise quem trouxe você.',
  }),
  en: ({ by, at, isAdmin }) => ({
    subject: 'You are now on the agency’s team',
    paragraphs: [
      `${by || 'Somebody at the agency'} brought you onto the team on ${at}. Your role: ${isAdmin ? 'admin' : 'developer'}. Your own account stays as it is.`,
      'First, sign in and turn on two-step verification: the agency’s desk does not open without it. It takes a minute.',
      `Then start with “Needs you now”: it lists what is waiting for somebody at the agency.${isAdmin ? '' : ' Clients’ money and addresses are for admins.'}`,
    ],
    label: 'Open the agency’s desk',
    why: 'You receive this email because somebody at the agency brought you onto the team. If it was a mistake, tell whoever did it.',
  }),
  es: ({ by, at, isAdmin }) => ({
    subject: 'Ahora eres del equipo de la agencia',
    paragraphs: [
      `${by || 'Alguien de la agencia'} te trajo al equipo el ${at}, como ${isAdmin ? 'admin' : 'desarrollador'}. Tu propia cuenta sigue como está.`,
      'Primero, entra y activa la verificación en dos pasos: sin ella la mesa de la agencia no se abre. Lleva un minuto.',
      `Después, empieza por “Te necesita ahora”: es la lista de lo que espera a alguien de la agencia.${isAdmin ? '' : ' El dinero y los correos de los clientes son de los admins.'}`,
    ],
    label: 'Abrir la mesa de la agencia',
    why: 'Recibes este correo porque alguien de la agencia te trajo al equipo. Si fue un error, avisa a quien te trajo.',
  }),
};

const words =
  (locale: AppLocale) =>
  ({ by, role, at: when }: Hired, at: Wording): Words => {
    const { label, ...said } = SAID[locale]({ by, at: at.moment(when), isAdmin: role === 'admin' });
    return { ...said, button: { label, href: at.app('/admin') } };
  };

/** To a person whom an admin of the agency brought onto its staff. */
export const staffHired = mailKind({ data: Hired, words: { 'pt-BR': words('pt-BR'), en: words('en'), es: words('es') } });
