import type { ComponentChildren } from 'preact';
import { addressesForPostalCode, type PostalAddress } from '#areas/offices/index.ts';
import type { FormValues } from '#kernel/fields/index.ts';
import type { Db } from '#platform/db.ts';
import { Button } from '#web/components/Button.tsx';
import type { FormError } from '#web/components/form.ts';
import { Radios } from '#web/components/Radios.tsx';
import type { Lang } from '#web/page.ts';

const words = {
  ja: {
    place: '該当する住所',
    hint: 'この郵便番号には、複数の住所があります。',
    use: 'この住所を入力する',
    none: 'この郵便番号の住所が見つかりません。番号をお確かめいただくか、住所を直接入力してください。',
  },
  en: {
    place: 'Addresses found',
    hint: 'This postal code stands for several places.',
    use: 'Fill in this address',
    none: 'No address is found for this postal code. Check it, or type the address yourself.',
  },
};

const text = (values: FormValues, name: string) => [values[name] ?? ''].flat()[0] ?? '';

/** `person.postalCode` → `person.municipality`: what stands beside a postal code in its section. */
const beside = (postal: string, key: 'municipality' | 'address') =>
  `${postal.slice(0, postal.lastIndexOf('.') + 1)}${key}`;

const choiceName = (postal: string) => `place:${postal}`;
const choiceOf = (address: PostalAddress) => `${address.municipalityCode} ${address.town}`;

/** The town of the postal code takes the place of another address; one that begins with it is kept with its number. */
function withAddress(values: FormValues, postal: string, { municipalityCode, town }: PostalAddress): FormValues {
  const typed = text(values, beside(postal, 'address'));
  return {
    ...values,
    [beside(postal, 'municipality')]: municipalityCode,
    [beside(postal, 'address')]: typed.startsWith(town) && typed !== '' ? typed : town,
  };
}

/** What became of a form whose address was to be filled in. */
export interface FilledAddress {
  /** The postal code's field. */
  readonly postal: string;
  readonly values: FormValues;
  /** An address has been filled in. */
  readonly filled: boolean;
  /** The code stands for nothing. */
  readonly error?: FormError;
}

/** The postal code's field when one of the buttons about its address was pressed; `action` is what the form posted. */
export function postalFieldOf(action: string): string | undefined {
  return /^(?:fill|use)-address:(.+)$/.exec(action)?.[1];
}

/**
 * What was typed with municipality and town of the postal code filled in beside it (`<section>.municipality`, `<section>.address`).
 * Where a code stands for several places, the one chosen among them; while none is chosen the form stays as it is.
 */
export async function filledAddress(db: Db, values: FormValues, postal: string, lang: Lang): Promise<FilledAddress> {
  const addresses = await addressesForPostalCode(db, text(values, postal));
  const [only] = addresses;
  if (!only) return { postal, values, filled: false, error: { field: postal, message: words[lang].none } };
  const chosen =
    addresses.length === 1 ? only : addresses.find((each) => choiceOf(each) === text(values, choiceName(postal)));
  return chosen
    ? { postal, values: withAddress(values, postal, chosen), filled: true }
    : { postal, values, filled: false };
}

/** Asks, beside a postal code, which of its places is meant. */
export type AddressChoice = (field: string) => ComponentChildren;

/**
 * The choice between the places of the postal code in a section: where its button was just pressed (`asked`), or no address is typed yet.
 * Undefined where there is nothing to choose.
 */
export async function addressChoice(
  db: Db,
  values: FormValues,
  { section, asked, lang }: { readonly section: string; readonly asked?: string | undefined; readonly lang: Lang },
): Promise<AddressChoice | undefined> {
  const postal = asked ?? `${section}.postalCode`;
  if (asked === undefined && text(values, beside(postal, 'address')) !== '') return undefined;
  const places = await addressesForPostalCode(db, text(values, postal));
  if (places.length < 2) return undefined;
  const w = words[lang];
  return (field) =>
    field === postal && (
      <div class="group">
        <Radios
          name={choiceName(postal)}
          label={w.place}
          hint={w.hint}
          options={places.map((each) => ({
            value: choiceOf(each),
            label: `${each.prefecture}${each.municipality}${each.town}`,
          }))}
          value={text(values, choiceName(postal))}
        />
        <Button kind="secondary" name="action" value={`use-address:${postal}`}>
          {w.use}
        </Button>
      </div>
    );
}
