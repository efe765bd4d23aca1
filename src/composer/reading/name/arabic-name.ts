import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { namesTrade } from '../trade/lexicon.ts';

const CONFIDENCE = 0.6;
const MAX_READ = 1200;
const STATED = 0.8;
const MAX_WORDS = 6;

/** Kinds of house that open a name: clinic, company, centre, restaurant … */
const HEADS =
  'عيادة|عيادات|مركز|شركة|مؤسسة|مطعم|مقهى|كافيه|محل|متجر|مخبز|مخابز|فرن|حلويات|صالون|معصرة|مختبر|مختبرات|معهد|أكاديمية|اكاديمية|مدرسة|روضة|حضانة|فندق|نزل|شاليهات|مزرعة|مشتل|ورشة|مصنع|معرض|مكتب|مكتبة|دار|بيت|جمعية|نادي|فرقة|استوديو|ستوديو|حمام|مغسلة|صيدلية|مشغل|بوتيك|مسمكة|ملحمة|مجموعة|رواق|زاوية';
/** After a head, only what is done or sold there: "محل بيع …", "مكتب تأجير …". */
const DOING =
  /^(?:بيع|شراء|تصليح|صيانة|تاجير|تأجير|ايجار|إيجار|تركيب|تنظيف|خدمات|صغير\S*|كبير\S*|جديد\S*|متخصص\S*|في|عن|من|على|لل?بيع|عندي|عندنا|اسمه|اسمها|عائلي\S*)$/u;
const OPENS = new RegExp(
  `(?<=^|[\\n.!؟،]\\s{0,3}|(?:نحن|احنا|إحنا)(?: في)? )((?:${HEADS})(?: \\p{L}+){1,${MAX_WORDS - 1}}?)(?=\\s*(?:[،,.\\n(]|[–—-]\\s)|\\s[A-Za-z])`,
  'gu',
);
/** "- الاسم: X", "اسمه «X»", "اسمها X في …": given in so many words. */
const LABEL = /(?<=^|\n)[\s•*-]*(?:الاسم|اسم (?:المحل|الشركة|المشروع|المتجر|المكتب|المطعم))\s?[:：]\s*([^\n،,.]{3,60})/gu;
const QUOTED = /(?:اسمه|اسمها|اسمو|الاسم|سميته|سميناه|سميناها)(?: [^.\n«»"“”]{1,40})?\s?:?\s?[«"“]([^»"”\n]{2,40})[»"”]/gu;
const CALLED =
  /(?<!\p{L})(?:اسمه|اسمها|اسمو|محلي|لمحلي|متجري|لمتجري)\s((?:\p{L}+ ){0,5}?\p{L}+)(?=\s(?:في|فى|من|على|ب(?:ال)?\p{L}{3,})|\s*[،,.\n])/gu;
/** "محل عصير قصب | المعلم سيد | شارع …": a master and his name. */
const MASTER = /(?<!\p{L})((?:المعلم|الأسطى|الاسطى|الحاج|الحاجة|الشيف) \p{L}+)(?=\s*(?:[،,.\n]|شارع|ش |طريق|قرب|جنب|قدام|في))/gu;
const FIRST_NAMES = new Set(
  'محمد احمد محمود مصطفى علي حسن حسين ابراهيم خالد عمر يوسف يونس سعيد سعد سامي سمير طارق ماجد مازن ياسر وليد نبيل كريم رامي فادي جمال كمال بلال فيصل سلطان ناصر منصور راشد سالم صالح ادريس رشيد حميد مراد انور عماد هشام هاني زياد باسم حاتم جابر عادل امين ايمن فاطمه فاطنه عائشه خديجه زينب مريم هدى نور سلمى ليلى منى سهى رنا ريم رانيا دينا داليا امل اماني سعاد نعيمه نجاة حنان سميره لطيفه جميله كوثر غيثه لينا لمى هبه ايمان اسماء سارة ساره مها نادية ناديه وفاء هند'.split(
    ' ',
  ),
);
/** "أنا هدى الطراونة، مترجمة …", "معلم زلايجي في تطوان، إدريس الركاينة، …": a first name and a family's, closed by a mark. */
const PERSON =
  /(?:(?<!\p{L})(?:أنا|انا|اسمي|معكم|معك|سميتي)\s|[،,]\s)((?:(?:لالة|لالا|الدكتور|الدكتورة|د\.)\s)?(?:عبد )?\p{L}+ (?:ال)?\p{L}{3,}(?: ال\p{L}+)?)(?=\s*[،,.])/gu;

/** The name of an Arabic message that no other rule made sure: a house at its opening, its master, or the only person who speaks. */
/** A name that an Arabic message labels, quotes or announces. */
export function statedArabicName(sheet: Sheet): Found | null {
  if (sheet.language !== 'ar') return null;
  const found =
    first(sheet, LABEL, () => true) ??
    first(sheet, QUOTED, () => true) ??
    first(sheet, CALLED, (value) => value.length > 2 && !namesTrade(fold(value), 'ar'));
  return found && { ...found, confidence: STATED, stated: true };
}

export function arabicName(sheet: Sheet): Found | null {
  if (sheet.language !== 'ar') return null;
  return houseAt(sheet) ?? first(sheet, MASTER, () => true) ?? first(sheet, PERSON, isPerson);
}

function houseAt(sheet: Sheet): Found | null {
  return first(sheet, OPENS, (value) => {
    const [, ...own] = value.split(' ');
    return own.some((word) => /^(?:ال|لل)\p{L}/u.test(word)) && !own.some((word) => DOING.test(word)) && !namesTrade(fold(value), 'ar');
  });
}

const isPerson = (value: string): boolean => {
  const [one = '', two = ''] = value.replace(/^(?:لالة|لالا|الدكتورة?|د\.) /u, '').split(' ');
  return one === 'عبد' ? /^ال/.test(two) : FIRST_NAMES.has(fold(one)) && !namesTrade(fold(two), 'ar');
};

function first(sheet: Sheet, pattern: RegExp, isName: (value: string) => boolean): Found | null {
  for (const match of sheet.text.slice(0, MAX_READ).matchAll(pattern)) {
    const value = match[1] as string;
    const start = match.index + match[0].indexOf(value);
    if (isName(value)) return { value, span: [start, start + value.length], confidence: CONFIDENCE };
  }
  return null;
}
