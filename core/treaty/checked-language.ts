/** Whether the checks read articles in this language (BCP 47): their rules know English alone. */
export const isCheckedLanguage = (language: string) => /^en\b/i.test(language)
