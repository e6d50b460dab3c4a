// Run as a process of its own by `registry-browser.ts`: the package unpacks to the temporary folder, which is given to it.
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

await chromium.executablePath();
// libraries for systems that have no desktop
await inflate(fileURLToPath(import.meta.resolve('@sparticuz/chromium').replace(/build\/.*$/, 'bin/al2023.tar.br')));
