import path from 'node:path';

/** Folder of files that are on their way in; nothing in it outlives its request. */
export const incomingDir = (dataDir: string): string => path.join(dataDir, 'incoming');
