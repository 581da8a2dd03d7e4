import { keyMinutes } from '#areas/accounts/index.ts';

/** Words of opening a page: consents, address, key and password. */
export const words = {
  ja: {
    title: { employer: '求人者マイページの開設', jobseeker: '求職者マイページの開設' },
    steps: ['同意', 'メールアドレス', '認証キーとパスワード'],
    way: '開設のしかた',
    ways: {
      counter: {
        label: '窓口でメールアドレスを登録した',
        hint: 'ハローワークの窓口で伝えたメールアドレスを使って、パスワードを登録します。',
      },
      self: {
        label: 'サイトから開設する',
        hint: 'アカウントを登録し、事業所と求人を仮登録してから、ハローワークで確認を受けます。',
      },
      invited: {
        label: '事業所から招待された',
        hint: '招待のメールが届いたメールアドレスで、追加アカウントや委託のアカウントを登録します。',
      },
    },
    chooseWay: '開設のしかたを選んでください。',
    consentLead:
      '次の文書をそれぞれ最後まで読み、同意する場合はチェックを入れてください。同意いただけないときは開設できません。',
    guidance: {
      employer:
        '開設すると、ハローワークからのご案内（面接会やセミナーなど）が、マイページとメールに届くことがあります。ハローワークは、マイページの利用状況を確認することがあります。',
      jobseeker:
        '開設すると、ハローワークからのご案内（面接会やセミナーなど）が、マイページとメールに届くことがあります。ハローワークは、マイページの利用状況を確認することがあります。志望動機、応募書類、求人者とのメッセージを職員が見ることはありません。',
    },
    version: '版',
    end: (title: string) => `ここまでが「${title}」です。`,
    agree: (title: string) => `「${title}」を最後まで読み、同意します`,
    missing: (title: string, clause: string) =>
      `「${title}」を最後まで読み、同意する場合はチェックを入れてください。同意いただけないときは開設できません（${clause}）。`,
    agreeSubmit: '同意して次へ進む',
    addressTitle: 'メールアドレスの入力',
    addressLead: {
      employer: '事業所のメールアドレスを入力してください。ログインに使います。',
      jobseeker: 'ご本人のメールアドレスを入力してください。ログインに使います。',
    },
    invitedLead: '招待のメールが届いたメールアドレスを入力すると、新しい認証キーをお送りします。',
    haveKey: '招待のメールの認証キーが有効なときは、認証キーの入力へ進む',
    invitedKeyLead: `招待のメール、またはあとから受け取ったメールにある認証キーを入力してください。認証キーは発行から${keyMinutes}分間有効で、1回だけ使えます。すでにアカウントをお持ちの方は、いまお使いのパスワードを入力してください。`,
    counterLead: '窓口で伝えたメールアドレスを入力してください。ログインに使います。',
    email: 'メールアドレス',
    notes: {
      company: '会社のメールアドレスをおすすめします。担当者が代わっても、引き続き使えます。',
      own: 'ほかの方と共用のメールアドレスは使わないでください。',
      sender: (from: string) => `${from} からのメールを受け取れるように設定してください。`,
      spam: '届かないときは、迷惑メールのフォルダもお確かめください。',
    },
    postal: '事業所の所在地の郵便番号',
    postalHint:
      '例: 920-0962。管轄のハローワークを決めるために使います。正しい所在地は、あとの事業所の登録で入力します。',
    addressSubmit: '認証キーを受け取る',
    keyTitle: '認証キーとパスワードの登録',
    keyLead: `入力されたメールアドレスに、メールをお送りしました。${keyMinutes}分以内に、メールにある認証キーを入力してください。認証キーは1回だけ使えます。`,
    password: '登録するパスワード',
    keySubmit: '登録してマイページを開く',
  },
  en: {
    title: { employer: 'Open an employer page', jobseeker: 'Open a jobseeker page' },
    steps: ['Consent', 'E-mail address', 'Key and password'],
    way: 'How the page is opened',
    ways: {
      counter: {
        label: 'I gave my e-mail address at a counter',
        hint: 'Register a password with the address given at the Hello Work counter.',
      },
      self: {
        label: 'I open the page from this site',
        hint: 'Register an account, enter establishment and posting provisionally, then have them confirmed at Hello Work.',
      },
      invited: {
        label: 'An employer has invited me',
        hint: 'Register the additional or delegated account with the address that got the invitation.',
      },
    },
    chooseWay: 'Choose how the page is opened.',
    consentLead: 'Read each document to its end and tick it if you agree. Without consent the page cannot be opened.',
    guidance: {
      employer:
        'Once it is open, guidance of the office (interview fairs, seminars) may reach your page and your e-mail. The office may look at how the page is used.',
      jobseeker:
        'Once it is open, guidance of the office (interview fairs, seminars) may reach your page and your e-mail. The office may look at how the page is used. Staff never see why you apply, your documents, or messages with employers.',
    },
    version: 'Version',
    end: (title: string) => `This is the end of “${title}”.`,
    agree: (title: string) => `I have read “${title}” to its end and agree`,
    missing: (title: string, clause: string) =>
      `Read “${title}” to its end and tick it if you agree. Without consent the page cannot be opened (${clause}).`,
    agreeSubmit: 'Agree and continue',
    addressTitle: 'Enter your e-mail address',
    addressLead: {
      employer: 'Enter the establishment’s e-mail address. It is used to log in.',
      jobseeker: 'Enter your own e-mail address. It is used to log in.',
    },
    invitedLead: 'Enter the address that got the invitation to receive a new key.',
    haveKey: 'The key of the invitation is still valid: go on to enter it',
    invitedKeyLead: `Enter the key of the invitation, or of the mail you asked for afterwards. A key is valid for ${keyMinutes} minutes and works once. If you have an account already, enter its present password.`,
    counterLead: 'Enter the address you gave at the counter. It is used to log in.',
    email: 'E-mail address',
    notes: {
      company: 'A company address is recommended: it stays when the person in charge changes.',
      own: 'Do not use an address that you share with others.',
      sender: (from: string) => `Please allow mail from ${from}.`,
      spam: 'If no mail arrives, look in the spam folder.',
    },
    postal: 'Postal code of the establishment',
    postalHint: 'For example 920-0962. It tells which office is in charge. The full address is entered later.',
    addressSubmit: 'Send me a key',
    keyTitle: 'Enter key and password',
    keyLead: `A mail has been sent to the address entered. Enter the key in it within ${keyMinutes} minutes. It works once.`,
    password: 'Password to register',
    keySubmit: 'Register and open the page',
  },
};
