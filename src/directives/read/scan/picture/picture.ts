/** A grey picture, one byte a pixel. */
export interface Picture {
  data: Uint8Array
  width: number
  height: number
}
