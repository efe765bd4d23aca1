import type { Sheet } from '../facts/sheet.ts';
import { key } from '../fold.ts';
import { isTownName } from '../gazetteer.ts';

export interface Word {
  /** Folded, without vowel marks. */
  word: string;
  start: number;
  end: number;
}

/** Words before a place, a time, another thought or the next part of a sentence: a name ends before them. */
const LINK =
  /^و?(?:في|من|علي|الي|عن|مع|عند|قرب|جنب|بجنب|قدام|امام|خلف|شارع|طريق|حي|منطقه|منذ|بين|حد|لدي|عندي|عندنا|عنا|هو|هي|وهو|وهي|التي|الذي|اللي|يلي|نحن|احنا|انا|اسمه|اسمها|تخصص|متخصص\p{L}*|معتمد\p{L}*|مرخص\p{L}*|مقيم\p{L}*|كل|يوم|بس|فقط|عشان|هنا|يعني|و)$/u;
/** Stems of verbs that tell what a house or a person does: "تستقبل المزارعين", "بتشتغل", "كنصاوب". */
const DOES =
  /^و?(?:ب|ك)?[يتنا](?:قدم|ستقبل|علن|وفر|بيع|نظم|ختص|عمل|صنع|شتغل|درب|درس|علم|نتج|ركب|صلح|خدم|وصل|فتح|قع|وجد|ؤجر|اجر|عرض|ساعد|هتم|صمم|طبخ|خبز|عالج|دير|رحب|دعو|ريد|رغب|بغي|بي|صاوب|صور|رسم|ترجم|نقل|زرع|ربي|حمص|خيط|نشر|حتاج|غير|ظبط|ضبط|صير|جهز|عطي|نزل|روح|جي|لف|دور|ساوي|سوي|كتب|كوي|غسل|نظف|قص|حط|اخد|اخذ)(?:ون|وا|و|ه|ها|هم|كم)?$/u;
const PURPOSE =
  /^ل(?:بيع|حجز|تاجير|ايجار|صيانه|تصليح|توصيل|تعليم|تنظيف|صناعه|تركيب|شراء|نقل|طلب|تصميم|تنظيم|تدريب|تجهيز|خدمات|خدمه|كراء|انتاج|تحميص)$/u;

/** True where a name ends: before a place, a verb or a purpose. */
export const endsArabicName = (word: string): boolean =>
  LINK.test(word) ||
  DOES.test(word) ||
  PURPOSE.test(word) ||
  /^[بف]ال\p{L}{3,}$/u.test(word) ||
  (/^[بف]/.test(word) && word.length > 3 && isTownName(word.slice(1)));

/** The words from a position up to a mark, a number or a word that ends a name. */
export function arabicRun({ text }: Sheet, at: number, most: number): Word[] {
  const words: Word[] = [];
  let from = at;
  while (words.length < most) {
    const said = /^ ?([\p{L}\p{M}]+)/u.exec(text.slice(from, from + 40));
    if (!said || (from > at && !said[0].startsWith(' '))) break;
    const start = from + said[0].length - (said[1] as string).length;
    const word = key(said[1] as string);
    if (!/\p{Script=Arabic}/u.test(word) || endsArabicName(word)) break;
    from = start + (said[1] as string).length;
    words.push({ word, start, end: from });
  }
  return words;
}

const GIVEN = new Set(
  key(
    'محمد احمد محمود مصطفى علي حسن حسين ابراهيم خالد عمر عمرو يوسف يونس سعيد سعد سامي سامر سمير طارق ماجد مازن ياسر ياسين وليد نبيل كريم رامي فادي جمال كمال بلال فيصل سلطان ناصر منصور راشد سالم صالح إدريس رشيد حميد مراد أنور عماد هشام هاني زياد باسم حاتم جابر عادل أمين أيمن أنس أسامة إسلام إياد إيهاب بدر بسام بشار تامر ثامر جاسم جهاد حازم حامد حمزة حمد حيدر خليل خليفة داود رائد رضا رياض زكريا زيد زين سراج سفيان سليم سليمان سيف شادي شريف صلاح ضياء طه ظافر عاصم عامر عباس عبدالله عبدالرحمن عبدالعزيز عبدالكريم عثمان عدنان عزيز عصام علاء عيسى غازي غسان فارس فاروق فراس فهد فؤاد قاسم قصي كاظم لؤي ليث مأمون مالك محسن مروان مشعل معاذ معتز منذر منير مهند موسى ناجي نادر نايف نزار نضال نواف هادي هيثم وائل وسام يحيى يزن حنا جورج إلياس إيلي طوني بطرس بولس ميشيل مينا ' +
      'فاطمة فاطنة عائشة خديجة زينب مريم هدى نور سلمى ليلى منى سهى رنا ريم رانيا دينا داليا أمل أماني سعاد نعيمة نجاة حنان سميرة لطيفة جميلة كوثر غيثة لينا لمى هبة إيمان أسماء سارة مها نادية وفاء هند آية آلاء إسراء ابتسام أروى أميرة أمينة بشرى بثينة تهاني جواهر حليمة حياة خلود دانا دعاء رباب رحمة رشا رغد رقية رؤى زهرة زهور سامية سحر سلوى سمر سناء سندس شهد شيماء شيخة صفاء ضحى عبير عفاف علياء غادة فاتن فدوى فرح كريمة لبنى لجين لمياء لولوة ماجدة مروة مشاعل ملاك منال منيرة مي ميساء ميسون ناهد نجلاء ندى نسرين نهى نوال نورة نورا هاجر هالة هناء وداد وردة وعد يسرى ياسمين رزان تمارا جمانة لارا مايا رولا ريما كارين جويل',
  ).split(' '),
);
export const isArabicGivenName = (word: string): boolean => GIVEN.has(word);
