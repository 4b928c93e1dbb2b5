import { expect, test } from 'vitest'
import { documentWords, nameWords, questionWords } from '../../../src/answers/hear/words.ts'
import { controlOf, steers } from '../../../src/chat/form-dialog/control-words.ts'
import { quantities } from '../../../src/chat/form-dialog/values/quantity.ts'
import { canonical } from '../../../src/people/resolve/words/canonical.ts'

/** What every object of the language has by itself: no table of words may take them for entries. */
test.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty', 'isPrototypeOf'])(
  '%s is a word like any other',
  (word) => {
    expect(questionWords(word).every((w) => typeof w.plain === 'string')).toBe(true)
    expect(documentWords(word).every((w) => typeof w === 'string')).toBe(true)
    expect(nameWords(word).every((w) => typeof w === 'string')).toBe(true)
    expect(typeof canonical(word)).toBe('string')
    expect(quantities(word)).toEqual([])
    expect(steers(word)).toBe(false)
    expect(controlOf(word, { is: 'summary' }, false)).toBeNull()
  },
)
