import useBaseUrl from '@docusaurus/useBaseUrl';
import ThemedImage from '@theme/ThemedImage';
import type {ReactNode} from 'react';

interface Props {
  /** Name of the picture, as `npm run screenshots` gives it. */
  readonly name: string;
  readonly alt: string;
}

/** A picture of the demo, in the colours of the page it stands on. */
export default function Picture({name, alt}: Props): ReactNode {
  const light = useBaseUrl(`/img/pages/${name}-light.png`);
  const dark = useBaseUrl(`/img/pages/${name}-dark.png`);
  return <ThemedImage alt={alt} sources={{light, dark}} loading="lazy" />;
}
