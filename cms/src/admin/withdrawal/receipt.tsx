import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { WithdrawalReceipt } from '../../withdrawal/receipt';
import { Dot } from '../lib/dot';
import { usePolled } from '../lib/use-polled';
import { receiptLines, receiptPace, receiptText } from './lines';

function save(receipt: WithdrawalReceipt): void {
  const address = URL.createObjectURL(new Blob([receiptText(receipt, new Date())], { type: 'text/plain;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `withdrawal-${receipt.id}.txt` });
  link.click();
  URL.revokeObjectURL(address);
}

/** How far a withdrawal has come, until nothing is left. */
export function Receipt({ id }: { readonly id: string }) {
  const { answer } = usePolled<WithdrawalReceipt>(`/sanctuary/withdrawals/${id}`, ({ answer: receipt }) => receiptPace(receipt));
  if (!answer) return <Typography textColor="neutral600">Looking</Typography>;
  return (
    <Box>
      {!answer.siteAnswers && (
        <Box padding={3} background="warning100" hasRadius>
          <Typography tag="p" textColor="warning700">
            The public site does not answer just now. It is told as soon as it does. If this lasts longer than a minute, ring whoever looks after the system.
          </Typography>
        </Box>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2} paddingBottom={4} role="status" aria-label="Receipt">
        {receiptLines(answer, new Date()).map(({ what, when }) => (
          <Flex tag="li" key={what} gap={2} alignItems="center">
            <Dot tone={when === undefined ? 'busy' : 'good'} />
            <Typography>
              {what}: {when ?? 'not yet'}
            </Typography>
          </Flex>
        ))}
      </Flex>
      <Button variant="secondary" onClick={() => { save(answer); }}>
        Save the receipt
      </Button>
    </Box>
  );
}
