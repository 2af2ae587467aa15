import type {FeatureName} from './alignment-features.js'
import type {ClaimProfile} from './alignment-profile.js'
import type {DocumentClaim} from './claim.js'

/** What a claim has, or has not: it tells of a pair which features can hold, without reading them. */
interface Trait {
  /** Whether the features hang on both claims having it, or on one of them. */
  readonly of: 'both' | 'either'
  readonly isOf: (claim: DocumentClaim, profile: Profile) => boolean
  /** The features that are 0 in every pair without it. */
  readonly features: readonly FeatureName[]
}

/** A profile before its traits are known. */
type Profile = Omit<ClaimProfile, 'traits'>

const traits: readonly Trait[] = [
  {
    of: 'both',
    isOf: (_, {modifiers}) => modifiers.length > 0,
    features: ['same-modifiers', 'other-modifiers', 'narrower']
  },
  {of: 'both', isOf: (_, {property}) => property >= 0, features: ['same-property', 'other-property']},
  {of: 'both', isOf: (_, {owner}) => owner >= 0, features: ['same-owner', 'other-owner']},
  {of: 'both', isOf: (_, {unit}) => unit >= 0, features: ['same-unit', 'shares']},
  {
    of: 'both',
    isOf: (_, {event, sentence}) => event >= 0 || sentence.events.length > 0,
    features: ['same-event', 'other-event', 'same-once', 'other-once', 'same-head-and-event']
  },
  {of: 'either', isOf: (_, {isOnceOnly}) => isOnceOnly, features: ['same-once', 'other-once']},
  {of: 'both', isOf: (_, {eventNoun}) => eventNoun >= 0, features: ['same-event-noun']},
  {of: 'both', isOf: (_, {subject}) => subject !== null, features: ['same-thing', 'other-thing']},
  {of: 'both', isOf: (_, {sentence}) => sentence.names.length > 0, features: ['same-names', 'other-names']},
  {of: 'both', isOf: (_, {place}) => place.length > 0, features: ['other-place']},
  {of: 'both', isOf: (_, {noun}) => noun >= 0, features: ['other-head']},
  {
    of: 'both',
    isOf: (_, {sentence}) => sentence.values > 1,
    features: ['equal-other-values', 'other-values-differ', 'same-order', 'other-order']
  },
  {of: 'either', isOf: (_, {sentence}) => sentence.values > 1, features: ['value-in-sentence']},
  {
    of: 'both',
    isOf: ({times, paragraphTime}) => times.length > 0 || paragraphTime !== null,
    features: ['same-time', 'other-time']
  },
  {of: 'either', isOf: ({times}) => times.length > 0, features: ['dated-apart']},
  {of: 'both', isOf: ({scope}) => scope.tense !== null, features: ['other-tense']},
  {of: 'either', isOf: ({amount}) => amount !== null && amount.hedge !== null, features: ['other-bounds']},
  {of: 'either', isOf: ({entity}) => entity?.definite === true, features: ['definite-reference']},
  {
    of: 'either',
    isOf: ({scope, role}, {sentence}) =>
      scope.modality !== 'fact' ||
      scope.negated ||
      scope.quoted ||
      scope.update ||
      role !== 'level' ||
      sentence.apart.length > 0,
    features: [
      'other-modality',
      'other-polarity',
      'other-speaker',
      'update',
      'other-role',
      'change-and-level',
      'part-and-whole',
      'compared',
      'apart'
    ]
  }
]

/** Of each kind of trait, the bits that stand for it, by the numbers of the traits. */
const bitsOf = (of: Trait['of']) =>
  traits.reduce((bits, trait, number) => (trait.of === of ? bits | (1 << number) : bits), 0)
const ofBoth = bitsOf('both')
const ofEither = bitsOf('either')

/** Which traits a claim has, as bits. */
export function traitsOf(claim: DocumentClaim, profile: Profile): number {
  let bits = 0
  for (let number = 0; number < traits.length; number++)
    if (traits[number]?.isOf(claim, profile) === true) bits |= 1 << number
  return bits
}

/** The traits of a pair, from those of its claims. */
export function traitsOfPair(x: number, y: number): number {
  return (x & y & ofBoth) | ((x | y) & ofEither)
}

/** Whether a feature can be anything but 0 in a pair of these traits. */
export function canHold(feature: FeatureName, pair: number): boolean {
  return traits.every(({features}, number) => (pair & (1 << number)) !== 0 || !features.includes(feature))
}
