/** Said outright, so that the start does not announce it. */
export default { useLegacyMediaLibrary: false };
