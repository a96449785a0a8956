/** Stands in for the modules of Docusaurus that words are made with: an English site. */
export function translate(
  {message}: {readonly message: string},
  values: Readonly<Record<string, string>> = {},
): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

export default {currentLocale: 'en'};
