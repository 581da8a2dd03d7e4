import { applicationDetail } from '#areas/applications/index.ts';
import {
  type Cause,
  cancelInterview,
  causePath,
  type Interview,
  interviewOf,
  lengths,
  mayPropose,
  mostNote,
  mostPlace,
  mostSlots,
  type Offer,
  proposeAgain,
  proposeInterview,
} from '#areas/interviews/index.ts';
import { readReferral } from '#areas/referrals/index.ts';
import type { FormValues } from '#kernel/fields/index.ts';
import { instantAt, zone } from '#kernel/jst.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { DateInput } from '#web/components/DateInput.tsx';
import { Details } from '#web/components/Details.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Radios } from '#web/components/Radios.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext, Form as Posted } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { InterviewFacts } from './Interviews.tsx';

interface View {
  readonly fields: FormValues;
  readonly errors?: readonly FormError[];
  readonly refusals?: readonly Refusal[];
  /** No dates can be sent at all: nothing is asked for. */
  readonly closed?: boolean;
}

const NUMBERS = Array.from({ length: mostSlots }, (_, index) => index + 1);
const one = (fields: FormValues, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};
const figures = (text: string) => text.normalize('NFKC').trim();

/** A typed date and time; null when nothing was typed. */
function momentOf(fields: FormValues, name: string): Temporal.Instant | null | 'wrong' {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) =>
    figures(one(fields, `${name}.${part}`)),
  );
  const time = figures(one(fields, `${name}.time`)).replace(/^(\d):/, '0$1:');
  if (year + month + day + time === '') return null;
  if (!/^\d{2}:\d{2}$/.test(time)) return 'wrong';
  try {
    const date = Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    );
    return instantAt(date, Temporal.PlainTime.from(time));
  } catch {
    return 'wrong';
  }
}

/** What was typed as an offer; every date that is none is named. */
function offerOf(form: Posted): { readonly offer: Offer; readonly errors: readonly FormError[] } {
  const typed = NUMBERS.map((n) => momentOf(form.fields, `slot${n}`));
  const errors = typed.flatMap((each, index) =>
    each === 'wrong'
      ? [
          {
            field: `slot${index + 1}`,
            message: `第${index + 1}候補を、実在する年月日と「14:00」のような時刻で入力してください。`,
          },
        ]
      : [],
  );
  const minutes = lengths.find((each) => String(each) === form.text('minutes')) ?? 60;
  return {
    errors,
    offer: {
      slots: typed.filter((each): each is Temporal.Instant => each instanceof Temporal.Instant),
      minutes,
      place: form.text('place').trim(),
      note: form.text('note').replace(/\r\n?/g, '\n').trim(),
    },
  };
}

function OfferForm({ fields, errors, send }: { fields: FormValues; errors?: readonly FormError[]; send: string }) {
  return (
    <Form>
      {NUMBERS.map((n) => (
        <div class="stack--tight" key={n}>
          <DateInput
            name={`slot${n}`}
            label={`第${n}候補の日`}
            requirement={n === 1 ? 'required' : 'optional'}
            value={{
              year: one(fields, `slot${n}.year`),
              month: one(fields, `slot${n}.month`),
              day: one(fields, `slot${n}.day`),
            }}
            errors={errors}
          />
          <TextInput
            name={`slot${n}.time`}
            label={`第${n}候補の開始時刻`}
            hint={n === 1 ? '例：14:00' : undefined}
            width={8}
            value={one(fields, `slot${n}.time`)}
          />
        </div>
      ))}
      <Radios
        name="minutes"
        label="予定の長さ"
        requirement="required"
        inline
        value={one(fields, 'minutes') || '60'}
        options={lengths.map((each) => ({ value: String(each), label: `${each}分` }))}
      />
      <TextInput
        name="place"
        label="場所"
        hint={`住所や部屋、オンラインのときは接続先。${mostPlace}文字まで。`}
        requirement="required"
        value={one(fields, 'place')}
        errors={errors}
      />
      <TextArea
        name="note"
        label="持ち物や連絡事項"
        requirement="optional"
        limit={mostNote}
        rows={3}
        value={one(fields, 'note')}
        errors={errors}
      />
      <p class="quiet">応募者だけが読みます。ハローワークの職員には見えません。</p>
      <Actions>
        <Button name="action" value="send">
          {send}
        </Button>
      </Actions>
    </Form>
  );
}

/** What first dates are proposed about, as its employer sees it. */
interface About {
  readonly cause: Cause;
  readonly establishmentId: number;
  readonly applicantName: string;
  readonly jobTitle: string;
  readonly postingNumber: string;
}

const backTo = (cause: Cause) => causePath(cause, 'employer');
const back: Readonly<Record<Cause['kind'], string>> = {
  application: '応募者のページに戻る',
  referral: '紹介のページに戻る',
};

function refusedView(form: Posted, done: { readonly refusals: readonly Refusal[] }): View {
  return {
    fields: form.fields,
    errors: formErrorsOf(done.refusals, 'ja'),
    refusals: done.refusals.filter((each) => !each.field),
  };
}

function showNew(ctx: PageContext, of: About, view: View, status = 200): Response {
  return html(
    <Frame ctx={ctx} title={`面接の候補日を送る ${of.applicantName} さん`} errors={view.errors}>
      <div class="stack">
        <BackLink href={backTo(of.cause)} text={back[of.cause.kind]} />
        <h1>面接の候補日を送る</h1>
        <p>
          {of.applicantName} さん　{of.jobTitle}（{of.postingNumber}）
        </p>
        {view.refusals && view.refusals.length > 0 && (
          <RefusalBox refusals={view.refusals.map((each) => sayRefusal(each, 'ja'))} />
        )}
        {!view.closed && (
          <>
            <p>候補日を1つから3つ送ると、応募者が1つを選びます。別の日程を頼まれることもあります。</p>
            <OfferForm fields={view.fields} errors={view.errors ?? []} send="候補日を送る" />
          </>
        )}
      </div>
    </Frame>,
    status,
  );
}

/** The first dates for an interview about an application or a referral. */
export const newInterviewPage = (kind: Cause['kind']): Page => ({
  get: async (ctx) => {
    const of = await aboutOf(ctx, kind);
    const may = await mayPropose(ctx.app, of.cause, of.establishmentId);
    if (!may.ok) return showNew(ctx, of, { fields: {}, refusals: may.refusals, closed: true }, 409);
    return showNew(ctx, of, { fields: ctx.parked ?? {} });
  },
  post: async (ctx, form) => {
    const of = await aboutOf(ctx, kind);
    const { offer, errors } = offerOf(form);
    if (errors.length > 0) return showNew(ctx, of, { fields: form.fields, errors }, 422);
    const { cause, establishmentId } = of;
    const done = await proposeInterview(ctx.app, ctx.caller, { ...offer, cause, establishmentId });
    return done.ok ? seeOther(backTo(cause), 'proposed') : showNew(ctx, of, refusedView(form, done), 422);
  },
});

async function aboutOf(ctx: PageContext, kind: Cause['kind']): Promise<About> {
  const establishmentId = found(ctx.membership?.establishmentId);
  const id = ctx.id(kind);
  const of =
    kind === 'application'
      ? found(await applicationDetail(ctx.app.db, id, { establishmentId }))
      : found(await readReferral(ctx.app.db, id, { establishmentId }));
  const { applicantName, jobTitle, postingNumber } = of;
  return { cause: { kind, id }, establishmentId, applicantName, jobTitle, postingNumber };
}

/** The form as it stands for an interview: place, note and length are kept, the dates are given anew. */
const fieldsOf = (of: Interview): FormValues => ({
  minutes: String(of.minutes),
  place: of.details.place,
  note: of.details.note,
  ...Object.fromEntries(
    of.slots.flatMap(({ position, startsAt }) => {
      const at = startsAt.toZonedDateTimeISO(zone);
      return [
        [`slot${position}.year`, String(at.year)],
        [`slot${position}.month`, String(at.month)],
        [`slot${position}.day`, String(at.day)],
        [`slot${position}.time`, at.toPlainTime().toString().slice(0, 5)],
      ];
    }),
  ),
});

function showOne(ctx: PageContext, of: Interview, view: View, status = 200): Response {
  const open = of.waiting && of.state !== 'cancelled';
  return html(
    <Frame ctx={ctx} title={`面接の日程 ${of.jobseekerName} さん`} errors={view.errors}>
      <div class="stack">
        <BackLink href={backTo(of.cause)} text={back[of.cause.kind]} />
        <h1>面接の日程</h1>
        <p>
          {of.jobseekerName} さん　{of.jobTitle}
        </p>
        {view.refusals && view.refusals.length > 0 && (
          <RefusalBox refusals={view.refusals.map((each) => sayRefusal(each, 'ja'))} />
        )}
        <InterviewFacts of={of} lang="ja" now={ctx.app.clock.now()} />
        {open && (
          <>
            {!view.closed && (
              <Details
                summary="候補日を出し直す"
                open={of.state === 'othersAsked' || (view.errors?.length ?? 0) + (view.refusals?.length ?? 0) > 0}
              >
                <p>出し直すと、いまの候補日や決まった日程はなくなり、応募者がもう一度選びます。</p>
                <OfferForm fields={view.fields} errors={view.errors ?? []} send="候補日を出し直す" />
              </Details>
            )}
            <Details summary="面接を取りやめる">
              <p>応募者に知らせます。取りやめたあとに、新しい候補日を送ることもできます。</p>
              <Form>
                <Actions>
                  <Button kind="danger" name="action" value="cancel">
                    面接を取りやめる
                  </Button>
                </Actions>
              </Form>
            </Details>
          </>
        )}
      </div>
    </Frame>,
    status,
  );
}

/** The employer's side of an interview: other dates, or none. */
export const interviewPage: Page = {
  get: async (ctx) => {
    const of = await interview(ctx);
    const may = await mayPropose(ctx.app, of.cause, of.establishmentId);
    if (!may.ok && of.waiting) return showOne(ctx, of, { fields: {}, refusals: may.refusals, closed: true });
    return showOne(ctx, of, { fields: ctx.parked ?? fieldsOf(of) });
  },
  post: async (ctx, form) => {
    const of = await interview(ctx);
    const whose = { interviewId: of.id, establishmentId: of.establishmentId };
    if (form.text('action') === 'cancel') {
      const done = await cancelInterview(ctx.app, ctx.caller, whose);
      if (done.ok) return seeOther(backTo(of.cause), 'interviewCancelled');
      return showOne(ctx, of, { fields: fieldsOf(of), refusals: done.refusals }, 422);
    }
    const { offer, errors } = offerOf(form);
    if (errors.length > 0) return showOne(ctx, of, { fields: form.fields, errors }, 422);
    const done = await proposeAgain(ctx.app, ctx.caller, { ...whose, ...offer });
    return done.ok ? seeOther(backTo(of.cause), 'proposed') : showOne(ctx, of, refusedView(form, done), 422);
  },
};

async function interview(ctx: PageContext): Promise<Interview> {
  const establishmentId = found(ctx.membership?.establishmentId);
  return found(await interviewOf(ctx.app, ctx.id('interview'), { establishmentId }));
}
