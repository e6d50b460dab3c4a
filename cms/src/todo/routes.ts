import { londonDay } from '../lib/london';
import { signedIn } from '../receipts/signed-in';
import type { Registration } from '../registration';
import { failureWords } from './failure-words';
import { todoSources } from './sources';
import { todoAnswer } from './todo-answer';

/** What the home page of the admin asks: what there is to do for the officer who looks at it. */
export const todo: Registration = {
  register(strapi) {
    strapi.server.routes({
      type: 'admin',
      routes: [
        {
          method: 'GET',
          path: '/sanctuary/todo',
          info: { type: 'admin' },
          config: signedIn,
          handler: async (ctx) => {
            const ability: unknown = ctx.state['userAbility'];
            ctx.body = await todoAnswer(todoSources, { strapi, ability, today: londonDay(new Date()) }, (source, error) => strapi.log.error(failureWords(source, error)));
          },
        },
      ],
    });
  },
};
