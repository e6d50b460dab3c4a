/** The pages that Lighthouse looks at: those that most readers come to, and one that runs from right to left. */
export const pages: readonly { readonly name: string; readonly path: string }[] = [
  { name: 'Home', path: '/' },
  { name: 'Home in Arabic', path: '/ar/' },
  { name: 'A guide', path: '/guides/register-with-a-gp/' },
  { name: 'All services', path: '/services/' },
  { name: 'A service', path: '/services/citizens-advice-kingston/' },
  { name: 'A story', path: '/stories/the-number-on-the-bus/' },
];
