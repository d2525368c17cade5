/** What the engine says of a formula that cannot be used, sentence by sentence, and the same in Chinese; `$1` stands for what is named in it. */
const sentences: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^(.+) is a function and needs its arguments$/, '$1是函数，后面要有参数'],
  [/^(.+) is not a function$/, '$1不是函数'],
  [/^(.+) is not an observable$/, '$1不是可用的名称'],
  [/^the formula is nested more than (\d+) levels deep$/, '公式嵌套超过$1层'],
  [/^a comparison cannot be compared again by (.+)$/, '比较的结果不能再用$1比较'],
  [/^an operator is missing between (.+) and (.+)$/, '$1与$2之间缺少运算符'],
  [/^the formula has (\d+) characters, (\d+) are allowed$/, '公式有$1个字符，最多$2个'],
  [/^the formula is empty$/, '公式是空的'],
  [/^(".*") has no meaning in a formula$/s, '$1在公式里没有意义'],
  [/^(.+) is too large for a number$/, '$1太大，不能作为数'],
  [/^(.+) is too small for a number$/, '$1太小，不能作为数'],
  [/^(.+) takes one value, not (\d+)$/, '$1只要一个值，这里有$2个'],
  [/^(.+) takes (\d+) to (\d+) values, not (\d+)$/, '$1要$2到$3个值，这里有$4个'],
  [/^"not" holds for the next value only$/, '“not”只管紧跟其后的一个值'],
  [/^(.+) cannot be read here$/, '$1在这里读不懂'],
  [/^there is no value before (.+)$/, '$1前面没有值'],
  [/^this part is not allowed in a formula$/, '公式里不允许有这一部分'],
  [/^false part of conditional expression expected$/, '条件式缺少冒号后的部分'],
  [/^unexpected operator (.+)$/, '这里不该有$1'],
  [/^unexpected part (".*")$/, '这里不该有$1'],
  [/^value expected$/, '这里应有一个值'],
  [/^unexpected end of expression$/, '公式没有写完'],
  [/^parenthesis \) expected$/, '缺少右括号 )'],
  [/^the formula has no value at (.+)$/, '公式在 $1 时没有值'],
  [/^the formula has an infinite value at (.+)$/, '公式在 $1 时为无穷大'],
  [/^the formula has no value$/, '公式没有值'],
  [/^the formula has an infinite value$/, '公式为无穷大'],
  [/^Did you mean (.+)\?$/, '是不是想写$1？'],
  [/^Functions: (.+)\.$/, '函数有：$1。'],
  [/^Observables of .*: (.+)\.$/, '可用的名称：$1。'],
  [/^Use fewer parentheses, signs and conditions inside each other\.$/, '少套几层括号、符号和条件。'],
  [
    /^For a range write 0 < a and a < 3; to use a result as 1 or 0 write \(a < b\)\.$/,
    '范围请写 0 < a and a < 3；要把比较结果当作1或0，请写 (a < b)。',
  ],
  [/^For a product write (.+) \* (.+)\.$/, '乘积请写 $1 * $2。'],
  [/^Shorten it; repeated parts may be left to min, max and conditions\.$/, '请缩短；重复的部分可用min、max和条件。'],
  [/^Write 0 for a scorecard that pays nothing\.$/, '什么都不计分请写0。'],
  [/^Formulas use numbers, names of observables, (.+?)(?:, and functions|)\.$/, '公式里可用：数、名称、$1和函数。'],
  [/^Numbers reach to about 1\.8e308\.$/, '数最大约为1.8e308。'],
  [/^Write 0, or a number above 5e-324\.$/, '请写0，或大于5e-324的数。'],
  [/^Write not \(a > b\) or \(not a\) > b\.$/, '请写 not (a > b) 或 (not a) > b。'],
  [/^Remove it or put in an operator\.$/, '删掉它，或补上运算符。'],
  [/^Put a value before (.+) or leave it out\.$/, '在$1前面写一个值，或把它删掉。'],
  [
    /^Write condition \? value : other value; a condition inside another needs parentheses\.$/,
    '请写 条件 ? 值 : 另一个值；条件里套条件要加括号。',
  ],
  [/^Check operators, commas and parentheses around this place\.$/, '检查此处前后的运算符、逗号和括号。'],
  [
    /^Keep divisors, roots and logarithms away from 0 and below, such as (.+)\.$/,
    '除数、根号和对数不能为0或负数，例如写 $1。',
  ],
  [/^Write a \^ b for a power\.$/, '乘方请写 a ^ b。'],
  [/^Write != for "not equal"\.$/, '不等于请写 !=。'],
  [/^Write >= for "at least"; a formula cannot define functions\.$/, '“至少”请写 >=；公式里不能定义函数。'],
  [/^Write == to compare; a formula cannot set a value\.$/, '比较请写 ==；公式不能赋值。'],
  [/^Write "or"; for a size write abs\(\.\.\.\)\.$/, '请写 or；绝对值请写 abs(...)。'],
  [/^Write "not" or !=; there is no factorial\.$/, '请写 not 或 !=；没有阶乘。'],
  [/^Write a \/ 100 for a percentage, (.+) for a remainder\.$/, '百分数请写 a / 100，余数请写 $1。'],
  [
    /^Write decimals with digits on both sides, such as 0\.5; there are no properties\.$/,
    '小数点两边都要有数字，例如0.5；没有属性。',
  ],
  [/^A formula has only numbers and names of observables\.$/, '公式里只有数和名称。'],
  [/^A formula is one expression; leave ";" out\.$/, '公式是一个式子；请去掉分号。'],
  [/^Write one formula of single numbers, with round parentheses\.$/, '请用圆括号写一个由单个数组成的公式。'],
  [/^A formula holds no comment; put it behind the formula in the scenario file\.$/, '公式里不能有注释。'],
  [/^Write the hyphen - for minus\.$/, '减号请写 -。'],
  [/^Write the half-width parenthesis (.)\.$/, '请写半角括号 $1。'],
  [/^Write the half-width comma\.$/, '请写半角逗号。'],
  [/^Write (log\(\.\.\.\)), the natural logarithm\.$/, '请写 $1，即自然对数。'],
  [/^Write "and"\.$/, '请写 and。'],
  [/^Write condition \? value : other value\.$/, '请写 条件 ? 值 : 另一个值。'],
  [/^Write (.+)\.$/, '请写 $1。'],
];

/** One sentence of the engine in Chinese, or null where there is none for it. */
export function chineseOf(sentence: string): string | null {
  const found = sentences.find(([english]) => english.test(sentence));
  return found === undefined ? null : sentence.replace(found[0], found[1]);
}

/** A hint of the engine in Chinese: its questions and lists stand behind each other. Null where a sentence is unknown. */
export function chineseHint(hint: string): string | null {
  const parts = /^(Did you mean [^?]+\?|Write .+?\.(?= (?:Functions|Observables)))? ?(.*)$/s.exec(hint);
  const told = [parts?.[1], parts?.[2]].flatMap((part) => (part ? [chineseOf(part)] : []));
  return told.includes(null) ? null : told.join('');
}
