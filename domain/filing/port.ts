// What a journal system's port can do (ports/). Types alone.

export interface PortFile { readonly name: string; readonly bytes: Uint8Array }

/** Sending failed. `mayHaveArrived`: the last file, which says that all are there, may have come through all the same. */
export interface PortFailure extends Error { readonly mayHaveArrived: boolean }

/** A way to a journal system. A file is written under another name and renamed when it is whole; one that is there already is left. */
export interface FilingPort {
  /** What it is called in the log; no secrets. */
  readonly name: string
  /** The number of the municipality's subject plan that documents go under. */
  readonly kle: string
  /** Sends the files in this order: the last one tells the other side that all are there. Throws {@link PortFailure}. */
  send(files: readonly PortFile[]): Promise<void>
  /** The receipt of the document with this stem, or null while there is none. */
  receipt(stem: string): Promise<string | null>
}
