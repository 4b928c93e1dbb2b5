import type { OcrPool } from './scan/ocr-pool.ts'

export interface ReadProgress {
  /** pages that are done */
  page: number
  pages: number
}

/** How much one document may be. */
export interface ReadLimits {
  bytes: number
  mostPages: number
  /** pages that are pictures: recognising one takes seconds */
  mostScans: number
}

export const LIMITS: ReadLimits = { bytes: 20 * 1024 * 1024, mostPages: 300, mostScans: 100 }

/** What reading a file is handed. */
export interface ReadContext {
  ocr: OcrPool
  limits: ReadLimits
  onProgress: (progress: ReadProgress) => void
  signal?: AbortSignal
}
