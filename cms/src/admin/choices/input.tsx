import { useId, type ReactNode } from 'react';
import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { optionsOf, withTick } from './options';

interface Props {
  readonly name: string;
  readonly label: ReactNode;
  readonly attribute: { readonly options?: { readonly of?: unknown } };
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** What i18n puts beside a label. */
  readonly labelAction?: ReactNode;
}

const Group = styled.fieldset`
  border: 0;
  margin: 0;
  min-width: 0;
  padding: 0;
`;

const Boxes = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]} ${({ theme }) => theme.spaces[6]};
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
`;

/** Tick boxes of the content manager: stores the list of ticked values. */
export default function ChoicesInput({ name, label, attribute, hint, required = false, disabled = false, labelAction }: Props) {
  const { value, error, onChange } = useField(name);
  const id = useId();
  const options = optionsOf(attribute.options?.of, value);
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <Group aria-describedby={described || undefined} aria-invalid={error ? true : undefined}>
      <Flex tag="legend" gap={1} paddingBottom={2} paddingLeft={0}>
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {label}
          {required && (
            <Typography tag="span" textColor="danger600" aria-label=" (required)">
              *
            </Typography>
          )}
        </Typography>
        {labelAction}
      </Flex>
      <Boxes>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            checked={option.ticked}
            disabled={disabled}
            onCheckedChange={(ticked) => onChange(name, withTick(options, option.value, ticked === true))}
          >
            {option.label}
          </Checkbox>
        ))}
      </Boxes>
      {hint && (
        <Box id={`${id}-hint`} paddingTop={2}>
          <Typography variant="pi" textColor="neutral600">
            {hint}
          </Typography>
        </Box>
      )}
      {error && (
        <Box id={`${id}-error`} paddingTop={2}>
          <Typography variant="pi" textColor="danger600">
            {error}
          </Typography>
        </Box>
      )}
    </Group>
  );
}
