/** A name in braces, the braces outside: `{a.text}` is one, `{a text}` too, `{}` and `{` are none. */
const placeholder = /\{(?<name>[^{}]+)\}/g

/** Names of the placeholders of a message, in order. */
export function placeholdersIn(template: string): string[] {
  return [...template.matchAll(placeholder)].map((match) => match.groups?.['name'] ?? '')
}

/** A message with its placeholders filled in; one without a value stays as it is. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(placeholder, (whole, name: string) => values[name] ?? whole)
}
