/** Things around a treaty that end, lapse or are suspended without the treaty. */
const others =
  /\b(?:inspections?|visits?|flights|notifications|wars?|union|talks|negotiations|era|presidency|administration|government|regime|moratorium|ultimatum|deadline|mandate|notice|conflict|sanctions|embargo|offer|empire|bloc|cooperation|dialogue|meetings?|sessions?|aid)\b(?: (?:under|of|on|between|with) [^,;]{0,50}?)?(?: (?:was|were|is|are|had|has|have|been|being|being|then|finally|formally|itself|also|all))* ?$/i

/** Whether the words before a verb make something other than a treaty its subject: `the war ended`. */
export const hasOtherSubject = (before: string): boolean => others.test(before)
