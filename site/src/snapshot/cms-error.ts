/** Where in the CMS's answer the fault is; empty where it concerns the whole answer. */
export interface CmsFault {
  readonly type?: string;
  readonly documentId?: string;
  readonly field?: string;
  readonly message: string;
}

/** The CMS gave no whole answer: no snapshot, and whatever is live stays. */
export class CmsError extends Error {
  readonly type: string;
  readonly documentId: string;
  readonly field: string;

  constructor({ type = '', documentId = '', field = '', message }: CmsFault, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CmsError';
    this.type = type;
    this.documentId = documentId;
    this.field = field;
  }
}

/** The content changed while it was read: reading it again is the remedy. */
export class ChangedWhileReading extends CmsError {
  override readonly name = 'ChangedWhileReading';
}
