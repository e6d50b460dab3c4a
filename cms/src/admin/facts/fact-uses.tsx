import { Flex, Link, Loader, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { UsesAnswer } from '../../facts/answers';
import { usePolled } from '../lib/use-polled';

/** The texts of the whole site are searched each time. */
const pace = 60_000;

type NamedUse = UsesAnswer['uses'][number];

function Use({ use: { entry, isPublished } }: { readonly use: NamedUse }) {
  const draft = isPublished ? '' : ', draft';
  if (!entry) return <Typography tag="li">A text that you may not read{draft}</Typography>;
  return (
    <Typography tag="li" variant="omega">
      <Link tag={RouterLink} to={entry.href}>
        {entry.title}
      </Link>{' '}
      <Typography textColor="neutral600">
        ({entry.kind}, {entry.language}
        {draft})
      </Typography>
    </Typography>
  );
}

/** Where a fact is used: what a change of it changes too. */
export function FactUses({ documentId }: { readonly documentId: string }) {
  const { answer, failed } = usePolled<UsesAnswer>(`/sanctuary/facts/${documentId}/uses`, () => pace);
  if (!answer) return failed ? <Typography textColor="neutral600">Where it is used cannot be read just now.</Typography> : <Loader small>Looking</Loader>;
  const { uses, more } = answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography tag="p" variant="pi" textColor="neutral600">
        {uses.length === 0
          ? 'No text uses this fact yet.'
          : 'A change of this fact changes all of these. Their translations are then on the to-do list for a look. The fact cannot go while any of them uses it.'}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {uses.map((use, index) => (
          <Use key={use.entry?.href ?? index} use={use} />
        ))}
      </Flex>
      {more > 0 && <Typography tag="p">and {more} more</Typography>}
    </Flex>
  );
}
