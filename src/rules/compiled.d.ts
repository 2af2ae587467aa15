/** Written by `npm run build` from rules/<topic>/*.yaml. */
declare module '#compiled/rules' {
  const rules: readonly import('./compile-rule.js').RuleEntry[]
  export default rules
}
