import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ReadPage, ReadersAnswer } from '../../counts/answers';
import { usePolled } from '../lib/use-polled';
import { paceOf, promise, readLine } from './readers-lines';

const cell = { paddingTop: 1, paddingBottom: 1 } as const;
const first = { ...cell, textAlign: 'start' } as const;
const last = { ...cell, textAlign: 'end' } as const;

function Row({ page: { path, title, language, views }, site }: { readonly page: ReadPage; readonly site: string }) {
  return (
    <tr>
      <Box tag="th" scope="row" {...first}>
        <Link href={`${site}${path}`} isExternal>
          <span lang={language.code} dir="auto">
            {title}
          </span>
        </Link>{' '}
        <Typography variant="pi" textColor="neutral600">
          {path}
          {language.code !== 'en' && ` (${language.name})`}
        </Typography>
      </Box>
      <Box tag="td" {...last}>
        <Typography>{views.toLocaleString('en-GB')}</Typography>
      </Box>
    </tr>
  );
}

function MostRead({ pages, site }: { readonly pages: readonly ReadPage[]; readonly site: string }) {
  return (
    <Box tag="table" width="100%">
      <Box tag="caption" textAlign="start">
        <Typography fontWeight="bold">Most read</Typography>
      </Box>
      <thead>
        <tr>
          <Box tag="th" scope="col" {...first}>
            <Typography variant="sigma">Page</Typography>
          </Box>
          <Box tag="th" scope="col" {...last}>
            <Typography variant="sigma">Views</Typography>
          </Box>
        </tr>
      </thead>
      <tbody>
        {pages.map((page) => (
          <Row key={page.path} page={page} site={site} />
        ))}
      </tbody>
    </Box>
  );
}

/** Home page card: which pages were opened in the last seven whole days, and how often. */
export function Readers() {
  const { answer, failed } = usePolled<ReadersAnswer>('/sanctuary/readers', ({ answer: heard }) => paceOf(heard));
  if (!answer) return failed ? <Widget.Error>The CMS does not answer just now.</Widget.Error> : <Widget.Loading>Looking</Widget.Loading>;
  const { publisher, site } = answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box>
        <Typography tag="p">{publisher.answers ? readLine(publisher) : `The numbers cannot be read just now. ${publisher.reason}`}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {promise}
        </Typography>
      </Box>
      {publisher.answers && publisher.pages.length > 0 && <MostRead pages={publisher.pages} site={site} />}
    </Flex>
  );
}
