import { desk, t } from '../desk.js'
import { el, icon, toast } from '../dom.js'

/** On a phone the Enter key makes a new line, and the button sends. */
const keyboard = matchMedia('(hover: hover) and (pointer: fine)')

/** Typing, attaching, dropping and pasting: makeComposer(column, { say(text), hand(file, caption), samples() }). */
export function makeComposer(column, { say, hand, samples }) {
  const form = column.querySelector('.composer')
  const input = form.querySelector('textarea')
  const send = form.querySelector('.send')
  const picker = form.querySelector('.files')
  const attach = form.querySelector('.attach')
  const menu = form.querySelector('.samples')

  const fit = () => {
    input.style.height = 'auto'
    input.style.height = `${Math.min(input.scrollHeight, 168)}px`
    send.disabled = input.value.trim() === ''
  }
  const submit = () => {
    const text = input.value.trim()
    if (text === '') return
    input.value = ''
    fit()
    say(text)
  }
  input.addEventListener('input', fit)
  input.addEventListener('keydown', (event) => {
    // Telex and VNI editors finish a word with Enter: that one belongs to them.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229 || !keyboard.matches)
      return
    event.preventDefault()
    submit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
    input.focus()
  })

  const takeFiles = (files) => {
    let caption = input.value.trim()
    for (const file of files) {
      if (file.size > desk.fileLimit) {
        toast(t('error-too-large'))
        continue
      }
      hand(file, caption)
      caption = ''
      input.value = ''
      fit()
    }
  }
  picker.addEventListener('change', () => {
    takeFiles([...picker.files])
    picker.value = ''
  })
  input.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    takeFiles(files)
  })

  const closeMenu = () => {
    menu.hidden = true
    attach.setAttribute('aria-expanded', 'false')
  }
  const openMenu = () => {
    const pick = el(
      'button',
      'sample',
      { type: 'button', role: 'menuitem' },
      icon('clip'),
      el('span', '', {}, t('attach-own')),
    )
    pick.addEventListener('click', () => {
      closeMenu()
      picker.click()
    })
    menu.replaceChildren(pick, el('p', 'samples-head', {}, t('samples')), ...samples().map(sampleButton))
    menu.hidden = false
    attach.setAttribute('aria-expanded', 'true')
    pick.focus()
  }
  const sampleButton = (sample) => {
    const button = el(
      'button',
      'sample',
      { type: 'button', role: 'menuitem' },
      icon('paper'),
      el('span', '', {}, sample.title),
    )
    button.addEventListener('click', () => {
      closeMenu()
      handSample(sample)
    })
    return button
  }
  const handSample = (sample) =>
    hand(
      new File([sample.text], sample.name, { type: sample.name.endsWith('.md') ? 'text/markdown' : 'text/plain' }),
      '',
    )

  attach.addEventListener('click', (event) => {
    event.stopPropagation()
    if (samples().length === 0) picker.click()
    else if (menu.hidden) openMenu()
    else closeMenu()
  })
  document.addEventListener('click', (event) => menu.contains(event.target) || closeMenu())
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || menu.hidden) return
    closeMenu()
    attach.focus()
  })

  let depth = 0
  const dropping = (yes) => column.classList.toggle('dropping', yes)
  const carriesFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files')
  column.addEventListener('dragenter', (event) => carriesFiles(event) && dropping(++depth > 0))
  column.addEventListener('dragleave', (event) => carriesFiles(event) && dropping(--depth > 0))
  column.addEventListener('dragover', (event) => carriesFiles(event) && event.preventDefault())
  column.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    depth = 0
    dropping(false)
    takeFiles([...event.dataTransfer.files])
  })

  return { focus: () => input.focus(), handSample }
}
