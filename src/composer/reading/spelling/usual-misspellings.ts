import type { SpeltLanguage } from './sounds.ts';

/** Frequent misspellings, folded, that are short, far from what is meant, or like another word. */
export const USUAL: Readonly<Record<SpeltLanguage, Readonly<Record<string, string>>>> = {
  pt: {
    aki: 'aqui',
    concerteza: 'com certeza',
    derrepente: 'de repente',
    apartir: 'a partir',
    naum: 'não',
    saite: 'site',
    saiti: 'site',
    fais: 'faz',
    faiz: 'faz',
    trabaio: 'trabalho',
    trabaia: 'trabalha',
    orario: 'horário',
    orarios: 'horários',
    oje: 'hoje',
    olio: 'óleo',
  },
  es: {
    aki: 'aquí',
    ase: 'hace',
    asen: 'hacen',
    aser: 'hacer',
    asemos: 'hacemos',
    porfabor: 'por favor',
    porfavor: 'por favor',
    yanta: 'llanta',
    yantas: 'llantas',
    yantera: 'llantera',
    quizo: 'quiso',
    conciente: 'consciente',
  },
  en: {
    bisness: 'business',
    bisnes: 'business',
    bisnis: 'business',
    bizness: 'business',
    bussiness: 'business',
    websight: 'website',
    websit: 'website',
    becuz: 'because',
    becos: 'because',
    becoz: 'because',
    becouse: 'because',
    wich: 'which',
    wen: 'when',
    galon: 'gallon',
    galons: 'gallons',
    licenced: 'licensed',
    lisenced: 'licensed',
    tyers: 'tyres',
    servis: 'service',
    sinse: 'since',
    resturant: 'restaurant',
    tommorow: 'tomorrow',
    tommorrow: 'tomorrow',
    tomorow: 'tomorrow',
    chrismas: 'Christmas',
    cristmas: 'Christmas',
    untill: 'until',
    alot: 'a lot',
  },
};

/** Days and months, which are known also where they are spelt a letter off. */
export const CALENDAR: Readonly<Record<SpeltLanguage, readonly string[]>> = {
  pt: 'segunda terça quarta quinta sexta sábado sábados domingo domingos feriado feriados janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
    ' ',
  ),
  es: 'lunes martes miércoles jueves viernes sábado sábados domingo domingos feriado feriados enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January February March April June July August September October November December Christmas Easter'.split(
    ' ',
  ),
};
