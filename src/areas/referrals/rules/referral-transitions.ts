/**
 * The life of a referral: sent to the jobseeker's page and answered there, or given at the counter; then the employer's selection.
 * Clause: T11(1), T11(4), G referral, G invalid
 * Within which time an answered one may be cancelled is another rule (cancellation-window); where the employer's page is closed the office registers the result.
 */
import { defineTransitions } from '#kernel/transitions.ts';

export const referralTransitions = defineTransitions({
  id: 'referral',
  title: '紹介',
  initial: 'offered',
  states: {
    offered: '求職者に送付',
    declined: '求職者が辞退',
    takenBack: '安定所が取下げ',
    referred: '紹介（結果待ち）',
    cancelled: '応募取消',
    hired: '採用',
    rejected: '不採用',
    withdrawn: '応募辞退',
    noShow: '面接不参加',
  },
  actors: { jobseeker: '求職者', employer: '求人者', staff: '職員' },
  moves: {
    apply: { label: '紹介を受けて応募する', from: ['offered'], to: 'referred', by: ['jobseeker'], clause: 'T11(1)' },
    decline: { label: '応募しないと答える', from: ['offered'], to: 'declined', by: ['jobseeker'], clause: 'T11(1)' },
    takeBack: { label: '取り下げる', from: ['offered'], to: 'takenBack', by: ['staff'], clause: 'T11(1)' },
    cancel: { label: '取り消す', from: ['referred'], to: 'cancelled', by: ['jobseeker'], clause: 'T11(4)' },
    hire: {
      label: '採用を登録する',
      from: ['referred'],
      to: 'hired',
      by: ['employer', 'staff'],
      clause: 'T11(1)',
    },
    reject: {
      label: '不採用を登録する',
      from: ['referred'],
      to: 'rejected',
      by: ['employer', 'staff'],
      clause: 'T11(1)',
    },
    recordWithdrawal: {
      label: '応募辞退の連絡ありを登録する',
      from: ['referred'],
      to: 'withdrawn',
      by: ['employer', 'staff'],
      clause: 'T11(4)',
    },
    recordNoShow: {
      label: '面接不参加を登録する',
      from: ['referred'],
      to: 'noShow',
      by: ['employer', 'staff'],
      clause: 'T11(1)',
    },
  },
});

export type ReferralState = keyof typeof referralTransitions.states;
export type ReferralMove = keyof typeof referralTransitions.moves;
export type ReferralActor = keyof typeof referralTransitions.actors;

/** The states that keep a second referral of the same person to the same posting away. */
export const openStates: readonly ReferralState[] = ['offered', 'referred'];

/** What an employer is shown: nothing of what the jobseeker has not answered, or did not take up. */
export const seenByEmployer: readonly ReferralState[] = [
  'referred',
  'cancelled',
  'hired',
  'rejected',
  'withdrawn',
  'noShow',
];
