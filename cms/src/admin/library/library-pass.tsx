import { useEffect } from 'react';
import { getFetchClient, useAuth } from '@strapi/strapi/admin';
import { keepPass } from './keep-pass';

/** Shows nothing: while somebody is signed in, it lets their browser show the files of the library. */
export function LibraryPass() {
  const token = useAuth('LibraryPass', (state) => state.token);
  // another token is another sign-in, and needs a pass of its own
  useEffect(() => (token ? keepPass(() => getFetchClient().post('/sanctuary/library-pass')) : undefined), [token]);
  return null;
}
