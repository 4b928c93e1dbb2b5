/** Blocks put together to pages of at most `most` characters; a block that is longer is cut at a line's, a sentence's or a word's end. */
export function pagesOf(blocks: readonly string[], most: number): string[] {
  const pages: string[] = []
  let page = ''
  for (const piece of blocks.flatMap((block) => cut(block, most))) {
    if (page === '') page = piece
    else if (page.length + 2 + piece.length <= most) page += `\n\n${piece}`
    else {
      pages.push(page)
      page = piece
    }
  }
  return page === '' ? pages : [...pages, page]
}

function cut(block: string, most: number): string[] {
  const pieces: string[] = []
  let rest = block
  while (rest.length > most) {
    const head = rest.slice(0, most)
    const end =
      [head.lastIndexOf('\n'), head.lastIndexOf('. ') + 1, head.lastIndexOf(' ')].find((at) => at > most / 2) ?? most
    pieces.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return rest === '' ? pieces : [...pieces, rest]
}
