import { readEnvironment } from '../lib/environment.ts';
import { createLogger } from '../lib/logger.ts';
import { runService } from '../lib/service.ts';
import { runPreview } from './run.ts';

await runService(async () => runPreview({ environment: readEnvironment(process.env), logger: createLogger('preview') }));
