import { useReducer, useState } from 'react';
import { locales, sourceLocale } from '@sanctuary/shared-types';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useForm, type StrapiApp } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { CheckedBy, TranslationAnswer } from '../../translations/answers';
import { addSidePanel } from '../lib/side-panel';
import { usePolled } from '../lib/use-polled';
import { Compare } from './compare';
import { sumLine } from './lines';

/** English may be published while somebody translates. */
const pace = (): number => 15_000;

/** Three texts stand side by side in it. */
const Wide = styled(Modal.Content)`
  max-width: 120rem;
  width: 94vw;
`;

interface Props {
  readonly answer: TranslationAnswer;
  readonly address: string;
  readonly locale: string;
  readonly onKept: () => void;
}

function OutOfDate({ answer, address, locale, onKept }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [wasKept, setKept] = useState(false);
  const isModified = useForm('Translation', ({ modified }) => modified);
  const changeField = useForm('Translation', ({ onChange }) => onChange);
  const language = locales.find(({ code }) => code === locale)?.name ?? locale;
  const isLeft = answer.changes.length + answer.facts.length > 0;
  const change = (open: boolean): void => {
    setOpen(open);
    if (!open && wasKept) window.location.reload();
  };
  // the form has who checked it before: without this, the next saving would put that back
  const keep = (by: CheckedBy): void => {
    if (isModified) for (const [field, value] of Object.entries(by)) changeField(field, value);
    else setKept(true);
    onKept();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography tag="p">{sumLine(answer)}</Typography>
      {answer.changes.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {answer.changes.map(({ key, name }) => (
            <Typography tag="li" key={key}>
              {name}
            </Typography>
          ))}
        </Flex>
      )}
      {(isLeft || isOpen) && (
        <Modal.Root open={isOpen} onOpenChange={change}>
          <Modal.Trigger>
            <Button fullWidth variant="secondary">
              See what changed
            </Button>
          </Modal.Trigger>
          <Wide>
            <Modal.Header>
              <Modal.Title>What changed in English</Modal.Title>
            </Modal.Header>
            <Compare answer={answer} address={address} language={language} locale={locale} onKept={keep} />
          </Wide>
        </Modal.Root>
      )}
    </Flex>
  );
}

/** Beside a translation whose English has changed since. */
const TranslationPanel: PanelComponent = ({ model, documentId, document }) => {
  const [kept, countKept] = useReducer((count: number) => count + 1, 0);
  const locale: unknown = document?.locale;
  const id = document?.documentId ?? (document ? documentId : undefined);
  const isTranslation = model.startsWith('api::') && typeof locale === 'string' && locale !== sourceLocale;
  const address = isTranslation && id ? `/sanctuary/translations/${model}/${id}` : undefined;
  const changed = JSON.stringify([document?.updatedAt, kept]);
  const { answer } = usePolled<TranslationAnswer>(address && `${address}?locale=${String(locale)}`, pace, changed);
  const isQuiet = !answer || (answer.changes.length === 0 && answer.facts.length === 0 && !answer.toPublish && kept === 0);
  if (!address || isQuiet || typeof locale !== 'string') return null;
  return { title: 'The English has changed', content: <OutOfDate key={address + locale} answer={answer} address={address} locale={locale} onKept={countKept} /> };
};

export function translationPanel(app: StrapiApp): void {
  addSidePanel(app, TranslationPanel);
}
