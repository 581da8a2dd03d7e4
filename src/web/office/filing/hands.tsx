import { Actions, Button } from '#web/components/Button.tsx';
import { Details } from '#web/components/Details.tsx';
import { Form } from '#web/components/Form.tsx';
import { Select } from '#web/components/Select.tsx';
import { hrefOf, type PartProps } from './part.ts';
import { words as w } from './words.ts';

/** Taking the case, or passing it on. */
export function Hands({ view, errors, userId, head }: PartProps & { readonly userId: string; readonly head: boolean }) {
  const { takenBy } = view.filing;
  if (takenBy === null)
    return (
      <Form action={hrefOf(view)}>
        <p>{w.takeLead}</p>
        <Button name="act" value="take">
          {w.take}
        </Button>
      </Form>
    );
  const held = takenBy !== userId && (
    <div class="stack--tight">
      <p>
        <strong>{w.heldBy(view.filing.takenByName ?? '')}</strong>
      </p>
      <p>{head ? w.heldHead : w.heldText}</p>
    </div>
  );
  if (held && !head) return held;
  const handing = (
    <Details summary={w.handTitle} open={errors.some(({ field }) => field === 'to')}>
      <Form action={hrefOf(view)}>
        <Select
          name="to"
          label={w.handTo}
          options={view.colleagues
            .filter((each) => each.userId !== takenBy)
            .map((each) => ({ value: each.userId, label: each.name }))}
          errors={errors}
        />
        <Actions>
          <Button kind="secondary" name="act" value="handOver">
            {w.hand}
          </Button>
          <Button kind="quiet" name="act" value="release">
            {w.release}
          </Button>
        </Actions>
      </Form>
    </Details>
  );
  return (
    <>
      {held}
      {handing}
    </>
  );
}
