import type { Lang } from '#web/page.ts';

/** Colour family of a status; the words always say the same. */
export type Tone = 'plain' | 'neutral' | 'progress' | 'done' | 'check' | 'stop';

type Entry = Readonly<{ tone: Tone } & Record<Lang, string>>;

const define = <K extends string>(entries: Record<K, Entry>): Readonly<Record<K, Entry>> => entries;

/** One dictionary for all roles: the same state has the same word for everybody who sees it. Keys are `<thing>:<state>`. */
export const statuses = define({
  'task:notStarted': { tone: 'neutral', ja: 'まだです', en: 'Not started' },
  'task:inProgress': { tone: 'progress', ja: '入力の途中', en: 'In progress' },
  'task:waiting': { tone: 'progress', ja: '確認待ち', en: 'Being checked' },
  'task:done': { tone: 'plain', ja: '完了', en: 'Completed' },
  'task:problem': { tone: 'stop', ja: '確認が必要', en: 'Needs attention' },
  'task:locked': { tone: 'plain', ja: 'まだ始められません', en: 'Cannot start yet' },

  'posting:draft': { tone: 'neutral', ja: '下書き', en: 'Draft' },
  'posting:filed': { tone: 'progress', ja: '仮登録', en: 'Filed' },
  'posting:asked': { tone: 'check', ja: '確認のお願い', en: 'Question from the office' },
  'posting:open': { tone: 'done', ja: '募集中', en: 'Open' },
  'posting:suspended': { tone: 'stop', ja: '掲載停止中', en: 'Not shown' },
  'posting:stopped': { tone: 'neutral', ja: '募集停止', en: 'Recruitment stopped' },
  'posting:filled': { tone: 'neutral', ja: '充足', en: 'Filled' },
  'posting:cancelled': { tone: 'neutral', ja: '取消', en: 'Cancelled' },
  'posting:expired': { tone: 'neutral', ja: '紹介期限切れ', en: 'Expired' },
  'posting:lapsed': { tone: 'neutral', ja: '失効', en: 'Lapsed' },
  'posting:sentBack': { tone: 'stop', ja: '差し戻し', en: 'Sent back' },

  'establishment:opened': { tone: 'neutral', ja: '開設済み', en: 'Opened' },
  'establishment:provisional': { tone: 'progress', ja: '仮登録', en: 'Provisional' },
  'establishment:registered': { tone: 'done', ja: '本登録', en: 'Registered' },
  'establishment:abolished': { tone: 'neutral', ja: '廃止', en: 'Abolished' },

  'image:public': { tone: 'done', ja: '公開中', en: 'Public' },

  'filing:waiting': { tone: 'progress', ja: '受付待ち', en: 'Waiting' },
  'filing:asked': { tone: 'check', ja: '回答待ち', en: 'Answer awaited' },
  'filing:accepted': { tone: 'done', ja: '受理', en: 'Accepted' },
  'filing:sentBack': { tone: 'stop', ja: '差し戻し', en: 'Sent back' },
  'filing:lapsed': { tone: 'neutral', ja: '失効', en: 'Lapsed' },
  'filing:withdrawn': { tone: 'neutral', ja: '取り下げ', en: 'Withdrawn' },

  'application:accepting': { tone: 'progress', ja: '応募の手続き中', en: 'Being processed' },
  'application:completed': { tone: 'progress', ja: '応募済み', en: 'Applied' },
  'application:resultAwaited': { tone: 'check', ja: '結果待ち', en: 'Result awaited' },
  'application:cancelled': { tone: 'neutral', ja: '取消', en: 'Cancelled' },
  'application:hired': { tone: 'done', ja: '採用', en: 'Hired' },
  'application:rejected': { tone: 'neutral', ja: '不採用', en: 'Not selected' },
  'application:withdrawn': { tone: 'neutral', ja: '辞退', en: 'Withdrawn' },
  'application:noShow': { tone: 'neutral', ja: '面接不参加', en: 'Did not attend' },

  'referral:offered': { tone: 'check', ja: '返事待ち', en: 'Answer awaited' },
  'referral:declined': { tone: 'neutral', ja: '応募しない', en: 'Declined' },
  'referral:takenBack': { tone: 'neutral', ja: '取り下げ', en: 'Taken back' },
  'referral:over': { tone: 'neutral', ja: '求人の終了', en: 'Posting over' },
  'referral:referred': { tone: 'check', ja: '結果待ち', en: 'Result awaited' },
  'referral:cancelled': { tone: 'neutral', ja: '取消', en: 'Cancelled' },
  'referral:hired': { tone: 'done', ja: '採用', en: 'Hired' },
  'referral:rejected': { tone: 'neutral', ja: '不採用', en: 'Not selected' },
  'referral:withdrawn': { tone: 'neutral', ja: '辞退', en: 'Withdrawn' },
  'referral:noShow': { tone: 'neutral', ja: '面接不参加', en: 'Did not attend' },
  'publication:shown': { tone: 'done', ja: '公開中', en: 'Published' },
  'publication:hidden': { tone: 'check', ja: '登録が無効のため非表示', en: 'Not shown while invalid' },
  'publication:stopped': { tone: 'neutral', ja: '公開停止', en: 'Stopped' },
  'publication:none': { tone: 'neutral', ja: '公開していません', en: 'Not published' },

  'request:waiting': { tone: 'check', ja: '回答待ち', en: 'Waiting for an answer' },
  'request:consulting': { tone: 'progress', ja: 'ハローワークに相談中', en: 'Being discussed with Hello Work' },
  'request:accepted': { tone: 'done', ja: '応募', en: 'Applied' },
  'request:declined': { tone: 'neutral', ja: '辞退', en: 'Declined' },
  'request:takenAsDeclined': { tone: 'neutral', ja: '辞退扱い', en: 'Taken as declined' },
  'request:closed': { tone: 'neutral', ja: '終了', en: 'Closed' },

  'interview:proposed': { tone: 'check', ja: '候補日の返事待ち', en: 'Dates proposed' },
  'interview:accepted': { tone: 'done', ja: '日程が決まりました', en: 'Arranged' },
  'interview:othersAsked': { tone: 'progress', ja: '別の日程の希望あり', en: 'Other dates asked for' },
  'interview:cancelled': { tone: 'neutral', ja: '取りやめ', en: 'Called off' },

  'account:restricted': { tone: 'stop', ja: '利用制限', en: 'Restricted' },
  'report:waiting': { tone: 'progress', ja: '受付', en: 'Received' },
  'report:taken': { tone: 'check', ja: '対応中', en: 'Being worked on' },
  'report:closed': { tone: 'neutral', ja: '完了', en: 'Closed' },

  'disclosure:filed': { tone: 'progress', ja: '受付', en: 'Received' },
  'disclosure:answered': { tone: 'done', ja: '回答済み', en: 'Answered' },
  'disclosure:withdrawn': { tone: 'neutral', ja: '取下げ', en: 'Taken back' },

  'account:asked': { tone: 'check', ja: '本人に確認中', en: 'Owner asked' },
  'account:stopped': { tone: 'stop', ja: '提供停止', en: 'Stopped' },
  'account:unavailable': { tone: 'stop', ja: '利用不可', en: 'Unavailable' },

  'list:applied': { tone: 'done', ja: '応募済み', en: 'Applied' },
  'list:new': { tone: 'progress', ja: '新着', en: 'New' },
  'list:unread': { tone: 'progress', ja: '未読', en: 'Unread' },
  'list:dueSoon': { tone: 'check', ja: '期限間近', en: 'Due soon' },
  'list:overdue': { tone: 'stop', ja: '期限超過', en: 'Overdue' },
});

export type Status = keyof typeof statuses;
