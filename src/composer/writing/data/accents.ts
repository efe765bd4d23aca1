import type { ByLanguage } from '../../reading/lexicon/shape.ts';
import words from './accented.json' with { type: 'json' };

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const table = (list: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(list.map((word) => [bare(word), word] as const));
const lists: ByLanguage = words;

/**
 * Words with a single spelling that people type without accents, by language. Excludes those whose bare form is another
 * word: "maio", "nos", "pais", "carne", "metro", "fabrica".
 */
export const ACCENTED: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  Object.entries(lists).map(([language, list]) => [language, table(list)]),
);

/** Endings with a single spelling, over lower-case words without accents; verbs with the same ending are left alone. */
export const ENDINGS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  pt: [
    [/(?<=[a-z]{2})(?<!fal|bal|vul)cao$/, 'ção'],
    [/(?<=[a-z]{2})(?<!fal|bal|vul)coes$/, 'ções'],
    [/(?<=[a-z]{2})oes$/, 'ões'],
    [/(?<=[a-z]{2})(?<!berimb|bacalh|cac)ao$/, 'ão'],
    [/(?<=[a-z])(?<!^(?:ger|lic|influ|difer|viv|pres|evid|refer|pot|sent|sil|neglig|rever|cred))encia(s?)$/, 'ência$1'],
    [/(?<=[a-z]{2})(?<!^fin|^substanci)ancia(s?)$/, 'ância$1'],
    [/(?<=[a-z]{3})ario(s?)$/, 'ário$1'],
    [/(?<=[a-z]{3})orio(s?)$/, 'ório$1'],
    [/(?<=[a-z]{2})(?<!^casc)avel$/, 'ável'],
    [/(?<=[a-z]{2})ivel$/, 'ível'],
    [/(?<=[a-z]{2})aveis$/, 'áveis'],
    [/(?<=[a-z]{2})iveis$/, 'íveis'],
    [/ologic([oa]s?)$/, 'ológic$1'],
    [/(?<=[a-z])ologo(s?)$/, 'ólogo$1'],
    [/(?<=[a-z])ologa(s?)$/, 'óloga$1'],
    [/onomic([oa]s?)$/, 'onômic$1'],
    [/(?<=[a-z])etric([oa]s?)$/, 'étric$1'],
    [/(?<=[a-z])ometro(s?)$/, 'ômetro$1'],
    [/(?<=[a-z]{2})(?<!^gr|^pr)atic([oa]s?)$/, 'átic$1'],
    [/(?<=[a-z]{2})istic([oa]s?)$/, 'ístic$1'],
    [/(?<=[a-z]{2})onic([oa]s?)$/, 'ônic$1'],
    [/(?<=[a-z]{2})ografic([oa]s?)$/, 'ográfic$1'],
    [/(?<=[a-z]{2})ecnic([oa]s?)$/, 'écnic$1'],
  ],
  es: [[/(?<=[a-z]{2})(c|s)ion$/, '$1ión']],
};
