import { expect, test } from 'vitest'
import { documentWords, nameWords, questionWords } from '../../../src/answers/hear/words.ts'
import { ownValue } from '../../../src/base/own-value.ts'
import { quantities } from '../../../src/chat/form-dialog/values/quantity.ts'
import { steers } from '../../../src/chat/form-dialog/control-words.ts'
import { canonical } from '../../../src/people/resolve/words/canonical.ts'

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
  'the word %s is a word like any other',
  (word) => {
    const folded = word.toLowerCase().replaceAll('_', '')
    expect(ownValue({ a: 1 }, word)).toBeUndefined()
    expect(documentWords(word).join('')).toContain(folded.slice(0, 5))
    expect(nameWords(word).join('')).toContain(folded.slice(0, 5))
    expect(questionWords(word).every((w) => typeof w.plain === 'string')).toBe(true)
    expect(quantities(word)).toEqual([])
    expect(steers(word)).toBe(false)
    expect(canonical(word)).toBe(folded)
  },
)
