import { groupByTopic } from './match.ts';
import { Say } from './Say.tsx';
import type { Facet, FilterLabels, Option, ServiceSummary } from './summary.ts';

interface Props {
  readonly services: readonly ServiceSummary[];
  readonly facets: readonly Facet[];
  readonly labels: FilterLabels;
  /** Address of the list: a service is below it. */
  readonly base: string;
  /** Marks words in the language that entries are written in first. */
  readonly source: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
}

const optionsOf = (facets: readonly Facet[], wanted: Facet['name']): readonly Option[] => facets.find(({ name }) => name === wanted)?.options ?? [];

/** The services under the headings of their topics. */
export function ServiceList({ services, facets, labels, base, source }: Props) {
  const topics = optionsOf(facets, 'topic');
  const costs = optionsOf(facets, 'cost');
  return groupByTopic(services, topics.map(({ value }) => value)).map(({ topic, services: group }) => (
    <section key={topic ?? ''} className="section">
      <h2><Say label={topics.find(({ value }) => value === topic)?.label ?? labels.other} /></h2>
      <ul className="cards">
        {group.map((service) => (
          <li key={service.slug} className="card">
            <ServiceCard service={service} cost={costs.find(({ value }) => value === service.cost)} labels={labels} base={base} source={service.source && source} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

interface CardProps extends Pick<Props, 'labels' | 'base'> {
  readonly service: ServiceSummary;
  readonly cost: Option | undefined;
  readonly source: Props['source'] | undefined;
}

function ServiceCard({ service: { slug, name, summary, by, closed, statuses }, cost, labels, base, source }: CardProps) {
  const notes = [closed && labels[closed], cost?.label, statuses.length === 0 ? labels.askForWhom : undefined].filter((note) => note !== undefined);
  return (
    <>
      <h3><a href={`${base}${slug}/`} {...source}>{name}</a></h3>
      {by !== undefined && <p className="card-by"><bdi>{by}</bdi></p>}
      <p {...source}>{summary}</p>
      {notes.length > 0 && (
        <ul className="tags">
          {notes.map((note) => <li key={note.text} className={note === labels.closed || note === labels.stopped ? 'tag tag--late' : 'tag'}><Say label={note} /></li>)}
        </ul>
      )}
    </>
  );
}
