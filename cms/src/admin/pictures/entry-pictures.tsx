import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { AskedPicture, EntryPictures as Answer } from '../../pictures/answers';
import { Dot } from '../lib/dot';
import { Ask } from './ask';
import { said } from './words';

const Small = styled.img`
  background: ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  flex: none;
  height: 4.8rem;
  object-fit: cover;
  width: 6.4rem;
`;

interface RowProps {
  readonly picture: AskedPicture;
  readonly onAsk: (() => void) | undefined;
}

function Row({ picture: { name, src, people }, onAsk }: RowProps) {
  return (
    <Flex tag="li" gap={3} alignItems="flex-start">
      {/* its name stands beside it */}
      <Small src={src} alt="" />
      <Box minWidth={0}>
        <Typography tag="p" variant="pi" textColor="neutral600" ellipsis>
          {name}
        </Typography>
        <Flex gap={2} alignItems="flex-start">
          <Dot tone={people === null ? 'bad' : 'quiet'} />
          <Typography tag="p" variant="omega" textColor={people === null ? 'danger700' : 'neutral800'}>
            {said(people)}
          </Typography>
        </Flex>
        {onAsk && (
          <Box paddingTop={1}>
            <Button size="S" variant={people === null ? 'secondary' : 'tertiary'} onClick={onAsk} aria-label={`${people === null ? 'Say' : 'Change'} who is in ${name}`}>
              {people === null ? 'Say who is in it' : 'Change'}
            </Button>
          </Box>
        )}
      </Box>
    </Flex>
  );
}

/** The pictures of an entry, with what has been said of each, those first of which nothing has. */
export function EntryPictures({ pictures, mayAnswer }: Answer) {
  const [asked, setAsked] = useState<AskedPicture>();
  const isOpen = ({ people }: AskedPicture): boolean => people === null;
  const close = (): void => setAsked(undefined);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {pictures.some(isOpen) && (
        <Typography tag="p" variant="pi">
          {mayAnswer ? 'This can be published once somebody has said who is in each picture.' : 'This can be published once a communications officer has said who is in each picture.'}
        </Typography>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {[...pictures.filter(isOpen), ...pictures.filter((picture) => !isOpen(picture))].map((picture) => (
          <Row key={picture.id} picture={picture} onAsk={mayAnswer ? () => setAsked(picture) : undefined} />
        ))}
      </Flex>
      {asked && <Ask pictures={[asked]} before={0} onDone={close} onClose={close} />}
    </Flex>
  );
}
