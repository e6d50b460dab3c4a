/** Variables that tell a system about its surroundings: `.env.example` explains them. */
export const settings = [
  'HOST', 'CMS_PORT', 'SITE_PORT', 'PUBLISHER_PORT', 'PREVIEW_PORT', 'DATA_DIR', 'PUBLISHER_DATA_DIR', 'BACKUP_DIR', 'SITE_URL', 'CMS_URL', 'CMS_PUBLIC_URL', 'PUBLISHER_URL',
  'DATABASE_URL', 'SMTP_URL', 'MAIL_FROM', 'ALERT_EMAIL', 'ADMIN_EMAIL', 'ADMIN_PASSWORD', 'CADDY_SNIPPET', 'CADDY_VIEWS',
] as const;

/** The environment for a build: what it makes must not depend on one system's settings. */
export function withoutSettings(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => name !== 'NODE_ENV' && !isSetting(name)));
}

/**
 * The environment for checks, which set what they need themselves. The settings are empty rather than absent, so that
 * a developer's `.env` does not fill them in again; an empty value counts as none.
 */
export function withEmptySettings(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...withoutSettings(variables), ...Object.fromEntries(settings.map((name) => [name, ''])), FORCE_COLOR: '0' };
}

function isSetting(name: string): boolean {
  return settings.some((setting) => setting === name);
}
