/** The categories of children in the order of their index: end of an outcome's name, English, Chinese. */
export const categories = [
  ['LeftBehind', 'left-behind children', '留守儿童'],
  ['Distress', 'children in distress', '困境儿童'],
  ['Orphans', 'orphans', '孤儿'],
  ['Unsupported', 'unsupported children', '事实无人抚养儿童'],
  ['Other', 'other target children', '其他目标儿童'],
] as const;
