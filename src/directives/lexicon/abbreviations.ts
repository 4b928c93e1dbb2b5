import { tokens } from '../../base/vietnamese.ts'

/** Abbreviations of offices (viết tắt) as folded words, with what they stand for; only those that all offices share. */
const ABBREVIATIONS: readonly [RegExp, string][] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\b(?:gd dt|gddt)\b/g, 'giao duc va dao tao'],
  [/\b(?:ldtb xh|ld tb xh|ldtbxh|lao dong tb xh)\b/g, 'lao dong thuong binh va xa hoi'],
  [/\b(?:nn ptnt|nnptnt)\b/g, 'nong nghiep va phat trien nong thon'],
  [/\b(?:nn mt|nnmt)\b/g, 'nong nghiep va moi truong'],
  [/\bbhxh\b/g, 'bao hiem xa hoi'],
  [/\bttyt\b/g, 'trung tam y te'],
  [/\b(?:mttq|mttqvn|tqvn)\b/g, 'mat tran to quoc'],
  [/\bvpcp\b/g, 'van phong chinh phu'],
  [/\bsyt\b/g, 'so y te'],
  [/\btp\b/g, 'thanh pho'],
]
const POST = /^(?:giam doc|pho giam doc|chu tich|pho chu tich|thu truong|bo truong|hieu truong|lanh dao|truong phong) /

/** A unit's name spelled out in folded words, for comparing. */
export const spelledOut = (name: string): string =>
  ABBREVIATIONS.reduce((words, [pattern, full]) => words.replace(pattern, full), tokens(name).join(' '))

/** The same without the post before it: "Giám đốc Sở Y tế" → "so y te". */
export const withoutPost = (name: string): string => spelledOut(name).replace(POST, '')
