import { addressesForPostalCode } from '#areas/offices/index.ts';
import type { FormValues } from '#kernel/fields/index.ts';
import type { Db } from '#platform/db.ts';

const text = (values: FormValues, name: string) => [values[name] ?? ''].flat()[0] ?? '';

/** The postal code's field when the button beside it was pressed; `action` is what the form posted. */
export function postalFieldOf(action: string): string | undefined {
  return /^fill-address:(.+)$/.exec(action)?.[1];
}

/**
 * What was typed, with municipality and town of the postal code filled in beside it (`<section>.municipality`,
 * `<section>.address`). The town is left alone where a code stands for several; undefined where it stands for nothing.
 */
export async function withAddress(db: Db, values: FormValues, postalField: string): Promise<FormValues | undefined> {
  const section = postalField.slice(0, postalField.lastIndexOf('.'));
  const found = await addressesForPostalCode(db, text(values, postalField));
  const [first] = found;
  if (!first) return undefined;
  const oneMunicipality = found.every((each) => each.municipalityCode === first.municipalityCode);
  return {
    ...values,
    ...(oneMunicipality && { [`${section}.municipality`]: first.municipalityCode }),
    ...(found.length === 1 && text(values, `${section}.address`) === '' && { [`${section}.address`]: first.town }),
  };
}
