/** Written by `npm run build` from rules/lexicons/en. */
declare module '#compiled/lexicons' {
  const lexicons: import('./schemas.js').Lexicons
  export default lexicons
}
