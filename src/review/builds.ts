/** Building the portal and showing what was built, as the command line does it. */
export interface Builders {
  /** Runs the build; each line it prints is told. Gives the folder, or null when it failed. */
  build: (tell: (line: string) => void) => Promise<string | null>;
  /** Serves a folder on this machine; gives its address. */
  preview: (folder: string) => Promise<string>;
}

/** How far the building is. */
export interface BuildState {
  state: 'idle' | 'building' | 'done' | 'failed';
  lines: string[];
  seconds: number;
  /** Where the built portal can be looked at. */
  preview: string | null;
}

/** The one build that may run at a time. */
export class Builds {
  #state: BuildState = { state: 'idle', lines: [], seconds: 0, preview: null };
  #begin = 0;
  readonly #builders: Builders;

  constructor(builders: Builders) {
    this.#builders = builders;
  }

  get state(): BuildState {
    const { state, seconds } = this.#state;
    return { ...this.#state, seconds: state === 'building' ? this.#elapsed() : seconds };
  }

  /** Begins to build, unless it is being done already. */
  start(): BuildState {
    if (this.#state.state !== 'building') void this.#run();
    return this.state;
  }

  async #run(): Promise<void> {
    this.#begin = performance.now();
    const lines: string[] = [];
    this.#state = { ...this.#state, state: 'building', lines, seconds: 0 };
    try {
      const folder = await this.#builders.build((line) => lines.push(line));
      const preview = folder === null ? this.#state.preview : await this.#builders.preview(folder);
      this.#state = { state: folder === null ? 'failed' : 'done', lines, seconds: this.#elapsed(), preview };
    } catch (error) {
      lines.push(error instanceof Error ? error.message : String(error));
      this.#state = { ...this.#state, state: 'failed', lines, seconds: this.#elapsed() };
    }
  }

  #elapsed(): number {
    return Math.round((performance.now() - this.#begin) / 1000);
  }
}
