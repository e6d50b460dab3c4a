// Prints the secrets that docker-compose.yml asks for, as lines for `.env`.
import { newSecrets, password } from '../start/secrets.ts';

const secrets = { POSTGRES_PASSWORD: password(), ...newSecrets() };
for (const [name, value] of Object.entries(secrets)) process.stdout.write(`${name}=${value}\n`);
