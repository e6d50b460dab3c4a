// For tools that cannot read `.astro` files. `astro check` can, and holds fixtures to the component's own props.
declare module '*.astro' {
  const component: (props: Readonly<Record<string, unknown>>) => unknown;
  export default component;
}
