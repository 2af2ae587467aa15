import lexicons from '#compiled/lexicons' with {type: 'json'}

const {discourse} = lexicons
const lists = lexicons['quantity-words']

/** Lower-case words around a number, by what they show; see rules/lexicons/en/quantity-words.yaml. */
export const quantityWords: Readonly<Record<keyof typeof lists, ReadonlySet<string>>> = {
  stepLeads: new Set(lists.stepLeads),
  rangeLeads: new Set(lists.rangeLeads),
  scoreCues: new Set(lists.scoreCues),
  ageVerbs: new Set(lists.ageVerbs),
  ageWords: new Set(lists.ageWords),
  behindAges: new Set(lists.behindAges),
  nameSuffixes: new Set(lists.nameSuffixes),
  multiplied: new Set(lists.multiplied),
  rankVerbs: new Set(lists.rankVerbs),
  rankWords: new Set(lists.rankWords),
  notSuperlatives: new Set(lists.notSuperlatives),
  unitAdjectives: new Set(lists.unitAdjectives),
  rateAdjectives: new Set(lists.rateAdjectives),
  behindPrices: new Set(lists.behindPrices),
  stagesOfPlay: new Set(lists.stagesOfPlay),
  notDescribing: new Set(lists.notDescribing),
  behindShares: new Set(lists.behindShares),
  behindHalf: new Set(lists.behindHalf),
  beforeHalf: new Set(lists.beforeHalf),
  sequence: new Set(lists.sequence),
  joinedBefore: new Set(lists.joinedBefore),
  behindNames: new Set(lists.behindNames),
  classifying: new Set(lists.classifying)
}

/** Words of rising and falling: in "rose 20 to 25" the numbers are a step and a level, no range. */
export const changeWords: ReadonlySet<string> = new Set([...discourse.rises, ...discourse.falls, ...lists.stepLeads])
