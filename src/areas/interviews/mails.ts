import type { App } from '#platform/app.ts';
import { letter } from '#platform/letter.ts';
import type { Work } from '#platform/usecase.ts';
import { type Cause, causePath, type Side } from './cause.ts';

const said = {
  proposed: '面接の候補日が届いています',
  proposedAgain: '面接の候補日が変わりました',
  accepted: '面接の日程が決まりました',
  othersAsked: '面接について、別の日程の希望が届いています',
  cancelled: '面接が取りやめになりました',
} as const;

/** Tells one side what the other did. Date, place and names stand on the page alone. */
export async function tellOther(
  app: App,
  { tx, now, mail }: Work,
  of: { readonly id: number; readonly cause: Cause; readonly sequence: number },
  what: keyof typeof said,
  side: Side,
): Promise<void> {
  const own = side === 'jobseeker' ? 'jobseeker_id' : 'establishment_id';
  const addresses = await tx
    .selectFrom('interview')
    .innerJoin('membership', `membership.${own}`, `interview.${own}`)
    .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .select('auth_user.email')
    .where('interview.id', '=', of.id)
    .where('membership.role', '=', side)
    .where('membership.blocked_at', 'is', null)
    .execute();
  const href = causePath(of.cause, side);
  for (const { email } of addresses)
    await mail({
      kind: `interviews.${what}`,
      about: `interview:${of.id}:${now}:${email}`,
      to: email,
      subject: `【open-hellowork】${said[what]}`,
      body: letter(
        `${said[what]}。`,
        '日時や場所は、ログインしてご覧ください。メールには書かれていません。',
        '',
        `${app.config.baseUrl}${href}`,
      ),
    });
}
