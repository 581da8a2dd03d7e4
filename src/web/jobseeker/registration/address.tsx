import { addressesForPostalCode, type PostalAddress } from '#areas/offices/index.ts';
import type { FormValues } from '#kernel/fields/index.ts';
import { Button } from '#web/components/Button.tsx';
import type { FormError } from '#web/components/form.ts';
import { Radios } from '#web/components/Radios.tsx';
import type { PageContext, Form as Posted } from '#web/page.ts';
import { words } from './words.ts';

const POSTAL = 'person.postalCode';
const MUNICIPALITY = 'person.municipality';
const REST = 'person.address';

const text = (values: FormValues, name: string) => [values[name] ?? ''].flat()[0] ?? '';

/** An address is filled in by the municipality's code and the town. */
const withAddress = (values: FormValues, address: PostalAddress): FormValues => ({
  ...values,
  [MUNICIPALITY]: address.municipalityCode,
  [REST]: address.town,
});

const choiceOf = (address: PostalAddress) => `${address.municipalityCode} ${address.town}`;

/** What was typed with the address of its postal code filled in, where there is one; ui.md no. 23. */
export async function filledAddress(
  ctx: PageContext,
  form: Posted,
): Promise<{ values: FormValues; chosen: boolean; error?: FormError }> {
  const addresses = await addressesForPostalCode(ctx.app.db, form.text(POSTAL));
  const [only] = addresses;
  if (!only)
    return { values: form.fields, chosen: false, error: { field: POSTAL, message: words[ctx.lang].noAddress } };
  if (addresses.length === 1) return { values: withAddress(form.fields, only), chosen: true };
  const picked = addresses.find((each) => choiceOf(each) === form.text('place'));
  return { values: picked ? withAddress(form.fields, picked) : form.fields, chosen: picked !== undefined };
}

/** The places of a postal code that stands for several, while none of them has been filled in. */
export async function placesToChoose(ctx: PageContext, values: FormValues): Promise<readonly PostalAddress[]> {
  if (text(values, REST) !== '') return [];
  const addresses = await addressesForPostalCode(ctx.app.db, text(values, POSTAL));
  return addresses.length > 1 ? addresses : [];
}

/** Asks which of several places is meant. */
export function AddressChoice({ ctx, places }: { ctx: PageContext; places: readonly PostalAddress[] }) {
  const w = words[ctx.lang];
  if (places.length === 0) return null;
  return (
    <div class="group">
      <Radios
        name="place"
        label={w.place}
        hint={w.placeHint}
        options={places.map((each) => ({
          value: choiceOf(each),
          label: `${each.prefecture}${each.municipality}${each.town}`,
        }))}
      />
      <Button kind="secondary" name="action" value="use-address">
        {w.usePlace}
      </Button>
    </div>
  );
}
