import type { ClientDirective } from 'astro';

/**
 * `client:touch`: an island's script is fetched at the first touch, focus or key within it, or at once where the
 * address carries a value for one of its fields. A page that nobody touches costs no script.
 */
const touch: ClientDirective = (load, _options, island) => {
  const signs = ['pointerdown', 'focusin', 'keydown', 'input'];
  const begin = (): void => {
    for (const sign of signs) island.removeEventListener(sign, begin);
    void load().then((hydrate) => hydrate());
  };
  const asked = [...new URLSearchParams(location.search).keys()];
  if (asked.some((name) => island.querySelector(`[name="${CSS.escape(name)}"]`))) {
    begin();
    return;
  }
  for (const sign of signs) island.addEventListener(sign, begin, { passive: true });
};

export default touch;
