import { readEnvironment } from '../lib/environment.ts';
import { createLogger } from '../lib/logger.ts';
import { runService } from '../lib/service.ts';
import { runWeb } from './run.ts';

await runService(async () => runWeb({ environment: readEnvironment(process.env), logger: createLogger('web') }));
