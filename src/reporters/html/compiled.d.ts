/** Written by `npm run build` from styles/*.css and client/*.ts. */
declare module '#compiled/html-page' {
  const page: import('./page-assets.js').PageAssets
  export default page
}
