import { z } from 'zod';
import en from '#messages/en/meters.json' with { type: 'json' };
import es from '#messages/es/meters.json' with { type: 'json' };
import pt from '#messages/pt-BR/meters.json' with { type: 'json' };
import { METERS, PLAN_METERS, type PlanMeter } from '#modules/metering/index.ts';
import { GIGABYTE } from '#modules/metering/meters.ts';
import { mailKind, type Wording } from '../mail-kind.ts';
import { Money, whyMoney } from './money.ts';

const Quantity = z.object({
  meter: z.enum(PLAN_METERS),
  used: z.number(),
  of: z.number(),
});
type Quantity = z.infer<typeof Quantity>;

/** The limit, its reset date, and the forecast of when it is reached. */
const LimitNeared = z.object({
  percent: z.number().int(),
  /** Of the plan; null for the spending limit above it. */
  quantity: Quantity.nullable(),
  money: z.object({ used: Money, of: Money }).nullable(),
  resetsAt: z.iso.datetime(),
  /** Remaining spending limit above the plan, when the client chose to go on. */
  payUpTo: Money.nullable(),
  /** Null when there are too few days. */
  forecast: z.object({ at: z.iso.datetime().nullable(), from: z.iso.datetime().nullable(), to: z.iso.datetime().nullable() }).nullable(),
});
type LimitNeared = z.infer<typeof LimitNeared>;

const size = (quantity: Quantity, value: number): number => (METERS[quantity.meter].unit === 'byte' ? value / GIGABYTE : value);

type MeterWords = Record<PlanMeter, { counted: string }>;

interface Phrases {
  of(used: string, total: string, unit: string): string;
  moneyOf(used: string, total: string): string;
  resets(date: string): string;
  storageStays: string;
  reaches(at: string, from: string, to: string | null): string;
  fits: string;
  tooEarly: string;
  goesOn(money: string): string;
  stops: string;
  moneyStops: string;
}

/** The same order in every language: amount, consequence, reset date. */
function paragraphs(data: LimitNeared, at: Wording, words: MeterWords, say: Phrases): string[] {
  const { quantity, money, percent, forecast, payUpTo } = data;
  const said: string[] = [];
  if (quantity) {
    said.push(say.of(at.number(size(quantity, quantity.used)), at.number(size(quantity, quantity.of)), words[quantity.meter].counted));
    if (percent >= 100) said.push(payUpTo ? say.goesOn(at.money(payUpTo)) : say.stops);
    else if (!forecast) said.push(say.tooEarly);
    else if (!forecast.at) said.push(say.fits);
    else said.push(say.reaches(at.date(forecast.at), at.date(forecast.from ?? forecast.at), forecast.to && at.date(forecast.to)));
  }
  if (money) {
    said.push(say.moneyOf(at.money(money.used), at.money(money.of)));
    if (percent >= 100) said.push(say.moneyStops);
  }
  said.push(quantity && METERS[quantity.meter].formula === 'last' ? say.storageStays : say.resets(at.date(data.resetsAt)));
  return said;
}

const phrases: Record<'pt-BR' | 'en' | 'es', Phrases> = {
  'pt-BR': {
    of: (used, total, unit) => `Neste período você já usou ${used} de ${total} ${unit} do seu plano.`,
    moneyOf: (used, total) => `Além do plano, este período já custa ${used}. O máximo que você escolheu é ${total}.`,
    resets: (date) => `Tudo recomeça do zero em ${date}.`,
    storageStays: 'O espaço volta na hora em que você apaga fotos.',
    reaches: (at, from, to) =>
      `Neste ritmo o limite chega em ${at}: ${to ? `o mais provável é entre ${from} e ${to}` : `talvez já em ${from}, talvez nem neste período`}.`,
    fits: 'Neste ritmo o seu plano basta até o fim do período.',
    tooEarly: 'Ainda há poucos dias para prever quando o limite chega.',
    goesOn: (money) =>
      `Como você escolheu, tudo continua: o que passar do plano é cobrado, até ${money} neste período e nem um centavo a mais.`,
    stops: 'Daqui em diante espera o que precisar de mais. Seus sites seguem no ar, nada é apagado e nada é cobrado a mais.',
    moneyStops: 'Nada mais será cobrado: o que passa do plano parou. Seus sites seguem no ar e nada é apagado.',
  },
  en: {
    of: (used, total, unit) => `In this period you have used ${used} of the ${total} ${unit} of your plan.`,
    moneyOf: (used, total) => `Beyond your plan, this period costs ${used} so far. The most you chose to pay is ${total}.`,
    resets: (date) => `Everything starts again from zero on ${date}.`,
    storageStays: 'Space comes back the moment you delete photos.',
    reaches: (at, from, to) =>
      `At this pace the limit comes on ${at}: ${to ? `most likely between ${from} and ${to}` : `perhaps as early as ${from}, perhaps not in this period at all`}.`,
    fits: 'At this pace your plan lasts until the end of the period.',
    tooEarly: 'There are still too few days to foresee when the limit comes.',
    goesOn: (money) =>
      `As you chose, everything goes on: what goes beyond the plan is charged, up to ${money} in this period and not a cent more.`,
    stops: 'From here on, whatever needs more has to wait. Your sites stay online, nothing is deleted and nothing extra is charged.',
    moneyStops: 'Nothing more will be charged: what goes beyond the plan has stopped. Your sites stay online and nothing is deleted.',
  },
  es: {
    of: (used, total, unit) => `En este período ya usaste ${used} de ${total} ${unit} de tu plan.`,
    moneyOf: (used, total) => `Además del plan, este período ya cuesta ${used}. El máximo que elegiste es ${total}.`,
    resets: (date) => `Todo empieza de cero el ${date}.`,
    storageStays: 'El espacio vuelve en cuanto borras fotos.',
    reaches: (at, from, to) =>
      `A este ritmo el límite llega el ${at}: ${to ? `lo más probable es entre el ${from} y el ${to}` : `quizás ya el ${from}, quizás ni siquiera en este período`}.`,
    fits: 'A este ritmo tu plan alcanza hasta el final del período.',
    tooEarly: 'Todavía hay pocos días para prever cuándo llega el límite.',
    goesOn: (money) => `Como elegiste, todo sigue: lo que pase del plan se cobra, hasta ${money} en este período y ni un centavo más.`,
    stops:
      'De aquí en adelante, lo que necesite más tiene que esperar. Tus sitios siguen en línea, no se borra nada y no se cobra nada más.',
    moneyStops: 'No se cobrará nada más: lo que pasa del plan se detuvo. Tus sitios siguen en línea y no se borra nada.',
  },
};

/** A limit is near: what, how much, when it resets, and one link to raise it. */
export const limitNeared = mailKind({
  data: LimitNeared,
  words: {
    'pt-BR': (data, at) => ({
      subject: data.money
        ? `${data.percent}% do máximo que você escolheu pagar além do plano`
        : `${data.percent}% usado: ${pt[data.quantity!.meter].counted} do seu plano`,
      paragraphs: paragraphs(data, at, pt, phrases['pt-BR']),
      button: { label: data.money ? 'Mudar o máximo' : 'Ter mais', href: at.app('/plan') },
      why: whyMoney['pt-BR'],
    }),
    en: (data, at) => ({
      subject: data.money
        ? `${data.percent}% of the most you chose to pay beyond your plan`
        : `${data.percent}% used: ${en[data.quantity!.meter].counted} of your plan`,
      paragraphs: paragraphs(data, at, en, phrases.en),
      button: { label: data.money ? 'Change the maximum' : 'Get more', href: at.app('/plan') },
      why: whyMoney.en,
    }),
    es: (data, at) => ({
      subject: data.money
        ? `${data.percent}\u00a0% del máximo que elegiste pagar además del plan`
        : `${data.percent}\u00a0% usado: ${es[data.quantity!.meter].counted} de tu plan`,
      paragraphs: paragraphs(data, at, es, phrases.es),
      button: { label: data.money ? 'Cambiar el máximo' : 'Tener más', href: at.app('/plan') },
      why: whyMoney.es,
    }),
  },
});
