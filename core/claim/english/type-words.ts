import type { TypeWords } from '../claim-type'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const typeWords: TypeWords = {
  positionVerbs: set(
    `pledge vow promise swear urge demand recommend propose oppose support back endorse reject refuse want call-for
    implore beg plead agree decline hope intend plan`,
  ),
  predictionVerbs: set('predict forecast foresee expect warn anticipate project'),
  opinionVerbs: set(
    'think believe feel doubt suspect praise criticize criticise lament fear worry mock slam call describe',
  ),
  positionWords:
    /\b(?:should|ought|must|needs? to|has to|have to|it is time|it’s time|it's time|we want|we demand|we call|calls? on|I support|we support|I oppose|we oppose|let us|let’s|let's)\b/i,
  predictionWords:
    /\b(?:will|won’t|won't|would|could|may|might|going to|gonna|likely|unlikely|is set to|are set to|is expected|are expected|by the end of|next (?:year|month|week|decade))\b|’ll\b|'ll\b/i,
  opinionWords:
    /\b(?:I think|I believe|I feel|we think|we believe|in my view|in my opinion|dangerous|great|terrible|wonderful|awful|disgraceful|shameful|ridiculous|unfair|unacceptable|reckless|irresponsible|brave|best|worst|beautiful|horrible|important|wrong|right thing|proud|sad|disappoint\w*|absurd|outrageous|reasonable|unreasonable|weak|strong|smart|stupid|good|bad|better|worse|hate|love|like a|too (?:much|many|far|late|soon))\b/i,
  numbers:
    /\p{N}+(?:[.,]\p{N}+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|million|billion|half|percent)\b/giu,
  dates:
    /\b(?:(?:1[89]|20)\d\d|January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last (?:week|month|year))\b/g,
  comparisons:
    /\b(?:more|less|fewer|higher|lower|larger|smaller|greater|most|least|first|last|only|never|always|largest|highest|lowest|biggest|longest|double[ds]?|triple[ds]?|half)\b/gi,
  acts: /\b(?:sign|ratif|withdr|suspend|expire|extend|enter(?:ed|s)? into force|violat|breach|compl|deploy|test|inspect|destroy|launch|vote|approv|adopt|join|increas|reduc|cut|rose|fell|paid|spent|banned|killed|limit)\w*/gi,
}
