/**
 * Whether a browser takes Brotli, the one way in which releases are compressed
 * ({@link https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3}).
 * @param header `accept-encoding`
 */
export function takesBrotli(header: string | undefined): boolean {
  const weights = new Map(
    (header ?? '').split(',').map((part): [string, number] => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, weight ? Number(weight.slice(2)) || 0 : 1];
    }),
  );
  return (weights.get('br') ?? weights.get('*') ?? 0) > 0;
}
