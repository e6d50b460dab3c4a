const key = 'sanctuary:pictures-put-off';

/** Pictures that the officer has put off, or answered, as far as this window knows. */
export function putOff(): ReadonlySet<string> {
  return new Set((sessionStorage.getItem(key) ?? '').split('\n').filter(Boolean));
}

/** Asks no more about some pictures of its own accord while this window is open: not at every look into the library. */
export function addPutOff(pictures: readonly string[]): void {
  sessionStorage.setItem(key, [...putOff(), ...pictures].join('\n'));
}
