#!/usr/bin/env bash
# Unzips the command line into a folder with a space in its name and runs the main job there twice: the
# first run leaves an archive of classes, the second one begins with it, and the tables are the same.
# Needs a build: mvn -q package -DskipTests
set -euo pipefail
cd "$(dirname "$0")/../.."

zips=(target/UML_PSD-*-command-line.zip)
[ -f "${zips[0]}" ] && [ ${#zips[@]} -eq 1 ] || { echo "Build first, from clean: mvn -q clean package -DskipTests" >&2; exit 1; }
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/the program"
(cd "$folder/the program" && jar xf "$OLDPWD/${zips[0]}" && chmod +x uml-psd)
export XDG_CACHE_HOME="$folder/the cache"
run="$folder/the program/uml-psd"

"$run" --version >"$folder/version"
[[ "$(cat "$folder/version")" =~ ^UML-PSD\ [^$'\n']*$ ]] || { echo "--version says: $(cat "$folder/version")" >&2; exit 1; }
for k in 1 2; do
  "$run" analyze test-images/nanocrystals.tif --epochs 5 --quiet --output "$folder/results$k" \
    >"$folder/log$k"
  archives=("$XDG_CACHE_HOME"/uml-psd/*)
  [ ${#archives[@]} -eq 1 ] && [ -s "${archives[0]}" ] || { echo "Archives after run $k: ${archives[*]}" >&2; exit 1; }
done
for table in spots clusters clusters_switching traces psd; do
  cmp "$folder/results1/$table.csv" "$folder/results2/$table.csv"
done
status=0
"$run" analyze "$folder/no movie.tif" >"$folder/log" 2>&1 || status=$?
[ $status -eq 1 ] || { echo "A movie that is missing ends with status $status instead of 1." >&2; exit 1; }
if [ "$(getconf _NPROCESSORS_ONLN)" -le 3 ]; then
  # On few processors one thread collects garbage, unless the user names a collector; Java takes all options.
  collectors="$(JAVA_OPTS="-Xlog:gc:stdout" "$run" --version)"
  [[ "$collectors" == *"Using Serial"* ]] || { echo "The collector is not the serial one: $collectors" >&2; exit 1; }
  collectors="$(JAVA_OPTS="-XX:+UseParallelGC -Xlog:gc:stdout" "$run" --version)"
  [[ "$collectors" == *"Using Parallel"* ]] || { echo "The user's collector is not used: $collectors" >&2; exit 1; }
  # Memory comes in large pages where, and only where, Linux hands them out on demand.
  pages="$(JAVA_OPTS="-XX:+PrintFlagsFinal" "$run" --version | grep ' UseTransparentHugePages ')"
  large=false
  grep -qs '\[madvise\]' /sys/kernel/mm/transparent_hugepage/enabled && large=true
  [[ "$pages" == *"= $large "* ]] || { echo "Large pages should be $large: $pages" >&2; exit 1; }
  if [[ "$(java -version 2>&1)" == *\"17.* ]]; then
    # The compilers are told of a job on one movie before Java begins, of others not, and neither is printed.
    told() { JAVA_OPTS="-XX:+DisplayVMOutput" "$run" "$@" --output "$folder/told" 2>&1 | grep -c "compiler directives added" || true; }
    movie=test-images/nanocrystals.tif
    [ "$(told analyze $movie --last-frame 1)" -eq 1 ] || { echo "The compilers are not told of a short job." >&2; exit 1; }
    [ "$(told analyze $movie $movie --last-frame 1)" -eq 0 ] || { echo "The compilers are told of two movies." >&2; exit 1; }
    [ "$(told pixels $movie --last-frame 1)" -eq 0 ] || { echo "The compilers are told of pixels." >&2; exit 1; }
    ! grep -q directives "$folder/log2" || { echo "Java prints its directives." >&2; exit 1; }
  fi
fi
JAVA_OPTS="-Xlog:class+load" "$run" analyze test-images/nanocrystals.tif --epochs 5 --quiet \
  --output "$folder/results3" >"$folder/log3"
shared="$(grep -c "shared objects file (top)" "$folder/log3")"
plain="$folder/plain"
# With four processors everything is compiled; the numbers do not change by it.
JAVA_OPTS="-XX:ActiveProcessorCount=4 -Xlog:disable" "$run" analyze test-images/nanocrystals.tif --epochs 5 \
  --quiet --output "$plain" >"$plain.log"
cmp "$plain/psd.csv" "$folder/results1/psd.csv"
echo "The command line runs from ${zips[0]}; $shared classes come from the archive."
[ "$shared" -gt 1000 ]
