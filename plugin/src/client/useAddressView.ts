import {useHistory} from '@docusaurus/router';
import {useHistorySelector} from '@docusaurus/theme-common';
import {useCallback, useMemo} from 'react';

/**
 * A view that is in the address, read from its query string and written to it by two functions that
 * must stay the same, and a function to change parts of it. It replaces the entry of the history: an
 * entry of its own for each change would let the site move the focus out of the filters. While
 * hydrating the view is the plain one.
 */
export function useAddressView<View extends object>(
  read: (search: string) => View,
  write: (view: View) => string,
): [View, (changes: Partial<View>) => void] {
  const search = useHistorySelector(({location}) => location.search);
  const history = useHistory();
  const view = useMemo(() => read(search), [read, search]);
  const change = useCallback(
    (changes: Partial<View>) => {
      const {search: current, hash} = history.location;
      history.replace({search: write({...read(current), ...changes}), hash});
    },
    [history, read, write],
  );
  return [view, change];
}
