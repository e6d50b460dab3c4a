import { useState } from 'react';
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { getFetchClient, isFetchError } from '@strapi/strapi/admin';
import type { CheckedBy, StillRight, TranslationAnswer } from '../../translations/answers';
import { ChangedBlock } from './changed-block';

interface Props {
  readonly answer: TranslationAnswer;
  readonly address: string;
  readonly language: string;
  readonly locale: string;
  /** Somebody said that something is still right. */
  readonly onKept: (by: CheckedBy) => void;
}

/** What has changed in English, side by side with the translation, and one click to say that it is still right. */
export function Compare({ answer: { changes, facts, mayConfirm }, address, language, locale, onKept }: Props) {
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly fault?: string }>({ isBusy: false });
  const stillRight = async (keys: readonly string[], ofFacts: boolean): Promise<void> => {
    setState({ isBusy: true });
    try {
      const { data } = await getFetchClient().post<CheckedBy>(`${address}/still-right`, { locale, keys, facts: ofFacts } satisfies StillRight);
      onKept(data);
      setState({ isBusy: false });
    } catch (error) {
      setState({ isBusy: false, fault: isFetchError(error) ? error.message : 'This could not be kept. Try again.' });
    }
  };
  const rest = changes.length + facts.length;
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p">
            {mayConfirm
              ? 'Where the translation still says what the English says now, choose “Still right”. Otherwise close this, change the words in the form and publish them: that clears it too.'
              : 'Whoever may change this translation can say that it is still right, or translate it anew.'}
          </Typography>
          <Box role="status">{rest === 0 && <Typography tag="p">All of it is up to date. Thank you.</Typography>}</Box>
          {facts.length > 0 && (
            <Typography tag="p">
              {facts.length === 1 ? 'This fact has changed in English: ' : 'These facts have changed in English: '}
              {facts.join(', ')}. See whether the words around it still fit.
            </Typography>
          )}
          {changes.map((change) => (
            <ChangedBlock
              key={change.key}
              change={change}
              language={language}
              locale={locale}
              isBusy={state.isBusy}
              onStillRight={mayConfirm ? () => { void stillRight([change.key], changes.length === 1); } : undefined}
            />
          ))}
        </Flex>
        <Box role="alert">
          {state.fault !== undefined && (
            <Typography tag="p" paddingTop={4} textColor="danger600">
              {state.fault}
            </Typography>
          )}
        </Box>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">Close</Button>
        </Modal.Close>
        {mayConfirm && rest > 0 && (
          <Button loading={state.isBusy} onClick={() => { void stillRight(changes.map(({ key }) => key), true); }}>
            All of it is still right
          </Button>
        )}
      </Modal.Footer>
    </>
  );
}
