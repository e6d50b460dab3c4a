import { useState } from 'react';
import { Box, Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { Receipt } from './receipt';

interface Answer {
  readonly withdrawals: readonly { readonly id: string }[];
}

const words = {
  story: 'This takes the story off the site in every language and deletes it here, with its drafts, its pictures and recordings, and every copy that we keep. It cannot be brought back, by anybody.',
  record: 'This takes every story that the record covers off the site in every language and deletes them here, with their drafts, pictures and recordings, and every copy that we keep. They cannot be brought back, by anybody. The record itself stays, marked as withdrawn.',
} as const;

function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : 'The CMS did not answer. Nothing is known to have been withdrawn: try again.';
}

interface Props {
  readonly uid: string;
  readonly documentId: string;
  readonly what: keyof typeof words;
}

/** The button, the question, and what then happens. */
export function Withdraw({ uid, documentId, what }: Props) {
  const { post } = useFetchClient();
  const [isOpen, setOpen] = useState(false);
  const [isSure, setSure] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [receipts, setReceipts] = useState<readonly string[]>();

  const withdraw = async (): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { data } = await post<Answer>('/sanctuary/withdrawals', { uid, documentId });
      setReceipts(data.withdrawals.map(({ id }) => id));
    } catch (error) {
      setProblem(reasonOf(error));
    } finally {
      setBusy(false);
    }
  };
  const change = (open: boolean): void => {
    setOpen(open);
    setSure(false);
    setProblem(undefined);
    // what is withdrawn is not here any more
    if (!open && receipts) window.location.assign(`/admin/content-manager/collection-types/${what === 'story' ? uid : `${uid}/${documentId}`}`);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography textColor="neutral600">If the person asks for it: at once, and for ever.</Typography>
      <Modal.Root open={isOpen} onOpenChange={change}>
        <Modal.Trigger>
          <Button variant="danger-light" fullWidth>
            Withdraw for ever
          </Button>
        </Modal.Trigger>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{receipts ? 'Withdrawn' : 'Withdraw for ever?'}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            {receipts ? (
              <>
                {what === 'record' && <Typography tag="p">The record is marked as withdrawn. From now on it covers nothing.</Typography>}
                {receipts.map((id) => (
                  <Receipt key={id} id={id} />
                ))}
              </>
            ) : (
              <Flex direction="column" alignItems="stretch" gap={4}>
                <Typography tag="p">{words[what]}</Typography>
                <Checkbox checked={isSure} onCheckedChange={(checked) => { setSure(checked === true); }}>
                  I understand that it cannot be undone
                </Checkbox>
                {problem !== undefined && (
                  <Box role="alert" padding={3} background="danger100" hasRadius>
                    <Typography textColor="danger700">{problem}</Typography>
                  </Box>
                )}
              </Flex>
            )}
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{receipts ? 'Close' : 'Cancel'}</Button>
            </Modal.Close>
            {!receipts && (
              <Button variant="danger" disabled={!isSure} loading={isBusy} onClick={() => { void withdraw(); }}>
                Withdraw for ever
              </Button>
            )}
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </Flex>
  );
}
