/** Completion for PowerShell. */
export const POWERSHELL = `Register-ArgumentCompleter -Native -CommandName wirecode -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $before = @($commandAst.CommandElements |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
    Select-Object -Skip 1 |
    ForEach-Object { "$_" })
  wirecode complete -- @before "=$wordToComplete" 2> $null | ForEach-Object {
    $candidate, $description = $_ -split "\`t", 2
    if (-not $description) { $description = $candidate }
    [System.Management.Automation.CompletionResult]::new($candidate, $candidate, 'ParameterValue', $description)
  }
}
`;
