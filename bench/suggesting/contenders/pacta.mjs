import { suggest } from '../../../core/claim/suggest.ts'

const pair = span => span && [span.start, span.end]

/** All that a suggestion carries is made: certainty, type and rank with the spans. */
export default {
  name: 'Pacta',
  find: text =>
    suggest({ text, language: 'en' }).map(({ content, source, cue, kind }) => ({
      content: content.map(pair),
      source: pair(source),
      cue: pair(cue),
      kind,
    })),
}
