# Completes the words of icp-guard in fish: icp-guard completion fish | source

# Keeps what is offered; fails where a path is expected, which fish completes by itself.
function __icp_guard_offers
    set -l words (commandline --tokenize --current-process --cut-at-cursor)
    set -l word (commandline --current-token --cut-at-cursor)
    set -l lines ($words[1] complete -- $words[2..-1] "$word" 2>/dev/null)
    set -g __icp_guard_offers (string match --invert ':*' -- $lines)
    contains -- "$lines[-1]" :4 :6
end

complete --command icp-guard --condition __icp_guard_offers --no-files --arguments '$__icp_guard_offers'
