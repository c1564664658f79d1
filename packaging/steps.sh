# shellcheck shell=bash
# The steps of the set-up, shared by packaging/setup, run and test: packages, LibTorch, building. Sourced, not run.
# Exit codes as the programs have them: 3 something you can mend, 4 not enough disk.

readonly kTorchVersion=2.11.0
readonly kTorchBytes=530604548
readonly kTorchSha256=7aa2f9bbc6d4595ba72138026b2074be1233186150e9292865e04b7a63b8c67a
readonly kTorchNeedsMiB=2600 # wheel and unpacked files side by side

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly root
readonly cache="${XDG_CACHE_HOME:-$HOME/.cache}/dimts"
readonly unavailable="$cache/packages-not-available"
readonly torchHome="$cache/libtorch-$kTorchVersion-cp311"

say() { printf '== %s\n' "$*" >&2; }

# fail CODE MESSAGE…: one line a message, then ends.
fail() {
  local code=$1
  shift
  printf 'dimts: %s\n' "$@" >&2
  exit "$code"
}

# ---- Debian packages ----

# Lines "group<TAB>why<TAB>package".
packageTable() {
  awk '/^#/ || /^$/ { next }
       /^\[/ { group = substr($1, 2, length($1) - 2); $1 = ""; why = substr($0, 2); next }
       { print group "\t" why "\t" $1 }' "$root/packaging/debian-packages.txt"
}

isInstalled() { [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

isDebian12() (
  [[ -r /etc/os-release ]] || exit 1
  # shellcheck disable=SC1091
  . /etc/os-release
  [[ ${ID:-} == debian && ${VERSION_ID:-} == 12 ]]
)

listPackages() {
  packageTable | awk -F '\t' '$2 != last { printf "%s  %s:\n   ", (NR > 1 ? "\n" : ""), $2; last = $2 } { printf " %s", $3 } END { print "" }'
}

asRoot() {
  if [[ $EUID -eq 0 ]]; then "$@"; else sudo -- "$@"; fi
}

aptInstall() {
  local -a options=(-y -q --no-install-recommends -o DPkg::Lock::Timeout=300)
  asRoot env DEBIAN_FRONTEND=noninteractive apt-get install "${options[@]}" "$@" >&2 && return 0
  # An installation that was cut off is finished first, then this one is tried once more.
  asRoot env DEBIAN_FRONTEND=noninteractive dpkg --configure -a >&2 || true
  asRoot env DEBIAN_FRONTEND=noninteractive apt-get install "${options[@]}" "$@" >&2
}

ensurePackages() {
  if [[ ${DIMTS_SKIP_PACKAGES:-} == 1 ]]; then
    say "Packages are not looked at (DIMTS_SKIP_PACKAGES=1)."
    return
  fi
  if ! isDebian12; then
    fail 3 "This set-up knows Debian 12 only. Please install by your system's own means (names as in Debian):" \
      "$(listPackages)" "Then run this again with DIMTS_SKIP_PACKAGES=1."
  fi
  local group why package
  local -a missing=() wished=()
  while IFS=$'\t' read -r group why package; do
    isInstalled "$package" && continue
    [[ $group == optional ]] && grep -qsx "$package" "$unavailable" && continue
    if [[ $group == optional ]]; then wished+=("$package"); else missing+=("$package"); fi
    printf '   %-30s %s\n' "$package" "$why" >&2
  done < <(packageTable)
  ((${#missing[@]} + ${#wished[@]})) || return 0
  say "The packages listed above are missing and are installed now with apt-get."
  if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
    fail 3 "Installing packages needs root, and there is no sudo. Please run as root:" \
      "  apt-get install --no-install-recommends ${missing[*]} ${wished[*]}"
  fi
  asRoot apt-get update -q >&2 || say "apt-get update failed; going on with the package lists that are there."
  if ((${#missing[@]})); then
    aptInstall "${missing[@]}" || fail 3 "apt-get could not install: ${missing[*]}" "See its messages above, mend that, and run this again."
  fi
  for package in "${wished[@]}"; do
    aptInstall "$package" && continue
    say "$package could not be installed; the demo does without it. (Remove $unavailable to try again.)"
    mkdir -p -- "$cache" && printf '%s\n' "$package" >>"$unavailable"
  done
}

# ---- LibTorch ----

findPip() {
  local python
  for python in python3 /usr/bin/python3; do
    if "$python" -m pip --version >/dev/null 2>&1; then
      printf '%s' "$python"
      return
    fi
  done
  fail 3 "Python's pip is not there; it fetches LibTorch. Please install python3-pip."
}

# fetchWheel FOLDER NAME==VERSION: one wheel, without what it would pull in.
fetchWheel() {
  local python bar=off
  python=$(findPip) || exit 3
  [[ -t 2 ]] && bar=on
  "$python" -m pip download --no-deps --no-cache-dir --progress-bar "$bar" --dest "$1" --python-version 3.11 \
    --implementation cp --abi cp311 --abi none --platform manylinux_2_28_x86_64 --platform manylinux_2_25_x86_64 \
    --platform manylinux2014_x86_64 --only-binary=:all: "$2" >&2
}

# checkFile PATH SHA256: true when the file is exactly the one that is meant.
checkFile() { printf '%s  %s\n' "$2" "$1" | sha256sum --check --status 2>/dev/null; }

requireDisk() {
  local free
  free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
  ((free >= kTorchNeedsMiB)) || fail 4 "LibTorch needs $kTorchNeedsMiB MiB in $1; only $free MiB are free." \
    "Free some space, or name another place with XDG_CACHE_HOME."
}

# Removes what an earlier, interrupted set-up left unfinished.
sweepUnfinished() { find "$cache" -maxdepth 1 -name '*.part-*' -exec rm -rf -- {} +; }

fetchTorch() {
  requireDisk "$cache"
  local work wheel
  wheel="$cache/torch-$kTorchVersion-cp311.whl"
  work=$(mktemp -d "$cache/fetch.part-XXXXXX")
  if [[ ! -f $wheel ]]; then
    say "Fetching LibTorch $kTorchVersion (531 MB, once) to $cache"
    fetchWheel "$work" "torch==$kTorchVersion" || fail 3 "LibTorch could not be fetched." \
      "Check the network and run this again; or set DIMTS_TORCH_ROOT to a LibTorch $kTorchVersion folder of your own."
    mv -- "$work"/torch-*.whl "$wheel"
  fi
  if [[ $(stat -c %s "$wheel") != "$kTorchBytes" ]] || ! checkFile "$wheel" "$kTorchSha256"; then
    rm -f -- "$wheel"
    fail 3 "The file that was fetched for LibTorch is not the expected one (size or SHA-256 differ); it was removed." "Run this again."
  fi
  say "Unpacking LibTorch"
  unzip -q "$wheel" 'torch/lib/*' 'torch/include/*' 'torch/version.py' "torch-$kTorchVersion.dist-info/*" \
    -x 'torch/lib/libtorch_python.so' -d "$work/new" || fail 4 "LibTorch could not be unpacked in $cache." "Free some space and run this again."
  rm -rf -- "$torchHome"
  mv -- "$work/new" "$torchHome"
  rm -rf -- "$wheel" "$work"
}

# Names of the libraries that libtorch_cpu.so under $1 needs and the loader cannot find.
missingLibraries() {
  env -u LD_LIBRARY_PATH ldd "$1/lib/libtorch_cpu.so" | awk '/not found/ { print $1 }' | sort -u
}

# Without a CUDA toolkit two small libraries are missing that even the CPU part is linked with.
addRuntimeWheels() {
  local missing work
  missing=$(missingLibraries "$torchHome/torch")
  [[ -n $missing ]] || return 0
  say "Adding the small runtime libraries that this machine lacks: ${missing//$'\n'/ }"
  work=$(mktemp -d "$cache/runtime.part-XXXXXX")
  fetchRuntime "$work" nvidia-cuda-runtime 13.0.96 7f82250d7782aa23b6cfe765ecc7db554bd3c2870c43f3d1821f1d18aebf0548
  fetchRuntime "$work" nvidia-cuda-cupti 13.0.85 4eb01c08e859bf924d222250d2e8f8b8ff6d3db4721288cf35d14252a4d933c8
  rm -rf -- "$torchHome/nvidia"
  mv -- "$work/new/nvidia" "$torchHome/nvidia"
  rm -rf -- "$work"
  missing=$(missingLibraries "$torchHome/torch")
  [[ -z $missing ]] || fail 3 "LibTorch still lacks: ${missing//$'\n'/ }" "Install them, or the CUDA 13.0 toolkit, and run this again."
}

# fetchRuntime FOLDER NAME VERSION SHA256
fetchRuntime() {
  local file
  fetchWheel "$1" "$2==$3" || fail 3 "$2 $3 could not be fetched." "Check the network and run this again."
  file=$(find "$1" -maxdepth 1 -name "${2//-/_}-$3-*.whl" -print -quit)
  checkFile "$file" "$4" || fail 3 "The file that was fetched for $2 is not the expected one (its SHA-256 differs)." "Run this again."
  unzip -q "$file" '*/lib/*.so*' -d "$1/new"
  rm -f -- "$file"
}

checkOwnTorch() {
  local missing version
  [[ -e $1/lib/libtorch_cpu.so && -d $1/include/torch ]] ||
    fail 3 "DIMTS_TORCH_ROOT is $1, but there is no lib/libtorch_cpu.so and include/torch in it." "Name the folder that holds lib/ and include/."
  version=$(cat "$1"/include/torch/{,headeronly/,csrc/api/include/torch/}version.h 2>/dev/null |
    awk '/define TORCH_VERSION_MAJOR/ { a = $3 } /define TORCH_VERSION_MINOR/ { b = $3 } END { print a "." b }') || true
  [[ $version == "${kTorchVersion%.*}" ]] || fail 3 "The LibTorch at $1 is version $version; $kTorchVersion is needed."
  missing=$(missingLibraries "$1")
  [[ -z $missing ]] || fail 3 "The LibTorch at $1 lacks: ${missing//$'\n'/ }" "Install them where the loader finds them."
}

# Sets torchRoot.
ensureTorch() {
  if [[ -n ${DIMTS_TORCH_ROOT:-} ]]; then
    checkOwnTorch "$DIMTS_TORCH_ROOT"
    torchRoot=$DIMTS_TORCH_ROOT
    return
  fi
  [[ $(uname -m) == x86_64 ]] || fail 3 "LibTorch is fetched for x86-64 only; this machine is $(uname -m)." \
    "Set DIMTS_TORCH_ROOT to a LibTorch $kTorchVersion folder for it."
  mkdir -p -- "$cache" || fail 3 "$cache cannot be made." "Name another place with XDG_CACHE_HOME."
  exec 9>"$cache/.lock"
  flock --nonblock 9 || { say "Another set-up is at work; waiting for it."; flock 9; }
  sweepUnfinished
  [[ -e $torchHome/torch/lib/libtorch_cpu.so ]] || fetchTorch
  addRuntimeWheels
  exec 9>&-
  torchRoot=$torchHome/torch
}

# ---- Building ----

# As many jobs as there are cores, but no more than memory for one large file each (2 GiB).
buildJobs() {
  awk -v cores="$(nproc)" '/^MemAvailable/ { n = int($2 / 2097152); if (n > cores) n = cores; print (n < 1 ? 1 : n) }' /proc/meminfo
}

cacheEntry() { sed -n "s/^$1:[A-Z]*=//p" "$root/build/release/CMakeCache.txt" 2>/dev/null; }

configure() {
  local -a options=("-DDIMTS_TORCH_ROOT=$torchRoot")
  local configured=1
  [[ ${CI:-} == true ]] && options+=(-DDIMTS_WERROR=ON)
  [[ -f $root/build/release/build.ninja ]] || configured=0
  [[ $(cacheEntry DIMTS_TORCH_ROOT) == "$torchRoot" ]] || configured=0
  [[ ${CI:-} != true || $(cacheEntry DIMTS_WERROR) == ON ]] || configured=0
  ((configured)) && return 0
  say "Configuring the release build"
  (cd "$root" && cmake --preset release "${options[@]}") >&2 || fail 70 "The build could not be configured; see above."
}

# build TARGET…: only what has changed.
build() {
  configure
  NINJA_STATUS='[%f/%t, %es] ' ninja -C "$root/build/release" -j "$(buildJobs)" "$@" >&2 ||
    fail 70 "The build failed; see above. Run this again to go on where it ended."
}
