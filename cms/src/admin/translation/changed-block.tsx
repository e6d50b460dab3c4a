import { useId } from 'react';
import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ChangedWords } from '../../translations/answers';
import { difference, type Stretch } from './difference';
import { changeLine, rowsOf } from './lines';

const Columns = styled.div`
  display: grid;
  gap: 1.6rem;
  grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr));
`;

/** As written, line by line: what the form has. */
const Words = styled.p`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.6;
  overflow-wrap: anywhere;
  white-space: pre-wrap;

  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
  }

  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
  }
`;

/** Colour and line say to eyes what the hidden words say to ears. */
function Marked({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return (
    <Words>
      {stretches.map(({ text, kind }, place) => {
        if (kind === 'same') return <span key={place}>{text}</span>;
        const Tag = kind === 'added' ? 'ins' : 'del';
        return (
          <Tag key={place}>
            <VisuallyHidden>{kind === 'added' ? ' [new: ' : ' [taken out: '}</VisuallyHidden>
            {text}
            <VisuallyHidden>] </VisuallyHidden>
          </Tag>
        );
      })}
    </Words>
  );
}

const Heading = ({ children }: { readonly children: string }) => (
  <Typography tag="h4" variant="sigma" textColor="neutral600">
    {children}
  </Typography>
);

const Label = ({ name }: { readonly name: string }) =>
  name === '' ? null : (
    <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral600">
      {name}
    </Typography>
  );

const Quiet = ({ children }: { readonly children: string }) => (
  <Typography tag="p" textColor="neutral600">
    {children}
  </Typography>
);

const missing = { changed: 'These words were not kept.', gone: 'These words were not kept.', new: 'There was nothing here.' } as const;

interface Props {
  readonly change: ChangedWords;
  /** Name of the language, in English. */
  readonly language: string;
  readonly locale: string;
  /** Absent where the officer may not say that it is right. */
  readonly onStillRight: (() => void) | undefined;
  readonly isBusy: boolean;
}

/** One part of the English that has changed: as it was, as it is, and the translation. */
export function ChangedBlock({ change, language, locale, onStillRight, isBusy }: Props) {
  const id = useId();
  const rows = rowsOf(change.before, change.now).map(({ name, before, now }) => ({ name, ...difference(before, now) }));
  return (
    <Box tag="section" aria-labelledby={id} paddingBottom={4}>
      <Typography tag="h3" variant="delta" id={id}>
        {change.name}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={3}>
        {changeLine(change)}
      </Typography>
      <Columns>
        <Box lang="en" dir="ltr">
          <Heading>English, as it was translated</Heading>
          {change.before ? rows.map(({ name, before }) => before.length > 0 && <div key={name}><Label name={name} /><Marked stretches={before} /></div>) : <Quiet>{missing[change.kind]}</Quiet>}
        </Box>
        <Box lang="en" dir="ltr">
          <Heading>English now</Heading>
          {change.now ? rows.map(({ name, now }) => now.length > 0 && <div key={name}><Label name={name} /><Marked stretches={now} /></div>) : <Quiet>It is not there any more.</Quiet>}
        </Box>
        <Box>
          <Heading>{`${language}, as saved`}</Heading>
          {change.own ? change.own.map(({ name, text }, place) => <div key={place}><Label name={name} /><Words lang={locale} dir="auto">{text}</Words></div>) : <Quiet>Not translated yet.</Quiet>}
        </Box>
      </Columns>
      {onStillRight && (
        <Flex paddingTop={3}>
          <Button variant="secondary" size="S" onClick={onStillRight} disabled={isBusy} aria-label={`Still right: ${change.name}`}>
            Still right
          </Button>
        </Flex>
      )}
    </Box>
  );
}
