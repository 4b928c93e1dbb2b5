import type { Concept } from './concepts/concept.ts'

/** What a question wants to know. Each has one file in topics/. */
export type Intent =
  | 'talk'
  | 'off_topic'
  | 'state'
  | 'remaining'
  | 'deadline'
  | 'report'
  | 'onward'
  | 'form'
  | 'channel'
  | 'signer'
  | 'signed'
  | 'issued'
  | 'issuer'
  | 'number'
  | 'subject'
  | 'theme'
  | 'budget'
  | 'place'
  | 'range'
  | 'basis'
  | 'lead'
  | 'partners'
  | 'quote'
  | 'section'
  | 'recipients'
  | 'penalty'
  | 'papers'
  | 'copies'
  | 'contact'
  | 'tasks'
  | 'passage'
  | 'people'
  | 'mention'
  | 'definition'
  | 'occasion'
  | 'weekday'
  | 'titled'
  | 'event'
  | 'relations'
  | 'validity'
  | 'rhythm'
  | 'outline'
  | 'manner'
  | 'media'
  | 'purpose'
  | 'reporters'
  | 'binding'
  | 'saying'
  | 'failings'
  | 'opening'
  | 'closing'
  | 'points'
  | 'located'
  | 'applies'
  | 'asking'
  | 'numbered'
  | 'role'

/** All of `all` (one of each list) and none of `none` → the intent with that score, 0 to 1. */
export interface IntentRule {
  intent: Intent
  all: readonly (readonly Concept[])[]
  none?: readonly Concept[]
  score: number
}

/** What every paper has a line of. */
const OF_THE_HEAD: readonly Concept[] = ['toWhom', 'signer', 'theme', 'budget']

export const INTENT_RULES: readonly IntentRule[] = [
  { intent: 'relations', all: [['changes']], none: ['valid'], score: 0.99 },
  { intent: 'validity', all: [['valid']], score: 0.99 },
  { intent: 'rhythm', all: [['rhythm']], none: ['remaining'], score: 0.98 },
  { intent: 'outline', all: [['outline']], none: ['quote', 'howManyPapers', 'report', 'form'], score: 0.985 },
  { intent: 'quote', all: [['quote']], none: ['theme', 'moneyOf'], score: 0.97 },
  { intent: 'quote', all: [['wording']], score: 0.72 },
  {
    intent: 'closing',
    all: [['closing']],
    none: ['deadline', 'when', 'copies', 'copiesLine', 'paperSent', 'recipients', ...OF_THE_HEAD, 'whichSection'],
    score: 0.986,
  },
  { intent: 'opening', all: [['opening']], none: ['failings', 'addressed', 'whichSection'], score: 0.84 },
  { intent: 'opening', all: [['opening'], ['quote']], score: 0.986 },
  {
    intent: 'range',
    all: [['running']],
    none: ['partners', 'report', 'submit', 'deadline', 'late', 'done'],
    score: 0.97,
  },
  {
    intent: 'applies',
    all: [['applies']],
    none: [
      'aspect',
      'mustReport',
      'howManyPapers',
      'deadline',
      'when',
      'late',
      'remaining',
      'toWhom',
      'form',
      'valid',
      'ofAnAct',
    ],
    score: 0.975,
  },
  { intent: 'saying', all: [['saying']], none: ['theme', 'whichSection'], score: 0.986 },
  { intent: 'asking', all: [['askingWord']], score: 0.985 },
  { intent: 'report', all: [['givenOrTold'], ['report']], score: 0.985 },
  { intent: 'tasks', all: [['givenOrTold', 'selfOrOthers', 'ownOrCommon']], none: ['report', 'budget'], score: 0.985 },
  { intent: 'role', all: [['role']], none: ['howManyPapers', 'budget'], score: 0.96 },
  {
    intent: 'partners',
    all: [['sameSection'], ['namesOf', 'partners', 'whichUnits']],
    none: ['whichSection'],
    score: 0.92,
  },
  { intent: 'partners', all: [['sharing']], none: ['whichSection', 'besides'], score: 0.985 },
  { intent: 'partners', all: [['sameSection'], ['besides']], score: 0.93 },
  {
    intent: 'located',
    all: [['whichSection']],
    none: ['budget', 'moneyOf', 'theme', 'deadline', 'late', 'remaining', 'toWhom', 'form', 'contact', 'failings'],
    score: 0.9,
  },
  { intent: 'range', all: [['stops']], none: ['report', 'submit'], score: 0.975 },
  { intent: 'range', all: [['inTerm']], none: ['report', 'submit', 'late'], score: 0.97 },
  { intent: 'range', all: [['remaining'], ['ends']], none: ['report', 'submit', 'deadline'], score: 0.97 },
  { intent: 'remaining', all: [['inTime']], none: ['means'], score: 0.985 },
  { intent: 'remaining', all: [['remaining']], score: 0.96 },
  { intent: 'remaining', all: [['late']], score: 0.94 },
  { intent: 'onward', all: [['onward']], none: ['paperSent'], score: 0.97 },
  { intent: 'report', all: [['report', 'submit'], ['toWhom']], score: 0.95 },
  { intent: 'report', all: [['toWhom']], none: ['lead'], score: 0.8 },
  {
    intent: 'reporters',
    all: [['mustReport'], ['report']],
    none: ['deadline', 'when', 'late', 'toWhom', 'aspect', 'remaining', 'form'],
    score: 0.985,
  },
  { intent: 'form', all: [['form']], score: 0.94 },
  { intent: 'channel', all: [['means'], ['report', 'submit', 'late']], score: 0.98 },
  { intent: 'contact', all: [['contact']], none: ['whoLeads', 'whoComes'], score: 0.955 },
  { intent: 'lead', all: [['whomToAsk']], none: ['report', 'submit', 'paperSent'], score: 0.96 },
  { intent: 'issued', all: [['issued']], score: 0.97 },
  { intent: 'signed', all: [['signedBy']], score: 0.98 },
  { intent: 'signer', all: [['signer']], none: ['issued'], score: 0.95 },
  { intent: 'signer', all: [['sign']], none: ['issued', 'basis', 'tasks'], score: 0.6 },
  { intent: 'issuer', all: [['issuer']], score: 0.9 },
  { intent: 'theme', all: [['theme']], score: 0.9 },
  { intent: 'budget', all: [['budget']], score: 0.9 },
  { intent: 'recipients', all: [['addressed']], score: 0.93 },
  { intent: 'recipients', all: [['addressed'], ['quote']], score: 0.985 },
  { intent: 'copies', all: [['copiesLine']], score: 0.99 },
  { intent: 'copies', all: [['copies'], ['quote', 'beyondAddressed']], score: 0.985 },
  { intent: 'copies', all: [['beyondAddressed'], ['besides']], none: ['report'], score: 0.98 },
  { intent: 'recipients', all: [['namedKind']], none: ['signer', 'report', 'submit'], score: 0.96 },
  { intent: 'recipients', all: [['recipients']], score: 0.82 },
  {
    intent: 'recipients',
    all: [['paperSent']],
    none: ['report', 'copies', 'signer', 'theme', 'deadline', 'failings'],
    score: 0.96,
  },
  { intent: 'papers', all: [['howManyPapers'], ['tasks']], score: 0.98 },
  { intent: 'papers', all: [['papersCounted']], none: ['basis', 'ruledBy', 'mentioned', 'late'], score: 0.98 },
  { intent: 'penalty', all: [['penalty']], none: ['ifLacking'], score: 0.98 },
  { intent: 'copies', all: [['copies']], score: 0.91 },
  { intent: 'deadline', all: [['deadline']], score: 0.88 },
  { intent: 'deadline', all: [['report', 'submit'], ['when']], score: 0.9 },
  { intent: 'deadline', all: [['when']], none: ['range'], score: 0.55 },
  { intent: 'place', all: [['place']], none: ['toWhom'], score: 0.85 },
  { intent: 'range', all: [['range'], ['when']], none: ['report', 'deadline'], score: 0.9 },
  { intent: 'range', all: [['range']], none: ['report', 'deadline'], score: 0.78 },
  { intent: 'range', all: [['range'], ['budget', 'theme']], none: ['report', 'deadline'], score: 0.86 },
  { intent: 'basis', all: [['basis']], score: 0.86 },
  { intent: 'budget', all: [['moneyOf']], none: ['signer'], score: 0.95 },
  { intent: 'partners', all: [['besides']], none: ['paperSent', 'place'], score: 0.9 },
  { intent: 'partners', all: [['besides'], ['whichUnits']], none: ['paperSent'], score: 0.9 },
  { intent: 'partners', all: [['budget'], ['partners']], score: 0.91 },
  { intent: 'lead', all: [['budget'], ['lead']], none: ['partners', 'whoPays'], score: 0.91 },
  { intent: 'budget', all: [['budget'], ['whoPays']], score: 0.91 },
  { intent: 'basis', all: [['ruledBy']], none: ['theme'], score: 0.92 },
  { intent: 'basis', all: [['ofAnAct']], none: ['ifLacking', 'whichSection', 'issued', 'number'], score: 0.98 },
  {
    intent: 'manner',
    all: [['manner']],
    none: ['report', 'submit', 'budget', 'late', 'deadline', 'when', 'means'],
    score: 0.89,
  },
  { intent: 'manner', all: [['byForm']], none: ['report', 'submit'], score: 0.9 },
  {
    intent: 'media',
    all: [['media']],
    none: ['report', 'submit', 'late', 'contact', 'when', 'lead', 'count', 'tasks'],
    score: 0.92,
  },
  {
    intent: 'purpose',
    all: [['purpose']],
    none: [
      'report',
      'submit',
      'onward',
      'whoComes',
      'count',
      'lead',
      'partners',
      'place',
      'tasks',
      'mentioned',
      'quote',
    ],
    score: 0.87,
  },
  { intent: 'failings', all: [['failings']], none: ['report', 'submit', 'deadline', 'tasks'], score: 0.9 },
  { intent: 'failings', all: [['failings'], ['quote']], none: ['report', 'submit', 'deadline'], score: 0.985 },
  { intent: 'binding', all: [['binding']], none: ['report', 'submit', 'form', 'means', 'deadline'], score: 0.93 },
  { intent: 'number', all: [['number']], none: ['basis'], score: 0.84 },
  { intent: 'partners', all: [['partners']], score: 0.84 },
  { intent: 'people', all: [['guestsFrom']], none: ['report', 'submit', 'paperSent', 'recipients'], score: 0.9 },
  { intent: 'lead', all: [['whoLeads']], none: ['besides', 'budget'], score: 0.86 },
  { intent: 'lead', all: [['byPost']], none: ['sign'], score: 0.93 },
  { intent: 'lead', all: [['whose']], none: ['report', 'submit', 'sign'], score: 0.92 },
  { intent: 'lead', all: [['lead']], score: 0.8 },
  { intent: 'people', all: [['whoComes']], none: ['report', 'submit', 'paperSent', 'recipients', 'when'], score: 0.83 },
  { intent: 'tasks', all: [['mentioned'], ['tasks']], none: ['basis', 'howManyPapers', 'quote'], score: 0.9 },
  { intent: 'mention', all: [['mentioned']], none: ['basis', 'howManyPapers'], score: 0.87 },
  { intent: 'passage', all: [['holder']], none: ['signer', 'sign'], score: 0.99 },
  { intent: 'passage', all: [['listed']], score: 0.75 },
  { intent: 'passage', all: [['count']], none: ['remaining', 'budget'], score: 0.76 },
  { intent: 'passage', all: [['ifLacking']], none: ['report', 'submit'], score: 0.93 },
  { intent: 'tasks', all: [['partTold']], none: ['quote'], score: 0.9 },
  { intent: 'tasks', all: [['tasks']], score: 0.74 },
  { intent: 'tasks', all: [['partIn']], score: 0.86 },
  { intent: 'subject', all: [['subject']], score: 0.7 },
  { intent: 'report', all: [['report']], score: 0.5 },
]
