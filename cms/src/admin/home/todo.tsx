import { useEffect, useId, useRef, useState } from 'react';
import { Box, Flex, Link, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import type { TodoAnswer, TodoGroup } from '../../todo/answers';
import { usePolled } from '../lib/use-polled';
import { dueOf, firstUnfolded, foldingOf, paceOf, sumLine, unknownLine } from './todo-lines';

function DueWords({ due, today }: { readonly due: string; readonly today: string }) {
  const { words, late } = dueOf(due, today);
  return (
    <Typography variant="pi" textColor={late ? 'danger700' : 'neutral600'}>
      {words}
    </Typography>
  );
}

function Group({ group, today }: { readonly group: TodoGroup; readonly today: string }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const firstMore = useRef<HTMLAnchorElement>(null);
  const { todos, button, rest } = foldingOf(group, open);
  useEffect(() => {
    // whoever opened it goes on reading where it begins
    if (open) firstMore.current?.focus();
  }, [open]);
  return (
    <Box tag="section" aria-labelledby={`${id}-title`}>
      <Typography tag="h3" variant="delta" id={`${id}-title`}>
        {group.title} <Typography textColor="neutral600">({group.total.toLocaleString('en-GB')})</Typography>
      </Typography>
      <Flex tag="ul" id={`${id}-list`} direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {todos.map(({ text, note, href, due }, index) => (
          <Box tag="li" key={`${href} ${index}`}>
            <Link tag={RouterLink} to={href} ref={index === firstUnfolded ? firstMore : undefined}>
              <span dir="auto">{text}</span>
            </Link>{' '}
            {due !== null && <DueWords due={due} today={today} />}
            <Typography tag="p" variant="pi" textColor="neutral600">
              {note}
            </Typography>
          </Box>
        ))}
      </Flex>
      {rest !== undefined && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={2}>
          {rest}
        </Typography>
      )}
      {button !== undefined && (
        <TextButton marginTop={2} aria-expanded={open} aria-controls={`${id}-list`} onClick={() => setOpen(!open)}>
          {button}
          <VisuallyHidden> in “{group.title}”</VisuallyHidden>
        </TextButton>
      )}
    </Box>
  );
}

/** Home page card: what there is to do, the most urgent first, each line a link to where it is done. */
export function Todo() {
  const { answer, failed } = usePolled<TodoAnswer>('/sanctuary/todo', ({ answer: heard }) => paceOf(heard));
  if (!answer) return failed ? <Widget.Error>The CMS does not answer just now.</Widget.Error> : <Widget.Loading>Looking</Widget.Loading>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Typography tag="p" role="status">
        {sumLine(answer)}
        {failed && ' The CMS does not answer just now. This is what it said last.'}
      </Typography>
      {answer.groups.map((group) => (
        <Group key={group.name} group={group} today={answer.today} />
      ))}
      {answer.unknown.map((title) => (
        <Typography key={title} tag="p" textColor="danger700">
          {unknownLine(title)}
        </Typography>
      ))}
    </Flex>
  );
}
