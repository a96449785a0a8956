import type {LayOut} from '../core/picture/drawing.js';

/** The most layouts that are kept; a large backlog has ten thousand pictures. */
const mostKept = 20_000;

/** Loads Graphviz, which takes a third of a second. A failure, also of a layout, is told once. */
export type LoadLayOut = () => Promise<LayOut>;

/** Makes what loads Graphviz when it is first asked for; layouts are kept from one load to the next. */
export function createGraphviz(onFailure: (reason: string) => void): LoadLayOut {
  const known = new Map<string, string>();
  let loading: Promise<LayOut> | null = null;
  let failed = false;
  const fail = (error: unknown): null => {
    if (!failed) onFailure(error instanceof Error ? error.message : String(error));
    failed = true;
    return null;
  };
  const load = async (): Promise<LayOut> => {
    try {
      const {Graphviz} = await import('@hpcc-js/wasm-graphviz');
      const graphviz = await Graphviz.load();
      return (dot) => graphviz.layout(dot, 'plain', 'dot');
    } catch (error) {
      return () => fail(error);
    }
  };
  const layOutKept = (layOut: LayOut, dot: string): string | null => {
    const found = known.get(dot);
    if (found !== undefined) return found;
    const made = layOut(dot);
    if (known.size >= mostKept) known.clear();
    if (made !== null) known.set(dot, made);
    return made;
  };
  return async () => {
    loading ??= load();
    const layOut = await loading;
    return (dot) => {
      try {
        return layOutKept(layOut, dot);
      } catch (error) {
        return fail(error);
      }
    };
  };
}
