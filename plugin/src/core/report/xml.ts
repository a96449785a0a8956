/** An element with attributes, and its content as XML already; without content it closes itself. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value)).replace(/[\t\n]/g, toCharacter)}"`,
  );
  const start = `<${name}${written.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** Text as XML. What XML 1.0 has no way to write, such as control characters, is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, '')
    .replace(/[&<>"\r]/g, (letter) => entities[letter] ?? toCharacter(letter));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** All but the Char production of XML 1.0; as text, since a literal may not hold control characters. */
const unwritable = new RegExp(
  String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}`,
  'gu',
);

/** A reader makes blanks of line ends in attributes, and line feeds of carriage returns. */
function toCharacter(letter: string): string {
  return `&#${String(letter.charCodeAt(0))};`;
}
