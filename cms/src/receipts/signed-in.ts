/** Signed in to the admin: the routes are of the kind `admin`, so no API token and no reader comes this far. */
export const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };
