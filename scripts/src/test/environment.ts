/** Variables that tell a running system about its surroundings; a test sets what it needs itself. */
const ours = [
  'HOST', 'CMS_PORT', 'SITE_PORT', 'PUBLISHER_PORT', 'DATA_DIR', 'SITE_URL', 'CMS_URL', 'CMS_PUBLIC_URL', 'PUBLISHER_URL',
  'DATABASE_URL', 'SMTP_URL', 'MAIL_FROM', 'ALERT_EMAIL', 'ADMIN_EMAIL', 'ADMIN_PASSWORD',
];

/**
 * The environment for checks: as it is, but nothing of a real system's settings reaches them. Empty rather than
 * absent, so that a developer's `.env` does not fill them in again; an empty value counts as none.
 */
export function hermetic(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NODE_ENV: _set, ...rest } = variables;
  return { ...rest, ...Object.fromEntries(ours.map((name) => [name, ''])), FORCE_COLOR: '0' };
}
