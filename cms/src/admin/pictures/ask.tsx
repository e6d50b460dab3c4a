import { useEffect, useId, useRef, useState } from 'react';
import { isPeople, type People } from '@sanctuary/shared-types';
import { Box, Button, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { getFetchClient, isFetchError } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { AskedPicture, PictureAnswer } from '../../pictures/answers';
import { tellAnswered } from './answered';
import { answers, help, question } from './words';

const Picture = styled.img`
  background: ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  display: block;
  margin-inline: auto;
  max-height: 40vh;
  max-width: 100%;
`;

/** Is given the focus so that its words are read out; there is nothing to do with it. */
const Named = styled.div`
  &:focus {
    outline: none;
  }
`;

const keep = async (picture: AskedPicture, people: People): Promise<void> => {
  await getFetchClient().put(`/sanctuary/pictures/${picture.id}`, { people, version: picture.version } satisfies PictureAnswer);
  tellAnswered();
};

interface Props {
  readonly picture: AskedPicture;
  /** Such as “Picture 2 of 3”; nothing where there is one. */
  readonly place: string | undefined;
  /** The answer is kept. */
  readonly onAnswer: () => void;
  /** Not now. */
  readonly onLater: () => void;
  /** Not now, nor about the others that wait. */
  readonly onClose: () => void;
}

/** Asks who is in one picture. */
function AskOne({ picture, place, onAnswer, onLater, onClose }: Props) {
  const [people, setPeople] = useState(picture.people);
  const [state, setState] = useState<{ readonly saving: boolean; readonly fault?: string }>({ saving: false });
  const name = useRef<HTMLDivElement>(null);
  const id = useId();
  // who cannot see that another picture has come, hears it
  useEffect(() => name.current?.focus(), []);

  const save = async (chosen: People): Promise<void> => {
    setState({ saving: true });
    try {
      await keep(picture, chosen);
      onAnswer();
    } catch (error) {
      setState({ saving: false, fault: isFetchError(error) ? error.message : 'The answer could not be kept. Try again.' });
    }
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Named ref={name} tabIndex={-1}>
            {place && (
              <Typography tag="p" variant="pi" textColor="neutral600">
                {place}
              </Typography>
            )}
            <Typography tag="p" fontWeight="bold">
              {picture.name}
            </Typography>
          </Named>
          <Picture src={picture.src} alt={picture.description || `The picture “${picture.name}”`} />
          <Typography tag="p" variant="omega" textColor="neutral600" id={`${id}-help`}>
            {help}
          </Typography>
          <Radio.Group
            aria-label={question}
            aria-describedby={`${id}-help`}
            value={people ?? ''}
            onValueChange={(value) => { if (isPeople(value)) setPeople(value); }}
            // room for the ring that says where the focus is
            style={{ paddingInlineStart: '0.4rem' }}
          >
            {answers.map(({ value, words }) => (
              <Radio.Item key={value} value={value}>
                {words}
              </Radio.Item>
            ))}
          </Radio.Group>
        </Flex>
        <Box role="alert">
          {state.fault && (
            <Typography tag="p" paddingTop={4} textColor="danger600">
              {state.fault}
            </Typography>
          )}
        </Box>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={place ? onLater : onClose}>
          Answer later
        </Button>
        <Button disabled={people === null} loading={state.saving} onClick={() => { if (people) void save(people); }}>
          Save answer
        </Button>
      </Modal.Footer>
    </>
  );
}

interface AskProps {
  /** At least one; asked about in this order. */
  readonly pictures: readonly AskedPicture[];
  /** The first one is answered, or put off. */
  readonly onDone: () => void;
  /** All are put off. */
  readonly onClose: () => void;
  /** How many were asked about already, of these and others. */
  readonly before: number;
}

/** A dialog that asks who is in each of some pictures, one after the other. */
export function Ask({ pictures, before, onDone, onClose }: AskProps) {
  const [picture] = pictures;
  if (!picture) return null;
  const all = before + pictures.length;
  return (
    <Modal.Root open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Modal.Content>
        <Modal.Header closeLabel="Answer later">
          <Modal.Title>{question}</Modal.Title>
        </Modal.Header>
        <AskOne
          key={picture.id}
          picture={picture}
          place={all > 1 ? `Picture ${before + 1} of ${all}` : undefined}
          onAnswer={onDone}
          onLater={onDone}
          onClose={onClose}
        />
      </Modal.Content>
    </Modal.Root>
  );
}
