const USES =
  /^\s*(?:-\s+)?["']?uses["']?\s*:\s*["']?(?<action>[^\s"'#]+)["']?\s*(?:#\s*(?<comment>.*))?$/;
const COMMIT = /^[^@]+@[\da-f]{40}$/;
const DIGEST = /^docker:\/\/[^@]+@sha256:[\da-f]{64}$/;
const VERSION = /^v?\d+\.\d+\.\d+\b/;

/**
 * The actions of a workflow that can change under our feet, because a tag or a branch names them. What is in this
 * repository needs no pin.
 */
export function unpinned(workflow: string): { line: number; message: string }[] {
  return workflow.split(/\r?\n/).flatMap((text, index) => {
    const { action, comment = "" } = USES.exec(text)?.groups ?? {};
    if (action === undefined || action.startsWith("./")) return [];
    const message = judge(action, comment);
    return message === undefined ? [] : [{ line: index + 1, message }];
  });
}

function judge(action: string, comment: string) {
  if (action.startsWith("docker://")) {
    return DIGEST.test(action)
      ? undefined
      : `${action} is pinned by no digest. Name it as docker://image@sha256:<digest>.`;
  }
  if (!COMMIT.test(action)) {
    const [name] = action.split("@");
    return `${action} is not pinned by a full commit hash. Write ${name}@<40 digits> # v<version>, with the commit that the tag of this version points at.`;
  }
  if (VERSION.test(comment)) return undefined;
  return `${action} does not say which version this is. Write it behind the hash: # v1.2.3.`;
}
