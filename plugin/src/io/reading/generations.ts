/** Values by path, of which those that a whole generation did not ask for are forgotten. */
export class Generations<Value> {
  #before = new Map<string, Value>();
  #now = new Map<string, Value>();

  /** Those of the present generation. */
  get values(): ReadonlyMap<string, Value> {
    return this.#now;
  }

  next(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  get(path: string): Value | undefined {
    const value = this.#now.get(path) ?? this.#before.get(path);
    if (value !== undefined) this.#now.set(path, value);
    return value;
  }

  /** Adds a value that nobody has asked for yet. */
  add(path: string, value: Value): void {
    this.#before.set(path, value);
  }

  set(path: string, value: Value): Value {
    this.#now.set(path, value);
    return value;
  }
}
