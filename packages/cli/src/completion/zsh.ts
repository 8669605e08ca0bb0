/** Completion for zsh. */
export const ZSH = `#compdef wirecode
_wirecode() {
  local line
  local -a candidates before
  before=("\${(@Q)words[2,CURRENT-1]}")
  while IFS= read -r line; do
    line="\${line//:/\\\\:}"
    candidates+=("\${line/$'\\t'/:}")
  done < <(wirecode complete -- "\${before[@]}" "=\${(Q)words[CURRENT]}" 2> /dev/null)
  _describe wirecode candidates
}
if [[ \${funcstack[1]} == _wirecode ]]; then
  _wirecode "$@"
else
  compdef _wirecode wirecode
fi
`;
