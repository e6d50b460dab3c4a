import { GraphQLError, Kind, OperationTypeNode, type ASTNode, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

/** The snapshot's largest query stays well inside of these; see its own tests. */
export const limits = {
  /** Bytes of a request. */
  body: 64 * 1024,
  /** Words and signs of a query. */
  tokens: 4000,
  /** Fields inside of fields. */
  depth: 10,
  /** Questions in one request. */
  rootFields: 20,
  aliases: 20,
} as const;

const refuse = (context: ValidationContext, message: string, node: ASTNode): void =>
  context.reportError(new GraphQLError(message, { nodes: node }));

/** Nothing can be changed through GraphQL: every operation that is not a query is refused. */
export const queriesOnly = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    if (node.operation !== OperationTypeNode.QUERY) refuse(context, 'Only queries are answered here.', node);
  },
});

/** How many fields a selection holds, those of the fragments that it spreads included. */
function count(context: ValidationContext, { selections }: SelectionSetNode, which: (alias: boolean) => boolean, deep: boolean, seen: readonly string[] = []): number {
  let found = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      if (which(selection.alias !== undefined)) found += 1;
      if (deep && selection.selectionSet) found += count(context, selection.selectionSet, which, deep, seen);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      found += count(context, selection.selectionSet, which, deep, seen);
    } else if (!seen.includes(selection.name.value)) {
      const fragment = context.getFragment(selection.name.value);
      if (fragment) found += count(context, fragment.selectionSet, which, deep, [...seen, selection.name.value]);
    }
    if (found > limits.aliases + limits.rootFields) return found;
  }
  return found;
}

/** Few questions a request, and few names given to the same one: fifty aliases ask for fifty times the answer. */
export const fewQuestions = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    if (count(context, node.selectionSet, () => true, false) > limits.rootFields) refuse(context, `Ask for at most ${limits.rootFields} things in a request.`, node);
    if (count(context, node.selectionSet, (alias) => alias, true) > limits.aliases) refuse(context, `Use at most ${limits.aliases} aliases in a request.`, node);
  },
});
