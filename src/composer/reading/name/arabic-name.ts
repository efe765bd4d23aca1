import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold, key } from '../fold.ts';
import { isTownName } from '../gazetteer.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { arabicRun, endsArabicName, isArabicGivenName, type Word } from './arabic-words.ts';

const CONFIDENCE = 0.6;
const STATED = 0.8;
const MAX_READ = 1200;
const MAX_WORDS = 6;

/** Kinds of house that open a name: clinic, company, centre, restaurant … */
const HEADS =
  'عيادة|عيادات|مركز|شركة|مؤسسة|مطعم|مطاعم|مقهى|قهوة|كافيه|محل|متجر|مخبز|مخابز|فرن|أفران|افران|حلويات|حلواني|صالون|كوافير|معصرة|مختبر|مختبرات|معهد|أكاديمية|اكاديمية|مدرسة|مدارس|روضة|حضانة|فندق|نزل|رياض|منتجع|استراحة|شاليهات|مخيم|مزرعة|مزارع|مشتل|ورشة|مصنع|معرض|مكتب|مكتبة|دار|بيت|جمعية|نادي|فرقة|فريق|استوديو|ستوديو|حمام|مغسلة|صيدلية|مشغل|بوتيك|مسمكة|ملحمة|مجموعة|رواق|زاوية|كراج|مطبعة|مطبخ|تعاونية|منجرة|محمصة';
const HEAD = new Set(key(HEADS).split('|'));
/** After a head, only what is done or sold there: "محل بيع …", "مكتب تأجير …". */
const DOING =
  /^(?:بيع|شراء|تصليح|صيانه|تاجير|ايجار|تركيب|تنظيف|خدمات|صغير\S*|كبير\S*|جديد\S*|متخصص\S*|عائلي\S*|نسائي\S*|رجالي\S*|خيري\S*|شعبي\S*|بلدي\S*|تعليم|تعلم|نقل|غسيل|تصميم|طباعه|تجاره|صناعه|انتاج|زراعه|علاج|طب|اسنان|ت\p{L}{1,2}ي\p{L}ه?|است\p{L}{3,}|حلاقه|خياطه|نجاره|حداده|دهان|سباكه|سمكره|كهرباء|ميكانيك\p{L}*|محاماه|ترجمه|تاجير|رعايه|حفظ|بناء)$/u;
/** Pages that a message asks for: "معرض الأعمال". */
const PAGE = /^ال(?:اعمال|صور|تصاور|اسعار|خدمات|منتجات|عملاء|اسئله|تواصل|رئيسيه|مشاريع|فيديو|فيديوهات|حجوزات|حجز)$/u;
/** Words of a relation or a title that make a word after a kind of house somebody's name: "قهوة عم حسين". */
const SOMEBODY =
  /^(?:عم|عمو|عمي|خاله|خالتي|ابو|ابي|ام|بنت|بنات|ابن|ابناء|اولاد|اخوان|الاخوين|ست|ستي|جدي|جدتي|تيتا|ماما|بابا|الحاج|الحاجه|الشيف|المعلم|الدكتور|الدكتوره|د)$/u;
const WHOSE = '(?:(?:نحن|احنا|إحنا|معكم|معاكم|صاحب|صاحبة|مدير|مديرة)(?: في)? )?';
const OPENS = new RegExp(
  `(?:^|[\\n.!؟،])\\s{0,3}(?:[^\\n.!؟،:]{0,60}(?:عليكم|مرحبا|هلا|سلام)[^\\n.!؟،:]{0,30} )?${WHOSE}(?=(?:${HEADS}) )`,
  'gu',
);

/** "- الاسم: X", "اسمه «X»": given in so many words. */
const LABEL = /(?<=^|[\n.،])[\s•*-]*(?:الاسم|اسم (?:المحل|الشركة|المشروع|المتجر|المكتب|المطعم|المشغل|الورشة))\s?[:：]\s*([^\n،,.]{3,60})/gu;
const QUOTED =
  /(?:اسمه|اسمها|اسمو|الاسم|باسم|سميته|سميناه|سميناها|سمّيته\p{L}*|سميت\p{L}*|اسم \p{L}+)(?: [^.\n«»"“”]{1,40})?\s?:?\s?[«"“]([^»"”\n]{2,40})[»"”]/gu;
/** "اسمه X", "الناس تعرفنا باسم X", "سميت المشروع ديالي X": the words after it are the name. */
const CALLED =
  /(?<!\p{L})(?:اسمه|اسمها|اسمو|إسمه|إسمها|(?:لمحلي|محلي|لمتجري|متجري)(?! اسم| إسم)|(?:تعرفنا|يعرفونا|يعرفنا|تنادينا|ينادونا|يسمونا|معروفين|معروف|مسجل)(?: الناس)?(?: (?:باسم|ب))?|سميت(?:ه|ها|و|هم)?|سمينا(?:ه|ها)?)(?: (?:المحل|المشروع|المتجر|الورشة|المطعم|الصفحة))?(?: (?:ديالي|بتاعي|تبعي|حقي))? (?=\p{L})/gu;
/** "الاسم ورشة الوتر": closes the sentence. */
const TOLD = /(?:^|[.\n،]\s{0,2})(?:الاسم|والاسم) ((?:\p{L}+ ){0,4}\p{L}+)(?=\s*(?:[.\n]|$))/gu;
/** Quoted by somebody, or of the past. */
const SAYS = /(?:قال\p{L}*|قلي|قلت|كان\p{L}*|بده|كلمه|عباره|يكتب|كتب\p{L}*|قديم|سمع\p{L}*)[^.\n]{0,30}$/u;
/** "محل عصير قصب | المعلم سيد | شارع …": a master and his name. */
const MASTER = /(?<!\p{L})((?:المعلم|الأسطى|الاسطى|الحاج|الحاجة|الشيف) \p{L}+)(?=\s*(?:[،,.\n]|شارع|ش |طريق|قرب|جنب|قدام|في|من))/gu;
const SPEAKS = /(?<!\p{L})(?:أنا|انا|اسمي|إسمي|اسمى|معكم|معاكم|معك|معاك|سميتي)\s(?=\p{L})/gu;
const BETWEEN = /[،,]\s(?=\p{L})/gu;
const TITLE =
  /^(?:لاله|لالا|سي|سيدي|الدكتور|الدكتوره|دكتور|دكتوره|د|الاستاذ|الاستاذه|استاذ|استاذه|المهندس|المهندسه|الشيف|شيف|الكابتن|كوتش|الكوتش|المحامي|المحاميه|المعلم|المعلمه|الفنان|الفنانه)$/;
const KUNYA = /^(?:ابو|ام|بو)$/;
/** Characters in which a person stands between commas behind the trade. */
const PRESENTED = 160;

/** A name that an Arabic message labels, quotes or announces. */
export function statedArabicName(sheet: Sheet): Found | null {
  if (sheet.language !== 'ar') return null;
  const found = matched(sheet, LABEL) ?? matched(sheet, QUOTED, isOfNow) ?? matched(sheet, TOLD) ?? called(sheet);
  return found && { ...found, confidence: STATED, stated: true };
}

/** The name of an Arabic message that no other rule made sure: a house at its opening, its master, or the only person who speaks. */
export function arabicName(sheet: Sheet): Found | null {
  if (sheet.language !== 'ar') return null;
  return onlyQuoted(sheet) ?? houseAt(sheet) ?? matched(sheet, MASTER) ?? speaker(sheet);
}

const found = (sheet: Sheet, start: number, end: number): Found => ({
  value: sheet.text.slice(start, end),
  span: [start, end],
  confidence: CONFIDENCE,
});

/** "كان سميتو «X»": a name of the past. */
const isOfNow = (before: string): boolean => !/(?:كان\p{L}*|قديم|قبل|زمان|بالاول)[^.\n]{0,30}$/u.test(before);

function matched(sheet: Sheet, pattern: RegExp, isMeant: (before: string) => boolean = () => true): Found | null {
  const match = [...sheet.text.slice(0, MAX_READ).matchAll(pattern)].find(({ index }) => isMeant(sheet.folded.slice(0, index)));
  if (!match) return null;
  const start = match.index + match[0].indexOf(match[1] as string);
  return found(sheet, start, start + (match[1] as string).length);
}

function called(sheet: Sheet): Found | null {
  for (const { index, 0: cue } of sheet.text.slice(0, MAX_READ).matchAll(CALLED)) {
    const run = arabicRun(sheet, index + cue.length, MAX_WORDS);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || last.end - first.start < 3) continue;
    const name = found(sheet, first.start, last.end);
    if (!namesTrade(fold(name.value), 'ar')) return name;
  }
  return null;
}

/** 'فرقة الدبكة "أوتار الجليل" من الناصرة': the only words in quotes, and no saying. */
function onlyQuoted(sheet: Sheet): Found | null {
  const [quoted, ...more] = [...sheet.text.slice(0, MAX_READ).matchAll(/[«"“]([^»"”\n]{2,40})[»"”]/gu)];
  const said = quoted?.[1] ?? '';
  if (!quoted || quoted.index > 120 || more.length > 0 || said.split(' ').length > 4 || SAYS.test(sheet.folded.slice(0, quoted.index)))
    return null;
  return found(sheet, quoted.index + 1, quoted.index + 1 + said.length);
}

function houseAt(sheet: Sheet): Found | null {
  for (const { index, 0: lead } of sheet.text.slice(0, MAX_READ).matchAll(OPENS)) {
    const run = arabicRun(sheet, index + lead.length, MAX_WORDS);
    if (isHouse(run)) return found(sheet, run[0]!.start, run.at(-1)!.end);
  }
  return null;
}

function isHouse([head, ...own]: readonly Word[]): boolean {
  if (!head || !HEAD.has(head.word) || own.length === 0 || own.some(({ word }) => DOING.test(word) || PAGE.test(word))) return false;
  const plain = (word: string) => word.replace(/^(?:ال|لل)(?=\p{L}{2})/u, '');
  const whole = [head, ...own].map(({ word }) => word);
  if (namesTrade(whole.join(' '), 'ar') || namesTrade(whole.map(plain).join(' '), 'ar')) return false;
  const [first, second] = own as [Word, Word | undefined];
  if (isTownName(first.word) && !second) return false;
  return (
    /^ال/.test(first.word) ||
    own.some(({ word }) => /^ال\p{L}{2}/u.test(word)) ||
    own.some(({ word }) => isArabicGivenName(word) || SOMEBODY.test(word)) ||
    own.some(({ word }) => /^لل\p{L}{2}/u.test(word))
  );
}

/** "أنا هدى الطراونة، مترجمة …", "معلم زلايجي في تطوان، إدريس الركاينة، …", and where no more is told "أنا أم طارق". */
function speaker(sheet: Sheet): Found | null {
  const text = sheet.text.slice(0, MAX_READ);
  const spoken = [...text.matchAll(SPEAKS)].map(({ index, 0: cue }) => index + cue.length);
  const between = [...text.slice(0, PRESENTED).matchAll(BETWEEN)].map(({ index, 0: cue }) => index + cue.length);
  const opening = /^\s*(?:[\p{L} ]{3,20}[،,!.] ?)?/u.exec(text)?.[0].length ?? 0;
  for (const [at, isClosed] of [...spoken.map((at) => [at, false] as const), ...between.map((at) => [at, true] as const)]) {
    const person = personAt(sheet, at);
    if (person && (!isClosed || (person.length > 1 && /^\s*[،,.]/.test(text.slice(person.at(-1)!.end)))))
      return found(sheet, person[0]!.start, person.at(-1)!.end);
  }
  const titled = arabicRun(sheet, opening, 3);
  if (titled[0] && TITLE.test(titled[0].word)) {
    const person = personAt(sheet, opening);
    if (person && person.length > 1) return found(sheet, person[0]!.start, person.at(-1)!.end);
  }
  for (const at of [...spoken, ...between]) {
    const [kunya, name] = arabicRun(sheet, at, 2);
    if (kunya && name && KUNYA.test(kunya.word)) return found(sheet, kunya.start, name.end);
  }
  return null;
}

/** A given name at a position with its title and its family's name: what no trade is and nothing else goes on with. */
function personAt(sheet: Sheet, at: number): Word[] | null {
  const run = arabicRun(sheet, at, 5);
  const title = run[0] && TITLE.test(run[0].word) ? 1 : 0;
  const given = run[title];
  const isServant = given?.word === 'عبد' && /^ال/.test(run[title + 1]?.word ?? '');
  if (!given || (!isServant && !isArabicGivenName(given.word))) return null;
  let end = title + (isServant ? 2 : 1);
  for (const next of run.slice(end, end + 2)) {
    const isArticled = /^(?:ال|بن|ابن|ابو|ال$)/.test(next.word);
    const behind = sheet.text.slice(next.end, next.end + 30);
    const following = /^ ([\p{L}\p{M}]+)/u.exec(behind)?.[1] ?? '';
    const isLast = !following || endsArabicName(key(following)) || namesTrade(key(following), 'ar') || /^\s*[،,.\n]/.test(behind);
    // "ليلى صباغ، رسامة": a trade's word between the given name and the trade is the family's.
    const isTrade = namesTrade(next.word, 'ar') && !namesTrade(key(/^[،,] ([\p{L}\p{M}]+)/u.exec(behind)?.[1] ?? ''), 'ar');
    if (!isArticled && (isTrade || !isLast)) break;
    end++;
  }
  return run.slice(0, end);
}
