import { toFailure, type Backend, type FileRef, type LookedAtFile } from "@/backend";
import { makeTurns } from "./turns";

/** Two at once, one for each processor: each is read, turned upright and made small. */
const AT_ONCE = 2;

/** What is going on while files are looked at. */
export interface Looking {
  /** Whether it is to go on. */
  goesOn: () => boolean;
  /** So many have been looked at. */
  onProgress: (done: number) => void;
}

/** Looks at files one by one, whatever is wrong with some of them. The answers keep the order of the files. */
export async function lookAt(backend: Backend, files: readonly FileRef[], looking: Looking): Promise<LookedAtFile[]> {
  const answers: (LookedAtFile | undefined)[] = [];
  const inTurn = makeTurns(AT_ONCE);
  let done = 0;
  await Promise.all(
    files.map(
      (file, index) =>
        new Promise<void>((resolve) => {
          inTurn(async () => {
            if (looking.goesOn()) {
              answers[index] = await lookAtOne(backend, file);
              looking.onProgress(++done);
            }
            resolve();
          });
        }),
    ),
  );
  return answers.filter((answer) => answer !== undefined);
}

async function lookAtOne(backend: Backend, file: FileRef): Promise<LookedAtFile> {
  try {
    const [looked] = await backend.attachment.propose({ files: [file] });
    if (looked) return looked;
    throw new Error(`「${file.file_name}」没有回音`);
  } catch (thrown) {
    return { file, found: { problem: toFailure(thrown) } };
  }
}
