const best = ['br', 'gzip'] as const;

/** A way to compress, by its name in HTTP. */
export type Encoding = (typeof best)[number];

/**
 * The encodings that a browser takes, best first ({@link https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3}).
 * @param header `accept-encoding`
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  const weights = new Map(
    (header ?? '').split(',').map((part): [string, number] => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, weight ? Number(weight.slice(2)) || 0 : 1];
    }),
  );
  return best.filter((name) => (weights.get(name) ?? weights.get('*') ?? 0) > 0);
}
