/**
 * A table that words of the input are looked up in. It holds what is written in it and nothing else, where an object
 * has a "constructor" and a "toString" too.
 */
export function tableOf<V>(entries: Readonly<Record<string, V>>): ReadonlyMap<string, V> {
  return new Map(Object.entries(entries));
}
