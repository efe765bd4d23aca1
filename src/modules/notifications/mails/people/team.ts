import { z } from 'zod';
import { pathIn } from '#platform/access/shown-account.ts';
import type { AppLocale } from '#platform/locales.ts';
import { mailKind, short, type Wording, type Words } from '../mail-kind.ts';

/** Letters of an account's name in a subject, beside its words. */
const MAX_NAME = 36;
const ROLES = {
  'pt-BR': { owner: 'Titular', manager: 'Gerente', editor: 'Edição', writer: 'Redação', billing: 'Financeiro', viewer: 'Leitura' },
  en: { owner: 'Owner', manager: 'Manager', editor: 'Editor', writer: 'Writer', billing: 'Billing', viewer: 'Viewer' },
  es: { owner: 'Titular', manager: 'Gerente', editor: 'Edición', writer: 'Redacción', billing: 'Finanzas', viewer: 'Lectura' },
} as const satisfies Record<AppLocale, Record<string, string>>;
const Role = z.enum(['owner', 'manager', 'editor', 'writer', 'billing', 'viewer']);

const SOMEBODY: Record<AppLocale, string> = { 'pt-BR': 'Alguém da equipe', en: 'Somebody on the team', es: 'Alguien del equipo' };
const UNNAMED: Record<AppLocale, string> = { 'pt-BR': 'uma conta sem nome', en: 'an account without a name', es: 'una cuenta sin nombre' };

const Invited = z.object({ account: z.string(), by: z.string(), role: Role, path: z.string(), code: z.string(), expiresAt: z.string() });

/** Goes to an address, with or without an account. */
export const invitation = mailKind({
  data: Invited,
  words: {
    'pt-BR': ({ account, by, role, path, code, expiresAt }, at) => ({
      subject: `Convite para ${short(account || 'uma conta', MAX_NAME)} no Page Magic`,
      paragraphs: [
        role === 'owner'
          ? `${by || 'A agência'} preparou a conta ${account} no Page Magic e passa a conta para você.`
          : `${by || SOMEBODY['pt-BR']} convidou você para trabalhar em ${account || UNNAMED['pt-BR']}, no Page Magic. O seu papel: ${ROLES['pt-BR'][role]}.`,
        `Se o botão não abrir, vá a ${at.app('/invitation')} e digite o código ${code}.`,
        `O convite vale até ${at.date(expiresAt)}.`,
      ],
      button: { label: 'Ver o convite', href: at.app(path) },
      why: 'Você recebe este e-mail porque alguém digitou o seu endereço num convite. Se não esperava por ele, não precisa fazer nada.',
    }),
    en: ({ account, by, role, path, code, expiresAt }, at) => ({
      subject: `Invitation to ${short(account || 'an account', MAX_NAME)} on Page Magic`,
      paragraphs: [
        role === 'owner'
          ? `${by || 'The agency'} has prepared the account ${account} on Page Magic and hands it over to you, as its owner.`
          : `${by || SOMEBODY.en} has invited you to work in ${account || UNNAMED.en} on Page Magic. Your role: ${ROLES.en[role]}.`,
        `If the button does not open, go to ${at.app('/invitation')} and type the code ${code}.`,
        `The invitation is good until ${at.date(expiresAt)}.`,
      ],
      button: { label: 'See the invitation', href: at.app(path) },
      why: 'You receive this email because somebody typed your address into an invitation. If you did not expect it, there is nothing to do.',
    }),
    es: ({ account, by, role, path, code, expiresAt }, at) => ({
      subject: `Invitación a ${short(account || 'una cuenta', MAX_NAME)} en Page Magic`,
      paragraphs: [
        role === 'owner'
          ? `${by || 'La agencia'} preparó la cuenta ${account} en Page Magic y te la entrega.`
          : `${by || SOMEBODY.es} te invitó a trabajar en ${account || UNNAMED.es}, en Page Magic. Tu rol: ${ROLES.es[role]}.`,
        `Si el botón no se abre, ve a ${at.app('/invitation')} y escribe el código ${code}.`,
        `La invitación vale hasta el ${at.date(expiresAt)}.`,
      ],
      button: { label: 'Ver la invitación', href: at.app(path) },
      why: 'Recibes este correo porque alguien escribió tu dirección en una invitación. Si no la esperabas, no tienes que hacer nada.',
    }),
  },
});

const News = z.object({
  account: z.string(),
  accountId: z.uuid().optional(),
  by: z.string(),
  role: Role.optional(),
  at: z.string(),
  dueAt: z.string().optional(),
});
type News = z.output<typeof News>;
/** A subject's `{account}` is truncated to fit. */
type Said = Record<
  AppLocale,
  (news: Record<'account' | 'by' | 'role' | 'at' | 'due', string>) => { subject: string; text: string; label: string }
>;

const WHY: Record<AppLocale, string> = {
  'pt-BR': 'Você recebe este e-mail porque trabalha nessa conta do Page Magic, ou trabalhava.',
  en: 'You receive this email because you work in that Page Magic account, or did.',
  es: 'Recibes este correo porque trabajas en esa cuenta de Page Magic, o trabajabas.',
};

/** A change of a person's membership in an account; `path` is the target of its button. */
function news(path: string, said: Said) {
  const words =
    (locale: AppLocale) =>
    ({ account, accountId, by, role, at: when, dueAt }: News, at: Wording): Words => {
      const named = {
        account: account || UNNAMED[locale],
        by: by || SOMEBODY[locale],
        role: role ? ROLES[locale][role] : '',
        at: at.moment(when),
        due: dueAt ? at.date(dueAt) : '',
      };
      const { subject, text, label } = said[locale](named);
      return {
        subject: subject.replace('{account}', short(named.account, MAX_NAME)),
        paragraphs: [text],
        button: { label, href: at.app(accountId ? pathIn(accountId, path) : path) },
        why: WHY[locale],
      };
    };
  return mailKind({ data: News, words: { 'pt-BR': words('pt-BR'), en: words('en'), es: words('es') } });
}

const TEAM = '/account/team';
const SEE_TEAM: Record<AppLocale, string> = { 'pt-BR': 'Ver a equipe', en: 'See the team', es: 'Ver el equipo' };
const OPEN: Record<AppLocale, string> = { 'pt-BR': 'Abrir o Page Magic', en: 'Open Page Magic', es: 'Abrir Page Magic' };

export const memberJoined = news(TEAM, {
  'pt-BR': ({ account, by, role }) => ({
    subject: 'Convite aceito · {account}',
    text: `${by} aceitou o seu convite e agora trabalha em ${account}. Papel: ${role}.`,
    label: SEE_TEAM['pt-BR'],
  }),
  en: ({ account, by, role }) => ({
    subject: 'Invitation accepted · {account}',
    text: `${by} has accepted your invitation and now works in ${account}. Role: ${role}.`,
    label: SEE_TEAM.en,
  }),
  es: ({ account, by, role }) => ({
    subject: 'Invitación aceptada · {account}',
    text: `${by} aceptó tu invitación y ahora trabaja en ${account}. Rol: ${role}.`,
    label: SEE_TEAM.es,
  }),
});

export const memberLeft = news(TEAM, {
  'pt-BR': ({ account, by }) => ({
    subject: 'Alguém saiu da equipe · {account}',
    text: `${by} saiu da equipe de ${account}. O que fez continua na conta.`,
    label: SEE_TEAM['pt-BR'],
  }),
  en: ({ account, by }) => ({
    subject: 'Somebody left the team · {account}',
    text: `${by} has left the team of ${account}. What they made stays in the account.`,
    label: SEE_TEAM.en,
  }),
  es: ({ account, by }) => ({
    subject: 'Alguien dejó el equipo · {account}',
    text: `${by} dejó el equipo de ${account}. Lo que hizo sigue en la cuenta.`,
    label: SEE_TEAM.es,
  }),
});

export const roleChanged = news(TEAM, {
  'pt-BR': ({ account, by, role, at }) => ({
    subject: 'Seu papel mudou · {account}',
    text: `${by} mudou o seu papel em ${account} em ${at}. Agora é: ${role}.`,
    label: SEE_TEAM['pt-BR'],
  }),
  en: ({ account, by, role, at }) => ({
    subject: 'Your role has changed · {account}',
    text: `${by} changed your role in ${account} on ${at}. It is now: ${role}.`,
    label: SEE_TEAM.en,
  }),
  es: ({ account, by, role, at }) => ({
    subject: 'Tu función cambió · {account}',
    text: `${by} cambió tu rol en ${account} el ${at}. Ahora es: ${role}.`,
    label: SEE_TEAM.es,
  }),
});

export const membershipEnded = news('/sites', {
  'pt-BR': ({ account, by, at }) => ({
    subject: 'Você não está mais na equipe · {account}',
    text: `${by} tirou você da equipe de ${account} em ${at}. O que você fez lá continua na conta; a sua própria conta não muda.`,
    label: OPEN['pt-BR'],
  }),
  en: ({ account, by, at }) => ({
    subject: 'You are no longer on the team · {account}',
    text: `${by} removed you from the team of ${account} on ${at}. What you made there stays in that account; your own account does not change.`,
    label: OPEN.en,
  }),
  es: ({ account, by, at }) => ({
    subject: 'Ya no estás en el equipo · {account}',
    text: `${by} te quitó del equipo de ${account} el ${at}. Lo que hiciste allí sigue en esa cuenta; tu propia cuenta no cambia.`,
    label: OPEN.es,
  }),
});

export const ownershipOffered = news(TEAM, {
  'pt-BR': ({ account, by }) => ({
    subject: 'A conta é oferecida a você · {account}',
    text: `${by} quer passar ${account} para o seu nome: plano, cobrança e equipe seriam seus. Nada muda enquanto você não aceitar; a oferta vale por 7 dias.`,
    label: 'Ver a oferta',
  }),
  en: ({ account, by }) => ({
    subject: 'The account is offered to you · {account}',
    text: `${by} wants to hand ${account} over to you: plan, billing and team would be yours. Nothing changes until you accept; the offer stands for 7 days.`,
    label: 'See the offer',
  }),
  es: ({ account, by }) => ({
    subject: 'Te ofrecen la cuenta · {account}',
    text: `${by} quiere pasarte ${account}: el plan, los cobros y el equipo serían tuyos. Nada cambia hasta que aceptes; la oferta vale 7 días.`,
    label: 'Ver la oferta',
  }),
});

export const ownershipMoved = news(TEAM, {
  'pt-BR': ({ account, by, at }) => ({
    subject: 'A conta passou adiante · {account}',
    text: `Desde ${at}, ${account} é de ${by}. Quem era titular continua na equipe como gerente. O cartão cadastrado paga o plano até ser trocado em Plano e uso.`,
    label: SEE_TEAM['pt-BR'],
  }),
  en: ({ account, by, at }) => ({
    subject: 'The account has a new owner · {account}',
    text: `Since ${at}, ${account} belongs to ${by}. The former owner stays on the team as a manager. The card on file pays for the plan until it is replaced under Plan and usage.`,
    label: SEE_TEAM.en,
  }),
  es: ({ account, by, at }) => ({
    subject: 'La cuenta cambió de titular · {account}',
    text: `Desde el ${at}, ${account} es de ${by}. Quien era titular sigue en el equipo como gerente. La tarjeta registrada paga el plan hasta que se cambie en Plan y uso.`,
    label: SEE_TEAM.es,
  }),
});

export const cardTakenOut = news('/plan', {
  'pt-BR': ({ account, by, at }) => ({
    subject: 'Falta um cartão · {account}',
    text: `${by} retirou em ${at} o próprio cartão, que ainda pagava o plano de ${account}. O plano continua; cadastre um cartão seu antes da próxima cobrança.`,
    label: 'Cadastrar um cartão',
  }),
  en: ({ account, by, at }) => ({
    subject: 'A card is missing · {account}',
    text: `On ${at}, ${by} took out their own card, which still paid for the plan of ${account}. The plan goes on; add a card of yours before the next charge.`,
    label: 'Add a card',
  }),
  es: ({ account, by, at }) => ({
    subject: 'Falta una tarjeta · {account}',
    text: `${by} retiró el ${at} su propia tarjeta, que todavía pagaba el plan de ${account}. El plan sigue; registra una tarjeta tuya antes del próximo cobro.`,
    label: 'Registrar una tarjeta',
  }),
});

export const ownershipDeclined = news(TEAM, {
  'pt-BR': ({ account, by }) => ({
    subject: 'A oferta da conta foi recusada · {account}',
    text: `${by} não quis ficar com ${account}. Nada mudou: a conta continua sua.`,
    label: SEE_TEAM['pt-BR'],
  }),
  en: ({ account, by }) => ({
    subject: 'Your offer of the account was declined · {account}',
    text: `${by} did not want to take over ${account}. Nothing has changed: the account is still yours.`,
    label: SEE_TEAM.en,
  }),
  es: ({ account, by }) => ({
    subject: 'Rechazaron tu oferta de la cuenta · {account}',
    text: `${by} no quiso quedarse con ${account}. Nada cambió: la cuenta sigue siendo tuya.`,
    label: SEE_TEAM.es,
  }),
});

export const accountClosing = news('/sites', {
  'pt-BR': ({ account, by, due }) => ({
    subject: 'A conta será apagada · {account}',
    text: `${by} marcou ${account} para ser apagada em ${due}. Os sites estão em pausa desde já. Até esse dia um titular pode desfazer; se precisa de algo que está lá, fale com ${by}.`,
    label: OPEN['pt-BR'],
  }),
  en: ({ account, by, due }) => ({
    subject: 'The account is going to be deleted · {account}',
    text: `${by} has marked ${account} to be deleted on ${due}. Its sites are paused from now on. Until that day an owner can undo it; if you need something that is there, talk to ${by}.`,
    label: OPEN.en,
  }),
  es: ({ account, by, due }) => ({
    subject: 'La cuenta se va a borrar · {account}',
    text: `${by} marcó ${account} para borrarse el ${due}. Los sitios están en pausa desde ahora. Hasta ese día un titular puede deshacerlo; si necesitas algo de allí, habla con ${by}.`,
    label: OPEN.es,
  }),
});

export const accountKept = news('/sites', {
  'pt-BR': ({ account, by }) => ({
    subject: 'A conta fica · {account}',
    text: `${by} desfez o pedido: ${account} não será mais apagada, e os sites que estavam no ar voltaram.`,
    label: OPEN['pt-BR'],
  }),
  en: ({ account, by }) => ({
    subject: 'The account stays · {account}',
    text: `${by} has taken it back: ${account} will not be deleted, and the sites that were live are back.`,
    label: OPEN.en,
  }),
  es: ({ account, by }) => ({
    subject: 'La cuenta se queda · {account}',
    text: `${by} lo deshizo: ${account} ya no se borrará, y los sitios que estaban en línea volvieron.`,
    label: OPEN.es,
  }),
});
