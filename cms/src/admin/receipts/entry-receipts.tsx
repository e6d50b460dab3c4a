import { useRef } from 'react';
import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import type { EntryAnswer, LanguageReceipt } from '../../receipts/answers';
import { Dot } from '../lib/dot';
import { usePolled } from '../lib/use-polled';
import { lineOf, noteOf, paceOf, remembering } from './lines';

interface LanguageProps {
  readonly receipt: LanguageReceipt;
  readonly locked: boolean;
  readonly site: string;
}

function Language({ receipt, locked, site }: LanguageProps) {
  const { tone, text, detail, path } = lineOf(receipt, locked, new Date());
  return (
    <Box tag="li">
      <Typography tag="p" variant="pi" textColor="neutral600">
        {receipt.language}
      </Typography>
      <Flex gap={2} alignItems="flex-start">
        <Dot tone={tone} />
        <Typography tag="p" variant="omega" textColor={tone === 'bad' ? 'danger700' : 'neutral800'}>
          {text}
        </Typography>
      </Flex>
      <Box paddingLeft={4}>
        {detail && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {detail}
          </Typography>
        )}
        {path && (
          <Link href={`${site}${path}`} isExternal aria-label={`View page in ${receipt.language} (opens in a new tab)`}>
            View page
          </Link>
        )}
      </Box>
    </Box>
  );
}

interface Props {
  readonly uid: string;
  readonly documentId: string;
  /** Looks at once whenever it changes. */
  readonly changed: string;
}

/** The lines of the panel; see `lines.ts` for what they say and how often they look. */
export function EntryReceipts({ uid, documentId, changed }: Props) {
  const { answer, failed } = usePolled<EntryAnswer>(`/sanctuary/entries/${uid}/${documentId}`, ({ answer }) => paceOf(answer), changed);
  const seenLive = useRef(new Set<string>());
  if (!answer) {
    return failed ? <Typography textColor="neutral600">The CMS does not answer just now.</Typography> : <Loader small>Looking</Loader>;
  }
  for (const { locale, receipt } of answer.languages) {
    if (receipt.state === 'live' || receipt.state === 'being_taken_off') seenLive.current.add(locale);
  }
  const note = failed ? 'The CMS does not answer just now. This is what it said last.' : noteOf(answer.publisher, new Date());
  const locked = answer.publisher.answers && answer.publisher.locked;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" role="status" aria-label="Public site">
      {note && (
        <Box padding={3} background="warning100" hasRadius>
          <Typography tag="p" variant="pi" textColor="warning700">
            {note}
          </Typography>
        </Box>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {answer.languages.map((line) => (
          <Language key={line.locale} receipt={remembering(line, seenLive.current)} locked={locked} site={answer.site} />
        ))}
      </Flex>
    </Flex>
  );
}
