/**
 * Remembers what was made for each key: making a formatter takes a hundred times as long as using it.
 * @param make is asked once a key, such as a language
 */
export function onceEach<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
