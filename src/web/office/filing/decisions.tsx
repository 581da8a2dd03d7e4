import { mostLineCharacters } from '#areas/filings/index.ts';
import { postingKinds } from '#areas/postings/rules/posting-validity.ts';
import { Button } from '#web/components/Button.tsx';
import { Checkbox } from '#web/components/Checkboxes.tsx';
import { Details } from '#web/components/Details.tsx';
import { Form } from '#web/components/Form.tsx';
import { dateWords } from '#web/components/format.ts';
import { Select } from '#web/components/Select.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { postingKindWords } from '../case-words.ts';
import { reasonRows } from './form.ts';
import { hrefOf, one, type PartProps } from './part.ts';
import { extendedThrough } from './request-effect.ts';
import { words as w } from './words.ts';

/** The three decisions: ask, send back, accept. */
export function Decisions({ view, typed, errors }: PartProps) {
  const { kind } = view.filing;
  const extended = extendedThrough(view);
  const own = kind === 'posting' || kind === 'establishmentChange' || kind === 'image';
  const about = view.request ?? (own ? kind : 'establishment');
  const touched = (act: string) => one(typed, 'act') === act;
  const fields = view.sections.flatMap((each) => each.rows.map((row) => ({ value: row.path, label: row.label })));
  return (
    <>
      <section class="section stack" aria-labelledby="accept">
        <h2 id="accept">{w.acceptTitle[about]}</h2>
        <p>{about === 'extension' && extended ? w.extensionLead(dateWords(extended, 'ja')) : w.acceptLead[about]}</p>
        <Form action={hrefOf(view)}>
          <input type="hidden" name="seen" value={view.version} />
          {about === 'posting' && view.posting && (
            <>
              <Select
                name="as"
                label={w.acceptAs}
                hint={w.acceptAsHint}
                blank={null}
                value={one(typed, 'as') || view.posting.kind}
                options={postingKinds.map((kind) => ({ value: kind, label: postingKindWords[kind] }))}
                errors={errors}
              />
              {view.posting.graduationClass === null && (
                <TextInput
                  name="class"
                  label={w.acceptClass}
                  hint={w.acceptClassHint}
                  requirement="optional"
                  inputMode="numeric"
                  width={4}
                  value={one(typed, 'class')}
                  errors={errors}
                />
              )}
            </>
          )}
          <Button name="act" value="accept">
            {w.accept[about]}
          </Button>
        </Form>
      </section>
      <Details summary={w.askTitle} open={touched('ask')}>
        <Form action={hrefOf(view)}>
          <p>{w.askLead}</p>
          <TextArea
            name="body"
            label={w.askBody}
            limit={mostLineCharacters}
            value={touched('ask') ? one(typed, 'body') : ''}
            errors={touched('ask') ? errors : []}
          />
          {!view.request && (
            <Checkbox name="visit" label={w.askVisit} checked={touched('ask') && one(typed, 'visit') === 'yes'} />
          )}
          <Button kind="secondary" name="act" value="ask">
            {w.ask}
          </Button>
        </Form>
      </Details>
      <Details summary={w.backTitle} open={touched('sendBack')}>
        <Form action={hrefOf(view)}>
          <p>{w.backLead}</p>
          <input type="hidden" name="seen" value={view.version} />
          {reasonRows.map((row) => (
            <div key={row} class="stack--tight">
              <Select
                name={`reason.${row}.field`}
                label={w.backField(row + 1)}
                blank={w.backWhole}
                options={fields}
                value={one(typed, `reason.${row}.field`)}
              />
              <TextArea
                name={`reason.${row}.body`}
                label={w.backReason(row + 1)}
                rows={2}
                limit={mostLineCharacters}
                value={one(typed, `reason.${row}.body`)}
                errors={touched('sendBack') ? errors : []}
              />
            </div>
          ))}
          <Button kind="secondary" name="act" value="sendBack">
            {w.sendBack}
          </Button>
        </Form>
      </Details>
    </>
  );
}
