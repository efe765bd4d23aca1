/** What reads alike in every language: references to facts, addresses of links and of mail. */
const ALIKE = /\{\{fa_[0-9a-z]{8}\}\}|\]\([^()\s]+\)|https?:\/\/\S+|[\w.+-]+@[\w-]+(\.[\w-]+)+|@[\w.]+/g;

/** Whether a text says anything in a language of its own, beside facts, numbers and addresses. */
export const hasWords = (text: string): boolean => /\p{L}{2}|\p{Lo}/u.test(text.replace(ALIKE, ' '));
