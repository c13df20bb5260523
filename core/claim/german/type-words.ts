import type { TypeWords } from '../claim-type'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** A pattern of whole words; the usual border knows no umlauts. */
const whole = (words: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, `u${flags}`)

export const typeWords: TypeWords = {
  positionVerbs: set(
    'fordern verlangen ablehnen zurückweisen empfehlen vorschlagen versprechen geloben plädieren appellieren aufrufen auffordern drängen bitten zusagen mahnen beantragen',
  ),
  predictionVerbs: set('prognostizieren vorhersagen voraussagen warnen erwarten rechnen drohen'),
  opinionVerbs: set(
    'meinen glauben finden kritisieren bemängeln loben begrüßen hoffen befürchten bezweifeln rügen verurteilen vermuten beklagen würdigen nennen bezeichnen spotten',
  ),
  positionWords: whole(
    'soll|sollen|sollte|sollten|solle|müsse|müssen|müsste|müssten|muss|dürfe|dürfen nicht|darf nicht|wir wollen|wir fordern|wir unterstützen|halten .{0,40} fest',
    'i',
  ),
  predictionWords: whole(
    'wird|werden|werde|würde|würden|könnte|könnten|dürfte|dürften|voraussichtlich|wahrscheinlich|künftig|bald|demnächst|bis (?:ende|\\d{4})|im kommenden|in den nächsten',
    'i',
  ),
  opinionWords: whole(
    'ich glaube|meiner ansicht nach|gefährlich\\p{L}*|großartig\\p{L}*|schrecklich\\p{L}*|inakzeptabel|unverantwortlich\\p{L}*|falsch\\p{L}*|richtig\\p{L}*|wichtig\\p{L}*|absurd\\p{L}*|unfair\\p{L}*|schlecht\\p{L}*|gut|gute[rsnm]?|besser\\p{L}*|beste\\p{L}*|enttäusch\\p{L}*|traurig|stolz|theater|nur ein\\p{L}*|zu (?:viel|wenig|spät|früh)',
    'i',
  ),
  numbers:
    /\p{N}+(?:[.,]\p{N}+)*|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzende|hunderte|tausende|millionen?|milliarden?|prozent|hälfte)(?!\p{L})/giu,
  dates: whole(
    '(?:1[89]|20)\\d\\d|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|gestern|vergangene[nrs]? (?:jahr|woche|monat)',
    'gi',
  ),
  comparisons: whole(
    'mehr|weniger|höher\\p{L}*|niedriger\\p{L}*|größer\\p{L}*|kleiner\\p{L}*|größte\\p{L}*|höchste\\p{L}*|erste\\p{L}*|letzte\\p{L}*|einzige\\p{L}*|nie|niemals|immer|doppelt\\p{L}*|halb',
    'gi',
  ),
  acts: /(?<!\p{L})(?:unterzeichn|unterschr|ratifizier|kündig|gekündigt|ausgetreten|austret|verläng|verletz|brech|gebrochen|verst(?:o|ö)ß|in kraft|stationier|test|getestet|inspizier|überprüf|zerstör|vernicht|start|abgestimmt|angenommen|beigetreten|beitret|gest(?:ie|o)gen|steig|gesunken|sink|erhöh|verring|verbot|begrenz)\p{L}*/giu,
}
