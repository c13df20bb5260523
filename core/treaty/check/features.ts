/** What a number counts, and which part of it. */
export type Feature = string

/** Things that are counted; one number counts one of them, the first named. */
const things: readonly (readonly [Feature, RegExp])[] = [
  ['submarines', /\bsubmarines?\b(?![- ](?:launch|missile|tube|silo|based))/i],
  ['inspections', /\binspections?\b/i],
  ['notifications', /\bnotifications?\b/i],
  ['interceptors', /\binterceptors?\b/i],
  ['sites', /(?<!-)\b(?:sites?|areas?)\b/i],
  ['warheads', /(?<!multiple[- ])\bwarheads?\b|\bweapons\b|\bbombs\b/i],
  ['launchers', /\blaunchers?\b(?!-)|\bsilos?\b|\btubes\b/i],
  [
    'delivery',
    /\b(?:delivery|weapons?|MIRVed|multiple-warhead) (?:vehicles?|systems?)\b|\bmissiles?\b(?! (?:launch|silo|submarine|warhead|tube))|\bbombers?\b|\b(?:ICBMs?|SLBMs?)\b(?! (?:silo|launch|tube|warhead))/i,
  ],
  ['tanks', /\btanks?\b/i],
  ['armoured', /\barmou?red\b/i],
  ['artillery', /\bartillery\b/i],
  ['aircraft', /\b(?:combat )?aircraft\b|\bwarplanes\b|\bfighter jets\b/i],
  ['helicopters', /\bhelicopters?\b/i],
  ['kilotons', /\bkilotons?\b|\bkt\b/i],
  ['distance', /\bkilomet(?:re|er)s?\b|\bkm\b|(?<!nautical )\bmiles?\b/i],
  ['nautical', /\bnautical miles?\b/i],
  ['percent', /\bper ?cent\b|%/i],
  ['kilograms', /\bkilo(?:gram(?:me)?)?s\b|\bkg\b/i],
  ['tons', /\b(?:metric )?ton(?:ne)?s\b/i],
  ['signatories', /\bsignator(?:y|ies)\b|\bsignatures?\b|\b(?:have|had) signed\b|\bsigned\b/i],
  ['ratifications', /\bratif\w+/i],
  ['deposits', /\bdeposits?\b/i],
  ['articles', /\barticles?\b/i],
  ['votes', /\bvotes?\b/i],
  [
    'states',
    /(?<!United )\bstates?\b|\bcountries\b|\bnations\b|\bpart(?:y|ies)\b|\bmembers?\b|\brepublics\b|\bothers\b/i,
  ],
]
const qualities: readonly (readonly [Feature, RegExp])[] = [
  [
    'nondeployed',
    /\bnon-?deployed\b|\bnot (?:\w+ )?deployed\b|\bin reserve\b|\bundeployed\b|\bwhether or not\b|\bempty\b/i,
  ],
  ['deployed', /(?<!non-?)(?<!not )\bdeployed\b/i],
  ['stored', /\bstor(?:ed|age|es)\b|\bstockpil\w+|\barsenals?\b|\binventor\w+|\bretired\b/i],
  ['tactical', /\btactical\b|\bnon-?strategic\b|\bbattlefield\b|\bshort-range nuclear\b/i],
  ['accountable', /\baccountable\b/i],
  ['ballistic', /\bballistic missile warheads\b|\bon (?:its |their )?ballistic missiles\b/i],
  ['heavy', /\bheavy (?:ICBMs?|missiles)\b|\bSS-18s?\b/i],
  ['mobile', /\bmobile\b/i],
  ['mirv', /\bMIRV\w*|\bmultiple[- ]warhead|\bmultiple warheads\b/i],
  ['slbm', /\bSLBMs?\b|\bsubmarine[- ](?:launch|missile|tube)|\bsea-based\b/i],
  ['icbm', /\bICBMs?\b|\bland-based\b|\bsilos?\b/i],
  ['group', /\bgroup\b|\bsalvo\b|\btotal yield\b|\bseries\b|\baggregate\b/i],
  ['single', /\bsingle\b|\bone (?:underground )?(?:explosion|test)\b/i],
  [
    'together',
    /\bcombined\b|\btogether\b|\bbetween them\b|\bin total\b|\bthe two sides’? total\b|\bworldwide\b|\bglobally\b/i,
  ],
]

/** What the words count and which part of it: the first thing named, and every quality. */
export function featuresOf(words: string): ReadonlySet<Feature> {
  let first: Feature | null = null
  let at = Number.POSITIVE_INFINITY
  for (const [feature, pattern] of things) {
    const index = words.search(pattern)
    if (index >= 0 && index < at) {
      first = feature
      at = index
    }
  }
  const named = qualities.filter(([, pattern]) => pattern.test(words)).map(([feature]) => feature)
  return new Set(first === null ? named : [first, ...named])
}

export const thingOf = (features: ReadonlySet<Feature>): Feature | null =>
  things.find(([feature]) => features.has(feature))?.[0] ?? null
export const qualitiesOf = (features: ReadonlySet<Feature>): readonly Feature[] =>
  qualities.map(([feature]) => feature).filter(feature => features.has(feature))
