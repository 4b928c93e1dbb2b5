/** An element with a class, attributes and children; text is never markup. */
export function el(tag, className = '', attributes = {}, ...children) {
  const node = document.createElement(tag)
  if (className) node.className = className
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(name, '')
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value)
  }
  node.append(...children.filter((child) => child !== null))
  return node
}

const SVG = 'http://www.w3.org/2000/svg'

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS(SVG, 'use')
  use.setAttribute('href', `/local/page/icons.svg#${name}`)
  svg.append(use)
  return svg
}

/** What the browser remembers; a private window may refuse. */
export const memory = {
  read(key, fallback) {
    try {
      return JSON.parse(localStorage.getItem(`nhacviec.${key}`)) ?? fallback
    } catch {
      return fallback
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(`nhacviec.${key}`, JSON.stringify(value))
    } catch {
      // The page works without a memory; it only forgets its columns.
    }
  },
}

// randomUUID exists on https and localhost only; LOCAL_CHAT_PASSWORD may be used over plain http inside an office.
export const uuid = () =>
  crypto.randomUUID?.() ??
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('')

/** For those who hear the page: what the others see anyway. */
export function announce(text) {
  document.querySelector('.toast').textContent = text
}

let toastTimer = 0
export function toast(text) {
  const node = document.querySelector('.toast')
  node.textContent = text
  node.classList.add('shown')
  clearTimeout(toastTimer)
  toastTimer = setTimeout(() => node.classList.remove('shown'), 4200)
}
