import type { ReactNode } from 'react';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Fault, Held, StatusAnswer } from '../../receipts/answers';
import { Dot } from '../lib/dot';
import { usePolled } from '../lib/use-polled';
import { busy, failureLine, liveLine, paceOf, waitingLine } from './lines';

type Tone = Parameters<typeof Dot>[0]['tone'];

function Row({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <Flex gap={2} alignItems="flex-start">
      <Dot tone={tone} />
      <Box>{children}</Box>
    </Flex>
  );
}

function Reason({ fault: { entry, message }, children }: { readonly fault: Fault; readonly children?: ReactNode }) {
  return (
    <Typography tag="li" variant="omega">
      {entry && (
        <>
          <Link tag={RouterLink} to={entry.href}>
            {entry.title}
          </Link>{' '}
          <Typography textColor="neutral600">
            ({entry.kind}, {entry.language})
          </Typography>{' '}
        </>
      )}
      {message} {children}
    </Typography>
  );
}

function HeldEntries({ held }: { readonly held: readonly Held[] }) {
  return (
    <Row tone="bad">
      <Typography tag="p">{held.length === 1 ? 'One entry is held back:' : `${held.length} entries are held back:`}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
        {held.map((fault, index) => (
          <Reason key={fault.entry?.href ?? index} fault={fault}>
            <Typography textColor="neutral600">
              {fault.earlierShown ? 'The public still sees the earlier version.' : 'It is not on the site.'}
            </Typography>
          </Reason>
        ))}
      </Flex>
    </Row>
  );
}

type Answering = Extract<StatusAnswer['publisher'], { answers: true }>;

function Publisher({ publisher, site }: { readonly publisher: Answering; readonly site: string }) {
  const now = new Date();
  const { live, locked, failure, held } = publisher;
  return (
    <>
      <Row tone={live ? 'good' : 'quiet'}>
        <Typography tag="p">{liveLine(publisher, now)}</Typography>
        {live && (
          <Link href={`${site}/`} isExternal>
            View site
          </Link>
        )}
      </Row>
      <Row tone={busy(publisher) ? 'busy' : 'quiet'}>
        <Typography tag="p">{waitingLine(publisher)}</Typography>
      </Row>
      {locked && (
        <Row tone="bad">
          <Typography tag="p">
            Locked after a rollback: the site stays on an earlier release until an administrator unlocks it. What is unpublished still comes off.
          </Typography>
        </Row>
      )}
      {failure && (
        <Row tone="bad">
          <Typography tag="p">{failureLine(publisher, now)}</Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
            {failure.faults.map((fault, index) => (
              <Reason key={index} fault={fault} />
            ))}
          </Flex>
        </Row>
      )}
      {held.length > 0 && <HeldEntries held={held} />}
    </>
  );
}

/** Home page card: what the public sees, what waits, what is held back and why. */
export function PublicSite() {
  const { answer, failed } = usePolled<StatusAnswer>('/sanctuary/status', ({ answer }) => paceOf(answer));
  if (!answer) return failed ? <Widget.Error>The CMS does not answer just now.</Widget.Error> : <Widget.Loading>Looking</Widget.Loading>;
  const { publisher, site, mailKeptIn } = answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {publisher.answers ? (
        <Publisher publisher={publisher} site={site} />
      ) : (
        <Row tone="bad">
          <Typography tag="p">The publisher does not answer. The public site goes on as it was.</Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {publisher.reason}
          </Typography>
        </Row>
      )}
      {mailKeptIn !== null && (
        <Row tone="quiet">
          <Typography tag="p">Mails are kept in a folder, not sent: {mailKeptIn}</Typography>
        </Row>
      )}
    </Flex>
  );
}
