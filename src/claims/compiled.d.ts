/** Written by `npm run build` from rules/alignment.yaml. */
declare module '#compiled/alignment' {
  const model: import('./alignment-schema.js').AlignmentModel
  export default model
}
