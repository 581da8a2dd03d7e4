/** Words of the employer's own establishment: its change and its images. */
export const words = {
  back: '事業所の登録に戻る',
  answer: {
    label: 'ハローワークへの回答',
    hint: '内容を直すときは、直してから回答してください。直した内容も一緒に届きます。',
    send: 'この内容で回答する',
  },
  change: {
    title: '事業所の変更',
    lead: 'いまの登録を写して、変わったところを直します。申請するとハローワークの職員が確認し、認めると登録に反映されます。それまでは、いまの登録のままです。',
    beforehand:
      '同じハローワークの管轄の中での移転は、ここから申請できます。ほかのハローワークの管轄へ移転するとき、または管轄が変わるときは、移転先のハローワークで新しく登録します。事業所番号は新しくなり、応募者と求人は引き継がれません。',
    filedOn: '申請日',
    differences: '変更前と変更後',
    notRegistered: '変更を申請できるのは、本登録されている事業所です。',
    waits: 'ハローワークの職員が確認しています。直すときは、いちど取り下げてください。入力した内容は残ります。',
    withdraw: '変更の申請を取り下げる',
    toCheck: '変更前と変更後を確かめる',
    look: '直した内容と書類を確かめる',
    discardLead: '入力をやめるときは、写しを破棄できます。登録の内容は変わりません。',
    discard: '変更の入力を破棄する',
    done: {
      saved: { title: '保存しました' },
      filed: { title: '事業所の変更を申請しました', text: 'ハローワークの職員が確認すると、メールでお知らせします。' },
      answered: { title: '回答を送りました' },
      withdrawn: { title: '変更の申請を取り下げました', text: '入力した内容は残っています。' },
      discarded: { title: '変更の入力を破棄しました' },
    },
  },
  check: {
    title: '変更の内容の確認',
    back: '事業所の変更に戻る',
    nothing: 'いまの登録内容から、何も変わっていません。',
    papers: '変更がわかる書類',
    papersHint: (most: number) =>
      `登記事項証明書や雇用保険の届出の写しなど。PDF・JPEG・PNG、1件5MBまで、${most}件まで。`,
    handedIn: (names: string) => `提出済みの書類：${names}`,
    lead: '申請すると、ハローワークの職員が内容を確認します。認めるまで、登録と公開中の求人は変わりません。',
    answerInstead: '直した内容と書類は、「事業所の変更」で回答すると一緒に届きます。',
    file: 'この内容で変更を申請する',
    done: { uploaded: '書類を受け取りました', removed: '書類を削除しました' },
  },
  images: {
    title: '事業所の写真',
    lead: (most: number) =>
      `職場のようすがわかる写真を${most}枚まで載せられます。ハローワークの職員が確認してから、事業所名を公開している求人のページに表示されます。`,
    none: '写真はまだありません。',
    notYet: '写真は、事業所を仮登録してから追加できます。',
    full: (most: number) => `写真は${most}枚までです。追加するときは、先に1枚削除してください。`,
    count: (count: number, most: number) => `${count}枚（${most}枚まで）`,
    addTitle: '写真を追加する',
    file: '写真',
    fileHint:
      'JPEG・PNG・GIF・BMP、1枚2MBまで。位置情報など、写真に付いている情報は取り除かれます。人が写っているときは、本人の同意を得てください。',
    alt: '写真の説明',
    altHint: (most: number) =>
      `写真を見られない方に読み上げられ、写真の下にも表示されます。${most}文字まで。例: 明るい作業場で3人が部品を組み立てている`,
    add: 'この写真の公開を申請する',
    changeAlt: '説明を変える',
    proposed: (alt: string) => `確認を待っている説明：${alt}`,
    towardsFirst: '前へ',
    towardsLast: '後ろへ',
    removeTitle: '削除',
    removeLead: '削除すると、元に戻せません。公開中の写真は、すぐに求人のページから消えます。',
    remove: '写真を削除する',
    done: {
      added: { title: '写真の公開を申請しました', text: 'ハローワークの職員が確認すると、メールでお知らせします。' },
      alt: { title: '写真の説明の変更を申請しました' },
      removed: { title: '写真を削除しました' },
    },
  },
};
