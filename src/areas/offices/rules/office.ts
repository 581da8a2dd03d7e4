/** A Hello Work office as the reference data knows it (T3(6)); pure shapes shared by the lookups in memory and in the database. */

export type OfficeKind = 'office' | 'branch' | 'annex';

export interface Office {
  /** Five digits, the first two the prefecture's. */
  readonly code: string;
  /** False for the few codes that are known to be official. */
  readonly codeSynthetic: boolean;
  readonly prefectureCode: string;
  /** As shown to people: ハローワーク金沢. */
  readonly name: string;
  readonly kind: OfficeKind;
  /** The office that a branch or annex belongs to. */
  readonly parentCode: string | null;
  readonly municipalityCode: string;
  readonly municipalityName: string;
  /** Absent for offices whose street address no open source tells. */
  readonly postalCode: string | null;
  readonly address: string | null;
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * How offices follow from a municipality: one (`unique`), several of which the person belongs to one (`split`),
 * or none named by the ordinance, so that the nearest of the prefecture is meant (`nearest`).
 */
export type JurisdictionKind = 'unique' | 'split' | 'nearest';

/** The offices of one municipality, the principal one first. */
export interface Jurisdiction<T = Office> {
  readonly municipalityCode: string;
  readonly kind: JurisdictionKind;
  readonly offices: readonly T[];
}
