import lexicons from '#compiled/lexicons' with {type: 'json'}

/** What a verb tells of a life, and whether it does so only behind "was": `born`, not `died`. */
export interface LifeVerb {
  readonly kind: 'birth' | 'death' | 'act'
  readonly passive: boolean
}

const {births, deaths, acts, adultActs: adult, kin, between, particles} = lexicons['life-events']

/** By the past form, in lower case. */
export const lifeVerbs: ReadonlyMap<string, LifeVerb> = new Map(
  (
    [
      ['birth', births],
      ['death', deaths],
      ['act', acts]
    ] as const
  ).flatMap(([kind, {active, passive}]): [string, LifeVerb][] => [
    ...active.map((verb): [string, LifeVerb] => [verb, {kind, passive: false}]),
    ...passive.map((verb): [string, LifeVerb] => [verb, {kind, passive: true}])
  ])
)

/** Verbs of {@link lifeVerbs} that no child is taken to do: `graduated`. */
export const adultActs: ReadonlySet<string> = new Set(adult)

/** `father`: a birth or a death beside it may be somebody else's. */
export const kinWords: ReadonlySet<string> = new Set(kin)

/** Words that may stand between a person and the verb. */
export const betweenPersonAndVerb: ReadonlySet<string> = new Set(between)

/** Parts of a name that are written small: `van`. */
export const nameParticles: ReadonlySet<string> = new Set(particles)
