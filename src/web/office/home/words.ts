/** Words of the office desk. */
export const words = {
  title: '職員ホーム',
  openEmployer: '求人者マイページを開設する（窓口）',
};
