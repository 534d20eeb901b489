//! `cargo xtask generate` killed at random moments: what is there is the old or the new, at the latest after the next run.

mod clone;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use tempfile::TempDir;

type Tree = BTreeMap<PathBuf, String>;

/// Enough boards for a run to have many files to make, to replace and to remove.
const BOARDS: usize = 30;

/// How many rounds of kills there may be until one meets a run in the middle.
const ROUNDS: usize = 20;

/// A pin map with boards of these numbers, and something that stands in every file.
fn pin_map(command: &str, boards: std::ops::Range<usize>) -> String {
    let mut text = format!(
        "bsp: {{ crate: my-bsp, directory: mine, type: Mine, title: {command}, description: Mine }}\n\
         namespaces:\n  header: {{ title: {command}, doc: {command}., names: [{{ name: D1, pad: GPIO12 }}] }}\nboards:\n"
    );
    for board in boards {
        text.push_str(&format!(
            "  board{board}: {{ name: {command} {board}, wiring: [], note: {command} }}\n"
        ));
    }
    text
}

struct Scene {
    out: TempDir,
    maps: TempDir,
}

impl Scene {
    fn new() -> Self {
        let scene = Self {
            out: tempfile::tempdir().expect("a directory"),
            maps: tempfile::tempdir().expect("a directory"),
        };
        scene.write("old", &pin_map("old", 0..BOARDS));
        scene.write("new", &pin_map("new", BOARDS / 2..BOARDS * 3 / 2));
        // The reading of this one fails, after what an earlier run has left is undone.
        scene.write("bad", "bsp: {}\n");
        scene
    }

    /// Writes a pin map. All of them have the same file name: generated files belong to the pin map of their header.
    fn write(&self, name: &str, text: &str) {
        let directory = self.maps.path().join(name);
        fs::create_dir_all(&directory).expect("made");
        fs::write(directory.join("mine.yaml"), text).expect("written");
    }

    fn command(&self, map: &str, more: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .args(["generate", "--out"])
            .arg(self.out.path())
            .arg("--pinmap")
            .arg(self.maps.path().join(map).join("mine.yaml"))
            .args(more);
        command
    }

    fn run(&self, map: &str, more: &[&str]) -> Output {
        self.command(map, more).output().expect("xtask runs")
    }

    fn start(&self, map: &str) -> Child {
        let mut command = self.command(map, &[]);
        let quiet = command.stdout(Stdio::null()).stderr(Stdio::null());
        quiet.spawn().expect("xtask runs")
    }

    /// The tree of a run that nobody kills.
    fn generated(&self, map: &str) -> Tree {
        let output = self.run(map, &[]);
        assert!(output.status.success(), "{}", stderr(&output));
        self.tree()
    }

    fn tree(&self) -> Tree {
        tree(self.out.path())
    }

    fn has(&self, name: &str) -> bool {
        self.out.path().join(name).exists()
    }

    /// Waits until a run has something on disk, or ends.
    fn until(&self, child: &mut Child, name: &str) {
        while !self.has(name) && child.try_wait().expect("a child").is_none() {
            std::hint::spin_loop();
        }
    }
}

/// What is in a directory, by the paths from there.
fn tree(directory: &Path) -> Tree {
    let files = clone::files(directory).into_iter();
    files
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a text");
            let path = path.strip_prefix(directory).expect("inside").to_owned();
            (path, text)
        })
        .collect()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Numbers without a pattern that matters here (xorshift), from a seed that is printed.
struct Random(u64);

impl Random {
    fn new() -> Self {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let seed = now.map_or(1, |now| now.as_nanos() as u64 | 1);
        println!("seed {seed}");
        Self(seed)
    }

    fn up_to(&mut self, longest: Duration) -> Duration {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let longest = longest.as_nanos() as u64;
        Duration::from_nanos(self.0 % longest.max(1))
    }
}

/// What kills have met.
#[derive(Debug, Default)]
struct Met {
    /// Nothing was changed yet.
    before: usize,
    /// Not all was changed.
    between: usize,
    /// All was changed.
    after: usize,
}

/// Kills runs that would make the new tree of the old one; `wait` waits for the moment.
fn kill(scene: &Scene, times: usize, mut wait: impl FnMut(&mut Child)) -> Met {
    let new = scene.generated("new");
    let old = scene.generated("old");
    assert!(old.keys().any(|path| !new.contains_key(path)));
    assert!(new.keys().any(|path| !old.contains_key(path)));

    let mut met = Met::default();
    for _ in 0..times {
        let mut child = scene.start("new");
        wait(&mut child);
        child.kill().expect("killed");
        child.wait().expect("ended");

        let mut left = scene.tree();
        if scene.has(".generate.undo") {
            met.between += 1;
            let check = scene.run("new", &["--check"]);
            assert_eq!(check.status.code(), Some(1));
            assert!(
                stderr(&check).contains("half-written"),
                "{}",
                stderr(&check)
            );
            assert!(scene.tree() == left, "--check writes nothing");
            // A run that makes nothing itself shows what becomes of what was left.
            let bad = scene.run("bad", &[]);
            assert_eq!(bad.status.code(), Some(1));
            assert!(stderr(&bad).contains("is undone"), "{}", stderr(&bad));
            assert!(scene.tree() == old, "the old tree, and nothing else");
        } else {
            left.retain(|path, _| !path.starts_with(".generate.new"));
            assert!(left == new || left == old, "neither old nor new");
            match left == new {
                true => met.after += 1,
                false => met.before += 1,
            }
        }
        let next = scene.generated("new");
        assert!(next == new, "the new tree, and nothing else");
        assert!(scene.generated("old") == old);
    }
    met
}

/// One test, because runs of the same workspace wait for each other, which would spoil the moments.
#[test]
fn a_killed_run_leaves_the_old_or_the_new() {
    let scene = Scene::new();
    let mut random = Random::new();
    scene.generated("old");
    let start = Instant::now();
    scene.generated("new");
    let whole = start.elapsed();
    let met = kill(&scene, 4, |_| thread::sleep(random.up_to(whole)));
    println!("at any moment: {met:?}");

    for (name, times) in [(".generate.new", 4), (".generate.undo", 12)] {
        let mut child = scene.start("new");
        scene.until(&mut child, name);
        let start = Instant::now();
        while scene.has(name) {
            std::hint::spin_loop();
        }
        let writing = start.elapsed();
        child.wait().expect("ended");
        // A busy machine is late more often than not: what counts is that some kills are not.
        let met_in_the_middle = (0..ROUNDS).any(|_| {
            let met = kill(&scene, times, |child| {
                scene.until(child, name);
                thread::sleep(random.up_to(writing));
            });
            println!("while there is {name}, {writing:?}: {met:?}");
            match name {
                ".generate.undo" => met.between > 0,
                _ => met.before > 0,
            }
        });
        assert!(met_in_the_middle, "no kill has met a run in the middle");
    }
}
