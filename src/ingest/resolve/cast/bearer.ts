import type { Gender } from '../../../language/names.ts';
import type { PersonName } from '../../../language/person-name.ts';
import type { PersonJoin } from '../../../model/person-join.ts';
import { wordsOf } from './name-forms.ts';
import type { Profile } from './profiles.ts';

/** Somebody of the story while the names that mean them are put together. */
export class Bearer {
  readonly clusters: Profile[] = [];
  /** Why each of them means this person; in the same order. */
  readonly joins: PersonJoin[] = [];
  readonly names: PersonName[] = [];
  /** Its full names as they are compared. */
  readonly keys = new Set<string>();
  readonly fields = new Set<string>();
  readonly roles = new Set<string>();
  readonly posts = new Map<string, Set<string>>();
  readonly crowns = new Set<string>();
  readonly companions = new Set<string>();
  /** Reports that name this person in full. */
  readonly reports = new Set<number>();
  gender: Gender | undefined;
  looks: Gender | undefined;

  /** Takes a name of an article in; `names` are its full names without what is no part of them. */
  take(cluster: Profile, names: readonly PersonName[], join: PersonJoin): void {
    this.clusters.push(cluster);
    this.joins.push(join);
    this.gender ??= cluster.gender;
    this.looks ??= cluster.looks;
    for (const field of cluster.fields) this.fields.add(field);
    for (const role of cluster.roles) this.roles.add(role);
    for (const crown of cluster.crowns) this.crowns.add(crown);
    for (const [role, names] of cluster.posts)
      this.posts.set(role, new Set([...(this.posts.get(role) ?? []), ...names]));
    for (const key of cluster.companions) this.companions.add(key);
    if (names.length) this.reports.add(cluster.report);
    for (const name of names) {
      const key = wordsOf(name).join(' ');
      if (this.keys.has(key)) continue;
      this.keys.add(key);
      this.names.push(name);
    }
  }
}
