/** Strapi's own words that an officer of the council would not understand, or need not read, in ours. */
export const adminWords: Readonly<Record<string, string>> = {
  'Auth.form.welcome.title': 'Borough of Sanctuary',
  'Auth.form.welcome.subtitle': 'Sign in to write and publish',
  'app.components.LeftMenu.navbrand.title': 'Borough of Sanctuary',
  'app.components.LeftMenu.navbrand.workplace': 'Kingston upon Thames',
  'app.components.LeftMenu.logo.alt': 'Borough of Sanctuary',
  'HomePage.head.title': 'Borough of Sanctuary',
  'HomePage.header.subtitle': 'Everything that is published here is on the public site within seconds.',
  'HomePage.addWidget.button': 'Add a card',
  'HomePage.addWidget.title': 'Add a card',
  'HomePage.addWidget.noWidgetsAvailable': 'All cards are here already.',
  'content-manager.plugin.name': 'Content',
  'content-manager.components.LeftMenu.collection-types': 'Lists',
  'content-manager.components.LeftMenu.single-types': 'One of a kind',
  'content-manager.widget.last-edited.title': 'Last edited',
  'content-manager.widget.last-published.title': 'Last published',
};
