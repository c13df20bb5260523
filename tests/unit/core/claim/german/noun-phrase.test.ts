import { expect, test } from 'vitest'
import { nounPhraseEnd } from '../../../../../core/claim/german/noun-phrase'
import { german } from '../../../../../core/claim/german/rules'
import { readPassage } from '../../../../../core/claim/pattern/passage'

/** The noun phrase at the beginning of a text. */
function phraseOf(text: string): string | null {
  const passage = readPassage(text, 0, text.length, german)
  const end = nounPhraseEnd(passage, 0, passage.words.length)
  return end === null ? null : text.slice(0, passage.words[end - 1]?.end)
}

const cases = [
  ['der Generalsekretär sei', 'der Generalsekretär'],
  ['Außenministerin Marlene Voigt am Dienstag', 'Außenministerin Marlene Voigt'],
  ['der frühere deutsche Botschafter warnte', 'der frühere deutsche Botschafter'],
  ['Der Sprecher des Auswärtigen Amts erklärte', 'Der Sprecher des Auswärtigen Amts'],
  ['eine Studie der Universität Halden zeigt', 'eine Studie der Universität Halden'],
  ['Völkerrechtler von der Universität Kiel sind', 'Völkerrechtler von der Universität Kiel'],
  ['Washington und Moskau sagten', 'Washington und Moskau'],
  ['Jan Roth (SPD) sagte', 'Jan Roth (SPD)'],
  ['Jan Roth der Zeitung', 'Jan Roth'],
  ['der Minister im Januar', 'der Minister'],
  ['die Initiative „Null Minen“ teilte', 'die Initiative „Null Minen“'],
  ['er sagte', 'er'],
  ['zwölf Staaten hätten', 'zwölf Staaten'],
  ['die 12. Konferenz begann', 'die 12. Konferenz'],
  ['am Dienstag', null],
  ['und', null],
  ['', null],
] as const
for (const [text, phrase] of cases)
  test(`reads the phrase at the beginning of: ${text}`, () => {
    expect(phraseOf(text)).toBe(phrase)
  })
