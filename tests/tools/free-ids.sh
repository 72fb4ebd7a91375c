#!/usr/bin/env bash
# Which range of subordinate ids tools/env gives a user, on computers where others have theirs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
bad=0

expect() { # RANGE WHAT SUBUID [SUBGID]
    local got
    rm -f "$folder"/*
    printf '%b' "$3" >"$folder/subuid"
    [ $# -lt 4 ] || printf '%b' "$4" >"$folder/subgid"
    got=$(tools/free-ids "$folder/subuid" "$folder/subgid") || got=none
    [ "$got" = "$1" ] || { echo "$2: expected $1, got $got" >&2; bad=1; }
}

expect 100000-165535 "nobody has any" ''
expect 165536-231071 "alice came first" 'alice:100000:65536\n' 'alice:100000:65536\n'
expect 165536-231071 "she has them among the groups only" '' 'alice:100000:65536\n'
expect 231072-296607 "the two files differ" 'alice:100000:65536\n' 'carol:165536:65536\n'
expect 100000-165535 "others begin far above" 'alice:524288:65536\n'
expect 165636-231171 "a gap is too small" 'alice:165436:200\ncarol:100000:100\n'
expect 165536-231071 "a gap is just large enough" 'alice:100000:65536\ncarol:231072:65536\n'
expect 300000-365535 "ranges that overlap" 'alice:100000:200000\ncarol:110000:10\n'
expect 165536-231071 "a line that is none" '# note\nalice\nbob:x:y\nalice:100000:65536\n'
expect none "there is no room" 'alice:100000:600000000\n'
exit $bad
