const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const determiners = set(
  `the a an this these those some any each every no another both all many most several few one two three four five six
  seven eight nine ten other such his her its their our my your whose more at-least dozens hundreds thousands`,
)
export const possessives = set('his her its their our my your whose')
export const pronouns = set(
  'he she it they we i you who one others some many both everyone somebody someone nobody anyone',
)
export const subjectPronouns = set('he she it they we i you there')
export const objectPronouns = set('me him her us them you it himself herself themselves')
export const relatives = set('who which that whom')
export const prepositions = set(
  `of in on at for from with by to about against between among into during after before since under over through
  across toward towards within without near off around behind beyond despite amid inside outside per via like as
  including following regarding concerning ahead alongside`,
)
export const subordinators = set(
  'that because when while whereas although though if unless until whether once so than since as where why how what',
)
export const coordinators = set('and but or nor yet')
export const auxiliaries = set(
  `is are was were be been being am has have had having do does did will would can could may might must shall should
  's 've 'd 're 'll 'm isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
  cannot couldn't shouldn't ain't got`,
)
export const beForms = set("is are was were be been being am 's 're 'm isn't aren't wasn't weren't")
export const adverbs = set(
  `also later then now once again first just still already even never often not only always soon ever recently
  too instead himself herself themselves initially both almost simply perhaps maybe long rather further sometimes
  all earlier previously yesterday today nonetheless nevertheless meanwhile however therefore thus apparently
  basically essentially here well merely quite though afterward afterwards twice back flatly`,
)
export const timeWords = set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening
  night week weekend month year january february march april may june july august september october november december
  jan feb aug sept oct nov dec recently earlier later last this next ago`,
)
export const weekdays = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight recently',
)
export const sentenceStarts = set(
  `the a an he she it they we i you but and in on at for this that these those when while if as after before his her
  their its our my there what who how why with by from to some many most all both one two another`,
)
export const abbreviations = set(
  `mr mrs ms dr sen rep gov gen lt col sgt st jr sr no vs inc corp co ltd prof rev hon sens reps govs capt cmdr adm maj
  pres dept univ jan feb mar apr jun jul aug sept sep oct nov dec mass conn calif fla ariz mich minn wis tenn ky ala ga
  va pa ill ind okla ore wash wyo colo del md mo mont neb nev n.h n.j n.y tex vt la kan ft mt rs ds est`,
)
export const pasts = set(
  `began became broke brought built bought came caught chose drew drove ate fell felt fought found flew gave went grew
  had held kept knew laid led left lent let lost made meant met paid put quit read rode rose ran said saw sought sold
  sent set shook shot showed shut sat slept spoke spent split stood stole struck swore swept took taught told thought
  threw understood woke wore won wrote hit hurt cost cut dealt fed forgot froze got heard hid spread stuck`,
)
