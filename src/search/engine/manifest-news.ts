/** How the state of the index travels between threads: each segment once, then only by its key. */
import type { LiveSegment, Manifest } from './evaluate.ts';
import type { Segment } from './segment.ts';

export interface ManifestNews {
  readonly version: number;
  readonly parts: readonly (Omit<LiveSegment, 'segment'> & { readonly key: number })[];
  /** Segments of `parts` that were not sent before. */
  readonly added: readonly Segment[];
}

/** The sending side towards one receiver. */
export class ManifestSender {
  #sent = new Set<number>();

  newsOf({ version, parts }: Manifest): ManifestNews {
    const added = parts.map(({ segment }) => segment).filter(({ key }) => !this.#sent.has(key));
    this.#sent = new Set(parts.map(({ segment }) => segment.key));
    return { version, parts: parts.map(({ segment, dead, deaths }) => ({ key: segment.key, dead, deaths })), added };
  }
}

/** The receiving side. */
export class ManifestReceiver {
  #segments = new Map<number, Segment>();

  take({ version, parts, added }: ManifestNews): Manifest {
    for (const segment of added) this.#segments.set(segment.key, segment);
    const kept = parts.map(({ key, dead, deaths }) => {
      const segment = this.#segments.get(key);
      if (segment === undefined) throw new Error(`The index names a segment that never came: ${key}.`);
      return { segment, dead, deaths };
    });
    this.#segments = new Map(kept.map(({ segment }) => [segment.key, segment]));
    return { version, parts: kept };
  }
}
