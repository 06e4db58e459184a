# SPDX-FileCopyrightText: 2026 Mote Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by run and test: says each step and how long it took; long build output goes to a log where
# nobody watches it live.

readonly steps_begin=$SECONDS
steps_failed=()

say() { printf '\n== %s\n' "$*"; }

# step TITLE COMMAND...: runs the command; on failure notes the title and returns its status.
step() {
  local title=$1 begin=$SECONDS status=0
  shift
  say "$title"
  "$@" || status=$?
  if [[ $status -eq 0 ]]; then
    printf '   %s: %d s\n' "$title" $((SECONDS - begin))
  else
    printf '   %s: FAILED after %d s\n' "$title" $((SECONDS - begin))
    steps_failed+=("$title")
  fi
  return "$status"
}

total_time() {
  printf '\n== total: %d min %d s\n' $(((SECONDS - steps_begin) / 60)) $(((SECONDS - steps_begin) % 60))
}

# in_log FILE COMMAND...: live output on a terminal, otherwise into the file, shown when it fails.
in_log() {
  local log=$1
  shift
  if [[ -t 1 ]]; then "$@"; return; fi
  mkdir -p "$(dirname "$log")"
  "$@" > "$log" 2>&1 || { local status=$?; tail -n 150 "$log"; return "$status"; }
}

# configure PRESET [OPTION...]: once; afterwards the build notices changed CMake files itself.
configure() {
  if [[ -f build/$1/build.ninja ]]; then echo "   build/$1 is configured"; return; fi
  in_log "build/$1-configure.log" cmake --preset "$@"
}

build() {
  in_log "build/$1-build.log" cmake --build --preset "$1" --parallel "$(nproc)"
}
