/**
 * A value that is made when it is first asked for, so that a module that is imported does no work, and a bundler can
 * leave out what nobody asks for.
 */
// @__NO_SIDE_EFFECTS__
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
