import { mayHoldFacts, placesForFacts, type ContentType } from '@sanctuary/shared-types';

/** The Markdown editor of the content manager, CodeMirror 5: it hangs on its element under its own name. */
interface Editor {
  replaceSelection(text: string): void;
  focus(): void;
}

const isEditor = (value: unknown): value is Editor => typeof value === 'object' && value !== null && 'replaceSelection' in value;

function editorAround(element: Element): Editor | undefined {
  const found = element.closest('.CodeMirror');
  const editor: unknown = found && 'CodeMirror' in found ? found.CodeMirror : undefined;
  return isEditor(editor) ? editor : undefined;
}

const isInput = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');

export const isContentType = (name: string): name is ContentType => Object.hasOwn(placesForFacts, name);

/** Puts text at the cursor of the field that had it last. */
export type Insert = (text: string) => void;

/**
 * A way to write where the cursor is.
 * @param type content type of the form
 * @returns `undefined` where no fact can stand there
 */
export function insertAt(type: ContentType, element: Element): Insert | undefined {
  const editor = editorAround(element);
  if (editor) {
    return (text) => {
      editor.replaceSelection(text);
      editor.focus();
    };
  }
  if (!isInput(element) || !mayHoldFacts(type, element.name.split('.'))) return undefined;
  return (text) => {
    element.focus();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way that a form of React takes for typing, and that can be undone
    document.execCommand('insertText', false, text);
  };
}
