/** Completion for bash, without bash-completion. Colons part words in bash, so a common beginning is taken off. */
export const BASH = `_wirecode() {
  local line="\${COMP_LINE:0:COMP_POINT}" candidate current
  local -a words
  read -ra words <<< "$line"
  [[ $line == *[[:space:]] ]] && words+=("")
  current="\${words[\${#words[@]}-1]}"
  COMPREPLY=()
  while IFS=$'\\t' read -r candidate _; do
    [[ \${COMP_WORDS[COMP_CWORD]} != "$current" && $current == *[:=]* ]] &&
      candidate="\${candidate#"\${current%"\${current##*[:=]}"}"}"
    COMPREPLY+=("$candidate")
  done < <(wirecode complete -- "\${words[@]:1:\${#words[@]}-2}" "=$current" 2> /dev/null)
  [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *[:/] ]] && compopt -o nospace 2> /dev/null
}
complete -F _wirecode wirecode
`;
