/** Language-neutral parts: references to facts, URLs and e-mail addresses. */
const ALIKE = /\{\{fa_[0-9a-z]{8}\}\}|\]\([^()\s]+\)|https?:\/\/\S+|[\w.+-]+@[\w-]+(\.[\w-]+)+|@[\w.]+/g;

/** Whether a text has words of a language, beside facts, numbers and addresses. */
export const hasWords = (text: string): boolean => /\p{L}{2}|\p{Lo}/u.test(text.replace(ALIKE, ' '));
