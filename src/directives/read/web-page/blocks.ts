/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const UNSAID = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'select', 'svg', 'object'])

export const isBlock = (name: string): boolean => BLOCKS.has(name)
export const isUnsaid = (name: string): boolean => UNSAID.has(name)

/** Label of the next item of an ordered list: <ol type="I" start="2">. */
export function itemLabel(type: string | undefined, n: number): string {
  switch (type) {
    case 'a':
      return `${String.fromCharCode(96 + n)})`
    case 'A':
      return `${String.fromCharCode(64 + n)}.`
    case 'I':
    case 'i':
      return `${ROMAN[n - 1] ?? String(n)}.`
    default:
      return `${n}.`
  }
}

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ')
