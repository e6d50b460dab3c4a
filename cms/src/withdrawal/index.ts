import type { Registration } from '../registration';
import { agreeWithPublisher, replay } from './replay';
import { registerRoutes } from './routes';
import { endWaiting } from './withdraw';

/** Withdrawing for ever: the doors, and what was withdrawn stays away whatever was put back while the CMS was down. */
export const withdrawals: Registration = {
  register: registerRoutes,
  async bootstrap(strapi) {
    await replay(strapi);
    void agreeWithPublisher(strapi);
  },
  destroy: endWaiting,
};
