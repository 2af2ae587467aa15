/** Where a rule's page lies in the package: `rules/date/weekday-date.md`. */
export function createRulePage(): (ruleId: string) => string {
  return (ruleId) => `rules/${ruleId}.md`
}
