declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it';
  const footnote: (md: InstanceType<typeof MarkdownIt>) => void;
  // eslint-disable-next-line no-restricted-syntax -- this is how the package exports it
  export default footnote;
}
