import { type CoverageClass, coverageClasses, coverageOf } from "../catalog/coverage";
import { grouped } from "../deployment/grouped";
import type { Resource } from "../deployment/resource";
import type { Language } from "../locales/language";
import { render } from "../locales/render";

/** How the resources of one type are covered, in one language. */
export interface CoveredType {
  readonly type: string;
  readonly class: CoverageClass;
  readonly why: string;
  /** How many resources are of it. */
  readonly resources: number;
}

/** What a report says of every type that is planned, what needs a look first. */
export function coveredTypes(resources: readonly Resource[], language: Language): readonly CoveredType[] {
  const byType = grouped(resources.map((resource) => [resource.type, resource]));
  const covered = [...byType].map(([type, { length }]) => {
    const { class: its, why } = coverageOf(type);
    return { type, class: its, why: render(why, language), resources: length };
  });
  return coverageClasses.flatMap((each) =>
    covered.filter((type) => type.class === each).toSorted((a, b) => (a.type < b.type ? -1 : 1)),
  );
}

/** How many resources there are of each class. */
export function countsOf(covered: readonly CoveredType[]): Readonly<Record<CoverageClass, number>> {
  const counts = { unknown: 0, known: 0, excluded: 0, other: 0 };
  for (const type of covered) counts[type.class] += type.resources;
  return counts;
}
