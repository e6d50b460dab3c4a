import { Box } from '@strapi/design-system';

const colours = { good: 'success500', busy: 'warning500', bad: 'danger500', quiet: 'neutral400' } as const;

/** A dot of colour beside words that say the same. */
export function Dot({ tone }: { readonly tone: keyof typeof colours }) {
  return (
    <Box paddingTop="0.6rem" aria-hidden>
      <Box background={colours[tone]} width="0.8rem" height="0.8rem" borderRadius="50%" />
    </Box>
  );
}
