/**
 * Results kept by key, for what a document asks again and again in the same words: `make` is called when a key is new. With
 * `most` of them it begins anew, so that no run of documents fills the memory.
 */
export function keeper<T>(most: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const own = kept.get(key);
    if (own !== undefined) return own;
    const made = make();
    if (kept.size >= most) kept.clear();
    kept.set(key, made);
    return made;
  };
}
