/** Written by `npm run build` from rules/<topic>/*.yaml. */
declare module '#compiled/rules' {
  const rules: readonly import('./catalogue.js').CatalogueEntry[]
  export default rules
}
