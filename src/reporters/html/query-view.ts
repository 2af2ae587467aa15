import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Finding, RelatedPlace} from '../../rules/finding.js'
import {contextOf, contextView, paragraphAround, type Context} from './context.js'
import {lineAt, lineId, queryId, sentenceContext, type Draft, type NumberedFinding} from './draft.js'
import {messageView} from './message-view.js'
import {queryFor} from './query.js'
import {tickView} from './tick-view.js'

/** One contradiction: both places, why they were held against each other, and what to ask the author. */
export function queryView({number, finding}: NumberedFinding, draft: Draft): Element {
  const {ruleId, severity, message, note, fingerprint} = finding
  const id = queryId(number)
  const sayings = sayingsOf(finding, draft)
  const data = {dataRule: ruleId, dataText: String(draft.index), dataFinding: String(number)}
  return h('li', {id, className: ['query', severity], tabIndex: -1, ariaLabelledBy: `${id}-title`, ...data}, [
    h('p', {className: 'facts'}, [
      h('span', {className: 'severity'}, severity),
      h('span', {className: 'rule'}, ruleId),
      h('a', {className: 'path', href: `#text-${draft.index}`}, [h('bdi', draft.path)]),
      tickView({id: `${id}-settled`, key: `query ${draft.path} ${fingerprint}`, kind: 'query', label: 'settled'})
    ]),
    h('h3', {id: `${id}-title`}, [h('span', {className: 'ordinal'}, String(number)), ' ', ...messageView(message)]),
    h(
      'ol',
      {className: sayings.length > 1 ? 'places joined' : 'places'},
      sayings.map((d) => sayingView(d))
    ),
    note === '' ? null : h('p', {className: 'why'}, [h('span', {className: 'label'}, 'Why'), ' ', note]),
    h('div', {className: 'ask'}, [
      h('p', {className: 'question', dir: 'auto'}, queryFor(finding, draft)),
      h('button', {type: 'button', className: 'copy', dataCopies: 'query'}, 'Copy query')
    ])
  ])
}

/** A sentence with the places of a finding in it. */
interface Saying {
  /** Null where it stands in a file that can no longer be read. */
  readonly context: Context | null
  readonly where: Element
  readonly messages: readonly string[]
}

/** What a finding is about, in the order of the text; places in one sentence are shown together, other files last. */
function sayingsOf(finding: Finding, draft: Draft): readonly Saying[] {
  const own = {path: draft.path, start: finding.start, end: finding.end, message: finding.label}
  const here = [own, ...finding.related.filter((d) => d.path === draft.path)].sort((a, b) => a.start - b.start)
  const elsewhere = finding.related.filter((d) => d.path !== draft.path)
  const bySentence = new Map<string, RelatedPlace[]>()
  for (const place of here) {
    const claim = draft.claimAt(place)
    const key = claim === null ? `at ${place.start}` : `${claim.block} ${claim.context.sentence}`
    bySentence.set(key, [...(bySentence.get(key) ?? []), place])
  }
  return [
    ...Array.from(bySentence.values(), (places) => ownSaying(places, draft)),
    ...elsewhere.map((place) => otherSaying(place, draft))
  ]
}

function ownSaying(places: readonly RelatedPlace[], draft: Draft): Saying {
  const [first = {start: 0, end: 0}] = places
  const claims = places.flatMap((place) => draft.claimAt(place) ?? [])
  const line = lineAt(draft, first.start)
  const {value} = draft.source
  return {
    context:
      claims.length === places.length
        ? sentenceContext(draft, claims)
        : contextOf(value, places, paragraphAround(value, first)),
    where: h('a', {className: 'where', href: `#${lineId(draft, line)}`}, `line ${line}`),
    messages: places.map((d) => d.message)
  }
}

function otherSaying(place: RelatedPlace, draft: Draft): Saying {
  const source = draft.reader.sourceOf(place.path)
  const line = draft.reader.pointAt(place.path, place.start)?.line
  return {
    context: source === null ? null : contextOf(source, [place], paragraphAround(source, place)),
    where: h('span', {className: 'where'}, [h('bdi', place.path), line === undefined ? '' : ` line ${line}`]),
    messages: [place.message]
  }
}

function sayingView({context, where, messages}: Saying): Element {
  const said = messages.filter(Boolean).join('; ')
  return h('li', [
    where,
    context === null ? null : h('span', {className: 'context', dir: 'auto'}, contextView(context, 'mark')),
    said === '' ? null : h('span', {className: 'said'}, said)
  ])
}
