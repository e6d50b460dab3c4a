import type { MediaFile } from '@sanctuary/shared-types';
import type { Media } from '../media.ts';
import type { Cell } from './cells.ts';
import { isSameValue } from './digest.ts';
import type { Recorder } from './recorder.ts';

/** The media library, for views. */
export class TrackedMedia implements Media {
  readonly #recorder: Recorder;
  readonly #cells = new Map<string, Cell>();
  #files: ReadonlyMap<string, MediaFile>;

  constructor(recorder: Recorder, files: readonly MediaFile[]) {
    this.#recorder = recorder;
    this.#files = byAddress(files);
  }

  at(address: string): MediaFile | undefined {
    const known = this.#cells.get(address) ?? this.#recorder.cell();
    this.#cells.set(address, known);
    this.#recorder.read(known);
    return this.#files.get(address);
  }

  /** @param files as they are from now on */
  become(files: readonly MediaFile[]): void {
    const before = this.#files;
    this.#files = byAddress(files);
    for (const [address, cell] of this.#cells) {
      if (!isSameValue(before.get(address), this.#files.get(address))) this.#recorder.change(cell);
    }
  }
}

function byAddress(files: readonly MediaFile[]): ReadonlyMap<string, MediaFile> {
  return new Map(files.map((file) => [file.address, file]));
}
