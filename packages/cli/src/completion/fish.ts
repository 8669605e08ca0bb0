/** Completion for fish. */
export const FISH = `function __wirecode_complete
    set -l before (commandline -opc)
    set -e before[1]
    wirecode complete -- $before "="(commandline -ct) 2> /dev/null
end
complete -c wirecode -f -a "(__wirecode_complete)"
`;
