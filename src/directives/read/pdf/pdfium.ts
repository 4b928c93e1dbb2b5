import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'
import { ReadError } from '../read-error.ts'

/** FPDF_GetLastError: fpdfview.h; the second is a lock of a kind that PDFium does not know, such as a certificate */
const LOCKED = [4, 5]

/** Memory of the wasm module, for what its functions write. */
interface Scratch {
  /** address of 64 bytes */
  at: number
  float(offset: number): number
  double(offset: number): number
  int(offset: number): number
}

export interface Pdf {
  api: WrappedPdfiumModule
  pages: number
  scratch: Scratch
  /** Runs `work` on one page (from 0) and closes it. Throws ReadError('corrupt') when it can't be opened. */
  onPage: <T>(index: number, work: (page: number) => T) => T
  close(): void
}

async function load(): Promise<WrappedPdfiumModule> {
  const wasm = await readFile(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')))
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length)
  const api = await init({ wasmBinary })
  api.PDFiumExt_Init()
  return api
}

let loading: Promise<WrappedPdfiumModule> | undefined

/** Opens a PDF. Throws ReadError 'password' or 'corrupt'. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const api = await (loading ??= load())
  const { pdfium } = api
  const data = pdfium.wasmExports.malloc(bytes.length)
  pdfium.HEAPU8.set(bytes, data)
  const document = api.FPDF_LoadMemDocument(data, bytes.length, '')
  if (document === 0) {
    const error = api.FPDF_GetLastError()
    pdfium.wasmExports.free(data)
    throw LOCKED.includes(error) ? new ReadError('password', { kind: 'pdf' }) : new ReadError('corrupt')
  }
  const at = pdfium.wasmExports.malloc(64)
  return {
    api,
    pages: api.FPDF_GetPageCount(document),
    scratch: {
      at,
      float: (offset) => pdfium.getValue(at + offset, 'float'),
      double: (offset) => pdfium.getValue(at + offset, 'double'),
      int: (offset) => pdfium.getValue(at + offset, 'i32'),
    },
    onPage(index, work) {
      const page = api.FPDF_LoadPage(document, index)
      if (page === 0) throw new ReadError('corrupt')
      try {
        return work(page)
      } finally {
        api.FPDF_ClosePage(page)
      }
    },
    close() {
      api.FPDF_CloseDocument(document)
      pdfium.wasmExports.free(at)
      pdfium.wasmExports.free(data)
    },
  }
}
