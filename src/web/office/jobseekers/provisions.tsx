import { type mostProvisionCharacters, type ProvisionRecord, provisionGrounds } from '#areas/jobseekers/index.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { Checkbox } from '#web/components/Checkboxes.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateInput } from '#web/components/DateInput.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import { Radios } from '#web/components/Radios.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { boxesOf, typedBoxes } from '#web/fields/typed-day.ts';
import { errorsIn, type FormOf, Part, textIn, typedIn } from './act-forms.tsx';
import { words as w } from './act-words.ts';

interface ProvisionsProps extends FormOf {
  readonly provisions: readonly ProvisionRecord[];
  readonly today: Temporal.PlainDate;
}

/** P4: what was handed outside beyond the purposes, and the form that writes it down. */
export function Provisions({ provisions, today, ...of }: ProvisionsProps) {
  const act = 'provide';
  const typed = typedIn(of, act);
  const errors = errorsIn(of);
  const heads = w.provisionColumns;
  const text = (field: keyof typeof mostProvisionCharacters, label: string, hint?: string) => (
    <TextInput
      name={`${act}.${field}`}
      label={label}
      hint={hint}
      requirement="required"
      value={textIn(of, act, `${act}.${field}`)}
      errors={errors}
    />
  );
  return (
    <Part id="provisions" title={w.provisionTitle}>
      <p>
        {w.provisionText} <ClauseLink rule="P4" />
      </p>
      {provisions.length > 0 && (
        <DataTable
          id="provision-list"
          stack
          caption={w.provisionTitle}
          hideCaption
          columns={Object.values(heads).map((head) => ({ head }))}
          rows={provisions.map((each) => ({
            key: String(each.id),
            cells: [
              <DateText key="on" date={each.providedOn} />,
              each.recipient,
              each.what,
              `${w.provisionGrounds[each.ground]}：${each.basis}${each.told ? '' : w.untoldMark}`,
              each.by,
            ],
          }))}
        />
      )}
      <Form>
        <input type="hidden" name="act" value={act} />
        {text('recipient', w.recipient)}
        {text('what', w.provided, w.providedHint)}
        <Radios
          name={`${act}.ground`}
          label={w.provisionGround}
          requirement="required"
          inline
          value={textIn(of, act, `${act}.ground`)}
          options={provisionGrounds.map((value) => ({ value, label: w.provisionGrounds[value] }))}
          errors={errors}
        />
        {text('basis', w.basis)}
        <DateInput
          name={`${act}.providedOn`}
          label={w.providedOn}
          requirement="required"
          value={typed ? typedBoxes(typed, `${act}.providedOn`) : boxesOf(today)}
          errors={errors}
        />
        <Checkbox
          name={`${act}.untold`}
          label={w.untold}
          hint={w.untoldHint}
          checked={textIn(of, act, `${act}.untold`) === 'yes'}
          errors={errors}
        />
        <Actions>
          <Button kind="secondary">{w.recordProvision}</Button>
        </Actions>
      </Form>
    </Part>
  );
}
