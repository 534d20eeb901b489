//! A failure and a death at every single step.

use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};

use tempfile::TempDir;

use super::*;

type Tree = BTreeMap<PathBuf, String>;

fn tree(out: &Path) -> Tree {
    let text = |path: &PathBuf| fs::read_to_string(out.join(path)).expect("a text");
    let files = files(out).expect("a directory");
    files
        .into_iter()
        .map(|path| (path.clone(), text(&path)))
        .collect()
}

/// What is there for people and compilers: all but what runs leave for the next one.
fn visible(out: &Path) -> Tree {
    let mut tree = tree(out);
    tree.retain(|path, _| !path.starts_with(PREPARED) && !path.starts_with(UNDO));
    tree
}

fn change(out: &Path, path: &str, old: Option<&str>, new: Option<&str>) -> Change {
    Change {
        path: out.join(path),
        old: old.map(|old| old.as_bytes().to_vec()),
        new: new.map(str::to_owned),
    }
}

/// A directory, changes of all kinds in it, and what is there before and after them.
struct Scene {
    out: TempDir,
    changes: Vec<Change>,
    old: Tree,
    new: Tree,
}

impl Scene {
    fn new() -> Self {
        let out = tempfile::tempdir().expect("a directory");
        let at = |path: &str| out.path().join(path);
        fs::create_dir_all(at("one/src")).expect("made");
        for (path, text) in [
            ("one/src/a.rs", "old a"),
            ("one/src/b.rs", "old b"),
            ("one/src/gone.rs", "old"),
            ("one/kept.rs", "kept"),
        ] {
            fs::write(at(path), text).expect("written");
        }
        let old = tree(out.path());
        let changes = vec![
            change(out.path(), "one/src/a.rs", Some("old a"), Some("new a")),
            change(out.path(), "one/src/made.rs", None, Some("new")),
            change(out.path(), "one/src/gone.rs", Some("old"), None),
            change(out.path(), "two/src/deep/made.rs", None, Some("new")),
            change(out.path(), "two/Cargo.toml", None, Some("new")),
            change(out.path(), "one/src/b.rs", Some("old b"), Some("new b")),
        ];
        let mut new = old.clone();
        new.remove(Path::new("one/src/gone.rs"));
        for (path, text) in [
            ("one/src/a.rs", "new a"),
            ("one/src/b.rs", "new b"),
            ("one/src/made.rs", "new"),
            ("two/src/deep/made.rs", "new"),
            ("two/Cargo.toml", "new"),
        ] {
            new.insert(path.into(), text.to_owned());
        }
        Self {
            out,
            changes,
            old,
            new,
        }
    }

    fn path(&self) -> &Path {
        self.out.path()
    }
}

/// Runs something with a disk that does `instead` at a step; says whether that step came.
fn at_step<T>(
    step: usize,
    mut instead: impl FnMut() -> io::Result<()>,
    run: impl FnOnce(&mut Disk<'_>) -> T,
) -> (T, bool) {
    let mut steps = 0;
    let mut before = || {
        steps += 1;
        match steps == step {
            true => instead(),
            false => Ok(()),
        }
    };
    let result = run(&mut Disk::new(&mut before));
    (result, steps >= step)
}

/// Dies at a step, without any code running after it; says whether that step came.
fn die_at_step<T>(step: usize, run: impl FnOnce(&mut Disk<'_>) -> T) -> bool {
    struct Death;
    let die = || panic::resume_unwind(Box::new(Death));
    let lived = panic::catch_unwind(AssertUnwindSafe(|| at_step(step, die, run)));
    match lived {
        Ok(_) => false,
        Err(death) => death.is::<Death>() || panic::resume_unwind(death),
    }
}

#[test]
fn writes_replaces_and_removes() {
    let scene = Scene::new();
    apply(scene.path(), &scene.changes).expect("applied");
    assert_eq!(tree(scene.path()), scene.new, "and nothing else is left");
}

#[test]
fn without_changes_nothing_is_touched() {
    let out = tempfile::tempdir().expect("a directory");
    let nowhere = out.path().join("nowhere");
    apply(&nowhere, &[]).expect("applied");
    assert!(!nowhere.exists());
}

#[test]
fn a_failure_at_any_step_changes_nothing_or_all() {
    let mut failures = 0;
    for step in 1.. {
        let scene = Scene::new();
        let fail = || Err(io::Error::other("injected"));
        let (result, came) = at_step(step, fail, |disk| disk.apply(scene.path(), &scene.changes));
        if !came {
            break;
        }
        let after = visible(scene.path());
        match result {
            // Only what no longer counts was left.
            Ok(()) => assert_eq!(after, scene.new, "step {step}"),
            Err(error) => {
                let error = format!("{error:#}");
                assert!(error.contains("injected"), "{error}");
                assert!(error.contains("nothing was changed"), "{error}");
                assert_eq!(after, scene.old, "step {step}");
                failures += 1;
            }
        }
        assert!(!is_unfinished(scene.path()));
    }
    assert!(failures > 20, "{failures} steps");
}

#[test]
fn a_death_at_any_step_is_told_and_undone_by_the_next_run() {
    let mut unfinished = 0;
    let mut mixed = 0;
    for step in 1.. {
        let scene = Scene::new();
        if !die_at_step(step, |disk| disk.apply(scene.path(), &scene.changes)) {
            break;
        }
        let after = visible(scene.path());
        // Cargo would not start, and so nobody would undo it.
        let two = scene.path().join("two");
        assert_eq!(two.exists(), two.join("Cargo.toml").exists(), "step {step}");
        if is_unfinished(scene.path()) {
            unfinished += 1;
            mixed += usize::from(after != scene.old && after != scene.new);
            assert!(recover(scene.path()).expect("recovered"));
            assert_eq!(tree(scene.path()), scene.old, "step {step}");
        } else {
            assert!(!recover(scene.path()).expect("nothing to undo"));
            assert!(after == scene.old || after == scene.new, "step {step}");
            assert_eq!(tree(scene.path()), after, "step {step}");
        }
        let made = scene.path().join("two");
        assert_eq!(made.exists(), visible(scene.path()) == scene.new);
        // Whatever a run has left, the next one works.
        let out = scene.path();
        let old = fs::read_to_string(out.join("one/src/a.rs")).expect("a text");
        let next = change(out, "one/src/a.rs", Some(&old), Some("next"));
        apply(out, &[next]).expect("applied");
        assert!(tree(out).values().any(|text| text == "next"));
        assert_eq!(tree(out), visible(out), "nothing is left");
    }
    assert!(unfinished > 5 && mixed > 3, "{unfinished}, {mixed} mixed");
}

#[test]
fn a_death_at_any_step_of_the_undoing_is_undone_too() {
    // After the last change, before the end.
    let last = (1..)
        .take_while(|&step| {
            let scene = Scene::new();
            die_at_step(step, |disk| disk.apply(scene.path(), &scene.changes));
            visible(scene.path()) != scene.new
        })
        .count();
    let mut deaths = 0;
    for step in 1.. {
        let scene = Scene::new();
        assert!(die_at_step(last + 1, |disk| disk.apply(scene.path(), &scene.changes)));
        assert!(is_unfinished(scene.path()));
        if !die_at_step(step, |disk| disk.recover(scene.path())) {
            break;
        }
        let two = scene.path().join("two");
        assert!(!two.join("src").exists() || two.join("Cargo.toml").exists());
        recover(scene.path()).expect("recovered");
        assert_eq!(visible(scene.path()), scene.old, "step {step}");
        deaths += 1;
    }
    assert!(deaths > 5, "{deaths} steps");
}

#[test]
fn what_people_have_written_since_is_not_undone() {
    let scene = (1..)
        .map(|step| {
            let scene = Scene::new();
            assert!(die_at_step(step, |disk| disk.apply(scene.path(), &scene.changes)));
            scene
        })
        .find(|scene| scene.path().join("one/src/made.rs").exists())
        .expect("a step at which it is there");
    assert!(is_unfinished(scene.path()));
    let made = scene.path().join("one/src/made.rs");
    fs::write(&made, "by hand").expect("written");
    assert!(recover(scene.path()).expect("recovered"));
    assert_eq!(fs::read_to_string(&made).expect("a text"), "by hand");
}

#[test]
fn puts_everything_back_when_a_replacement_fails() {
    let scene = Scene::new();
    // A file cannot be renamed to a directory, and that shows only after others are replaced.
    fs::create_dir_all(scene.path().join("one/blocked/inside")).expect("made");
    let mut changes = scene.changes;
    changes.insert(
        3,
        change(scene.out.path(), "one/blocked", None, Some("new")),
    );
    let error = apply(scene.out.path(), &changes).expect_err("one is blocked");
    assert!(format!("{error:#}").contains("one/blocked"), "{error:#}");
    assert_eq!(tree(scene.out.path()), scene.old);
    assert!(scene.out.path().join("one/blocked/inside").exists());
}

#[test]
fn touches_nothing_when_a_text_cannot_be_written() {
    let scene = Scene::new();
    let mut changes = scene.changes;
    let inside = "one/kept.rs/made.rs";
    changes.push(change(scene.out.path(), inside, None, Some("new")));
    assert!(apply(scene.out.path(), &changes).is_err());
    assert_eq!(tree(scene.out.path()), scene.old);
}

#[test]
fn two_processes_do_not_generate_at_once() {
    let first = alone().expect("locked");
    let path = std::env::current_exe().expect("this test");
    let other = File::open(path.with_file_name("generate.lock")).expect("the lock");
    assert!(other.try_lock().is_err());
    drop(first);
    other.try_lock().expect("free again");
}
