import { useId, useState } from 'react';
import { factCode, type ContentType } from '@sanctuary/shared-types';
import { Box, Button, Flex, Loader, TextInput, Typography } from '@strapi/design-system';
import type { FactsAnswer, ListedFact } from '../../facts/answers';
import { usePolled } from '../lib/use-polled';
import { matching, mostShown, noteOf } from './lines';
import { useCursor } from './use-cursor';

/** Facts change seldom, but somebody may just be adding one in another window. */
const pace = 30_000;

interface RowProps {
  readonly fact: ListedFact;
  readonly copied: boolean;
  readonly onCopy: () => void;
  /** Absent while the cursor is nowhere that a fact can stand. */
  readonly onInsert: (() => void) | undefined;
}

function Row({ fact, copied, onCopy, onInsert }: RowProps) {
  return (
    <Box tag="li">
      <Typography tag="p" fontWeight="bold">
        {fact.value}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {fact.key}: {noteOf(fact)}
      </Typography>
      <Flex gap={2} paddingTop={1}>
        <Button size="S" variant="tertiary" onClick={onCopy} aria-label={`Copy the code of ${fact.key}`}>
          {copied ? 'Copied' : 'Copy code'}
        </Button>
        {onInsert && (
          <Button size="S" variant="secondary" onClick={onInsert} aria-label={`Insert ${fact.key} at the cursor`}>
            Insert
          </Button>
        )}
      </Flex>
    </Box>
  );
}

/** The facts that a text can place: found by a word, copied, or put where the cursor is. */
export function FactList({ type }: { readonly type: ContentType }) {
  const { answer, failed } = usePolled<FactsAnswer>('/sanctuary/facts', () => pace);
  const [search, setSearch] = useState('');
  const [copied, setCopied] = useState('');
  const id = `facts-${useId().replace(/[^a-z0-9]/gi, '')}`;
  const insert = useCursor(type, id);
  if (!answer) return failed ? <Typography textColor="neutral600">The list of facts cannot be read just now.</Typography> : <Loader small>Looking</Loader>;
  const found = matching(answer.facts, search);
  const copy = async (key: string): Promise<void> => {
    await navigator.clipboard.writeText(factCode(key)).then(() => setCopied(key), () => setCopied(''));
  };
  return (
    <Flex id={id} direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography tag="p" variant="pi" textColor="neutral600">
        Amounts, deadlines and numbers that stand once. Place one in the text by its code: the page shows it with its date.
      </Typography>
      <TextInput aria-label="Search facts" placeholder="Search facts" value={search} onChange={({ target }: { target: { value: string } }) => setSearch(target.value)} />
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {found.slice(0, mostShown).map((fact) => (
          <Row key={fact.key} fact={fact} copied={copied === fact.key} onCopy={() => void copy(fact.key)} onInsert={insert && (() => insert(factCode(fact.key)))} />
        ))}
      </Flex>
      {found.length > mostShown && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {found.length - mostShown} more: search for a word.
        </Typography>
      )}
      {found.length === 0 && <Typography textColor="neutral600">No fact has these words.</Typography>}
    </Flex>
  );
}
