/**
 * As `fetch`, but asks once more where the connection broke: a server may close an idle one at the very moment at
 * which it is used again. For questions only, which may be asked twice.
 */
export const patientFetch: typeof fetch = async (input, init) => {
  try {
    return await fetch(input, init);
  } catch (error) {
    if (init?.signal?.aborted || !isBroken(error)) throw error;
    return fetch(input, init);
  }
};

function isBroken(error: unknown): boolean {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return code === 'ECONNRESET' || code === 'EPIPE' || code === 'UND_ERR_SOCKET';
}
