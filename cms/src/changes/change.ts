/** Something that readers may see, and that changed. */
export type Change =
  | { readonly kind: 'entry'; readonly uid: string; readonly documentId: string }
  | { readonly kind: 'file'; readonly address: string }
  /** Whatever is published may be another now. */
  | { readonly kind: 'everything' };

/** A change as a row of the journal has it. */
export interface Row {
  readonly uid: string;
  readonly document_id: string;
}

const fileType = 'plugin::upload.file';

export function rowOf(change: Change): Row {
  if (change.kind === 'entry') return { uid: change.uid, document_id: change.documentId };
  return change.kind === 'file' ? { uid: fileType, document_id: change.address } : { uid: '', document_id: '' };
}

export function changeOf({ uid, document_id }: Row): Change {
  if (uid === '') return { kind: 'everything' };
  return uid === fileType ? { kind: 'file', address: document_id } : { kind: 'entry', uid, documentId: document_id };
}
