/**
 * Calls back with the version of the pages when it connects and after each change, as long as the
 * tab is looked at: browsers allow six connections to a server, over all tabs. Returns what ends it.
 */
export function watchVersions(url: string, onVersion: (version: string) => void): () => void {
  let source: EventSource | null = null;
  const follow = (): void => {
    if (document.visibilityState === 'hidden') {
      source?.close();
      source = null;
    } else if (!source) {
      source = new EventSource(url);
      source.onmessage = ({data}: MessageEvent<string>) => {
        onVersion(data);
      };
    }
  };
  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    source?.close();
  };
}
