import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useMemo} from 'react';

/** Writes a share between 0 and 1 as the reader's language does: `62%`, or `62 %` in German. */
export function usePercentFormat(): (share: number) => string {
  const {currentLocale} = useDocusaurusContext().i18n;
  return useMemo(() => {
    // Counts stand beside it in these digits.
    const options = {style: 'percent', numberingSystem: 'latn'} as const;
    const format = new Intl.NumberFormat(currentLocale, options);
    return (share) => format.format(share);
  }, [currentLocale]);
}
