/** A function that is called once for the same arguments: several rows rest on one measurement. */
export function remember(act) {
  const results = new Map();
  return (...args) => {
    // An argument that is left out is one that is undefined.
    const key = JSON.stringify(args.filter((arg) => arg !== undefined));
    if (!results.has(key)) results.set(key, act(...args));
    return results.get(key);
  };
}
