/** For each shell the line that installs the completion, to be put into the file the shell reads at its start. */
export const INSTALLATIONS = {
  bash: "source <(wirecode completion bash)",
  zsh: "source <(wirecode completion zsh)",
  fish: "wirecode completion fish | source",
  powershell: "wirecode completion powershell | Out-String | Invoke-Expression",
} as const;
