import type {RuleEntry} from '../../rules/catalogue.js'

/**
 * Where rules are explained, for the reader of a report: `rules/date/weekday-date.md` in the package and its repository.
 *
 * @param entries The rules of the run.
 */
export function createRulePage(entries: readonly RuleEntry[]): (ruleId: string) => string {
  const topics = new Map(entries.map(({topic, rule}) => [rule.id, topic]))
  return (ruleId) => {
    const topic = topics.get(ruleId)
    return topic === undefined ? ruleId : pageOf(topic, ruleId)
  }
}

/** `rules/date/weekday-date.md` */
export function pageOf(topic: string, ruleId: string): string {
  return `rules/${topic}/${ruleId}.md`
}
