import type { Fault, Values } from '../fault';

/** The rules of one content type that the schema alone cannot say. */
export interface TypeRules {
  /** Contradictions, which no draft may hold either. */
  readonly always?: (entry: Values) => Fault[];
  /** What an unfinished draft may lack or hold, and a public page may not. */
  readonly onPublishing?: (entry: Values) => Fault[];
}
