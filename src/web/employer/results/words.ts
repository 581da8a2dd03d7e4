/** Words of entering several results in one form. */
export const words = {
  title: '結果をまとめて登録する',
  lead: '結果が決まった人だけ選んでください。ほかの人はそのまま残ります。登録すると、もとに戻せません。オンライン自主応募の応募書類と志望動機は、登録したときに消去されます。',
  remind: '応募者への結果の連絡は、事業所から直接お願いします。',
  none: '結果の登録を待っている人はいません。',
  back: '応募者の一覧に戻る',
  submit: '選んだ結果を登録する',
  nothing: '結果を1人も選んでいません。',
  saved: (n: number) => `${n}人の結果を登録しました。`,
  left: '次の人は登録できていません。入力したものは残っています。直して、もう一度登録してください。',
  closed: (n: number) =>
    `求人が無効になった紹介が${n}人あります。この人たちの結果は、紹介したハローワークに直接ご連絡ください。`,
  refused: (name: string) => `${name} さんの結果は登録できませんでした。`,
  by: (how: string, job: string, number: string) => `${how}　${job}（${number}）`,
};
