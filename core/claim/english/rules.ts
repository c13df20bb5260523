import type { LanguageRules, ReportingForm } from '../language-rules'
import * as words from './function-words'
import { inflect } from './inflect'
import { nounsToo, prepositions, verbClasses } from './reporting-verbs'
import { typeWords } from './type-words'

export const english: LanguageRules = {
  language: 'en',
  marks: { '“': '”', '‘': '’', '„': '“', '«': '»', '‹': '›', '「': '」', '『': '』' },
  abbreviations: words.abbreviations,
  sentenceStarts: words.sentenceStarts,
  verbs: reportingForms(),
  words,
  types: typeWords,
}

function reportingForms(): ReadonlyMap<string, ReportingForm> {
  const forms = new Map<string, ReportingForm>()
  const split = (words: string) => words.split(/\s+/)
  for (const { takes, precision, verbs } of verbClasses)
    for (const lemma of split(verbs)) {
      for (const [tense, form] of Object.entries(inflect(lemma)) as [ReportingForm['tense'], string][]) {
        const known = forms.get(form)
        const frames = new Set([...(known?.takes ?? []), ...takes])
        if (known && known.tense !== tense && known.lemma === lemma) continue
        forms.set(form, {
          lemma,
          takes: frames,
          tense: known?.tense ?? tense,
          before: new Set(split(prepositions[lemma] ?? '')),
          precision,
          isNounToo: nounsToo.has(form),
        })
      }
    }
  return forms
}
