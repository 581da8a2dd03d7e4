/**
 * The registration of an establishment: provisional until staff have checked it.
 * Clause: T8(1), T8(3), G①, G②, T6(8), T13(1)
 */
import { defineTransitions } from '#kernel/transitions.ts';

export const establishmentTransitions = defineTransitions({
  id: 'establishment',
  title: '事業所登録',
  initial: 'draft',
  states: {
    draft: '作成中',
    filed: '仮登録（確認待ち）',
    asked: '確認依頼中',
    sentBack: '差戻し',
    registered: '本登録',
    moved: '管轄外へ移転（新しい管轄で登録）',
    abolished: '廃止',
  },
  actors: { employer: '求人者', staff: '職員' },
  moves: {
    file: { label: '仮登録する', from: ['draft', 'sentBack'], to: 'filed', by: ['employer'], clause: 'T8(1)' },
    registerAtCounter: { label: '窓口で登録する', from: ['draft'], to: 'registered', by: ['staff'], clause: 'G①' },
    ask: { label: '確認を依頼する', from: ['filed'], to: 'asked', by: ['staff'], clause: 'T8(3)' },
    answer: { label: '回答する', from: ['asked'], to: 'filed', by: ['employer'], clause: 'T8(3)' },
    sendBack: { label: '差し戻す', from: ['filed', 'asked'], to: 'sentBack', by: ['staff'], clause: 'T8(3)' },
    register: { label: '本登録する', from: ['filed', 'asked'], to: 'registered', by: ['staff'], clause: 'T8(1)' },
    moveAway: { label: '管轄外への移転を記録する', from: ['registered'], to: 'moved', by: ['staff'], clause: 'T6(8)' },
    abolish: { label: '廃止する', from: ['registered'], to: 'abolished', by: ['staff'], clause: 'T13(1)' },
  },
});

export type EstablishmentState = keyof typeof establishmentTransitions.states;
export type EstablishmentMove = keyof typeof establishmentTransitions.moves;
export type EstablishmentActor = keyof typeof establishmentTransitions.actors;
