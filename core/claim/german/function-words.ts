const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const determiners = set(
  `der die das den dem des ein eine einer eines einem einen kein keine keiner keines keinem keinen dieser diese dieses
  diesem diesen jener jene jenes jede jeder jedes jedem jeden mehrere mehrerer mehreren viele vieler vielen einige einiger
  einigen zahlreiche zahlreicher zahlreichen alle aller allen beide beiden zwei drei vier fünf sechs sieben acht neun zehn
  elf zwölf sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser unsere unserer unseres unserem
  unseren mein meine meiner meines meinem meinen manche mancher solche weitere weiterer andere anderer`,
)
export const pronouns = set(
  'er sie es man wir ich ihr niemand jemand alle beide viele mehrere einige andere dieser diese',
)
/** Determiners that open a genitive behind a noun. */
export const genitives = set(
  'des der eines einer dieser dieses ihrer ihres seiner seines unserer unseres aller mehrerer zweier dreier beider',
)
export const relatives = set('der die das den dem dessen deren denen welche welcher welches wer was wo')
/** Prepositions that go on with a noun phrase. */
export const nounPrepositions = set('von vom für zum zur aus über gegen der bei beim im in mit ohne')
export const prepositions = set(
  `in im an am auf aus bei beim bis durch für gegen gegenüber hinter mit nach neben ohne seit trotz über um unter von vom
  vor während wegen zu zum zur zwischen laut gemäß angesichts anlässlich innerhalb außerhalb aufgrund ins ans binnen per`,
)
/** Words before the verb that are not its subject. */
export const adverbs = set(
  `auch dann danach dort damals zudem außerdem ferner gleichzeitig zugleich später zuvor daraufhin darauf darüber dazu
  dagegen dabei damit daher deshalb jedoch allerdings dennoch trotzdem inzwischen unterdessen derweil indes heute gestern
  morgen nun jetzt bereits schon erneut wieder immer nie zuletzt zunächst schließlich hingegen bislang bisher noch nur
  ausdrücklich öffentlich schriftlich wörtlich mündlich anschließend kürzlich jüngst offiziell weiter weiterhin
  mehrfach wiederholt vergangene vergangenen abermals stets kurz knapp laut nicht nochmals ebenfalls ebenso selbst sich
  daran davon davor dafür hierzu hier so wohl eher scharf deutlich sofort umgehend lediglich indessen überraschend
  wenig unlängst einmal montags mittlerweile demnach`,
)
/** Words that stand for what is said, in the sentence or behind it: `Das sagte sie.` */
export const pointers = set('das dies')
export const subordinators = set(
  `dass ob weil da wenn als nachdem während obwohl obgleich bevor ehe damit sodass falls sofern indem seit seitdem bis
  solange sobald um ohne anstatt statt wobei wonach warum weshalb wann wie wo wohin woher wer was welche welcher welches`,
)
/** Of these, those that open a clause of time or ground before the main clause: `Als er ankam, sagte er …` */
export const grounds = set(
  'weil da wenn als nachdem während obwohl obgleich bevor ehe damit falls sofern indem seitdem um ohne statt anstatt',
)
export const coordinators = set('und sowie aber doch sondern oder')
export const auxiliaries = set('hat haben hatte hatten habe hätte hätten')
/** With these and a negation a verb refuses: `wollte nicht sagen`. */
export const modals = set('will wollen wollte wollten kann können konnte konnten möchte')
/** Finite verbs that open a clause behind a phrase with `laut`; endings tell the others. */
export const finites = set(
  `ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde
  würden kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müssten soll sollen sollte
  sollten solle will wollen wollte wollten wolle darf dürfen durfte dürfe dürfte gibt gab gebe geht ging gehe kommt kam
  komme liegt lag liege steht stand stehe bleibt blieb bleibe gilt galt gelte lässt ließ lasse nimmt nahm nehme droht`,
)
/** The first subjunctive where nothing else is written like it: the mood of reported speech. */
export const subjunctives = set(
  `sei seien habe werde müsse könne solle wolle dürfe gebe gehe komme liege stehe bleibe gelte lasse nehme wisse brauche
  finde halte sehe laufe führe zeige mache trage verstoße bedeute bestehe`,
)
export const timeWords = set(
  `montag dienstag mittwoch donnerstag freitag samstag sonntag montagabend dienstagabend mittwochabend donnerstagabend
  freitagabend abend morgen mittag nachmittag vormittag nacht wochenende januar februar märz april mai juni juli august
  september oktober november dezember jahr jahre jahren monat woche tag anfang ende mitte jahresende dienstagmorgen
  montagmorgen mittwochmorgen donnerstagmorgen freitagmorgen`,
)
export const abbreviations = set(
  `dr prof bzw ca evtl ggf inkl max min nr mr mrs st str tel usw vgl zzt hr fr dipl ing bspw sog etc art abs mio mrd
  jan feb aug sept okt nov dez jh geb gest red bd s ff`,
)
/** Words that begin a sentence behind a number with a full stop. */
export const sentenceStarts = set(
  `der die das ein eine es er sie wir man in im am an auf aus bei nach mit von für zu und aber doch auch so dann dort
  damit dabei dies diese dieser wie wenn als`,
)
/** Nouns that, behind `nach` or `aus`, ascribe what is said: `nach Angaben der Polizei`. */
export const ascribing = set(
  `angaben angabe ansicht auffassung einschätzung worten aussage aussagen darstellung informationen überzeugung meinung
  berichten bericht sicht schätzung schätzungen erkenntnissen berechnungen auskunft lesart`,
)
