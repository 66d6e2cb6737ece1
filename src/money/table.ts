/**
 * A table that words of the input are looked up in. It holds what is written in it and nothing else, where an object
 * has a "constructor" and a "toString" too.
 */
export function tableOf<V>(entries: Readonly<Record<string, V>>): ReadonlyMap<string, V> {
  return new Map(Object.entries(entries));
}

/** What an object has of its own under a key that may be any text; not what every object has. */
export function ownOf<V>(object: Readonly<Record<PropertyKey, V>>, key: PropertyKey): V | undefined {
  return Object.hasOwn(object, key) ? (Reflect.get(object, key) as V) : undefined;
}
