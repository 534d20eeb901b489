//! Which file of a crate uses which other one: no two use each other, neither directly nor by way of others. Nor do two rooms, the folders
//! below a crate's root. What is imported through a `mod.rs` or `lib.rs` counts as that file's, which uses all that it re-exports: so imports
//! name a lower room, or a file beside them, and not the crate's root.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use bsp_tests::files;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

/// The files of a crate by their modules: `["silicon", "map"]` is `silicon/map.rs`.
type Sources = BTreeMap<Vec<String>, String>;

/// Who uses whom.
type Graph = BTreeMap<String, BTreeSet<String>>;

/// The crate below a directory, without its tests.
fn sources(directory: &Path) -> Sources {
    let mut found = Sources::new();
    for path in files(directory, &|path| !path.ends_with("tests")) {
        let inside = path.strip_prefix(directory).unwrap().with_extension("");
        let mut module: Vec<_> = inside
            .iter()
            .map(|part| part.to_str().unwrap().to_owned())
            .collect();
        if module.last().is_some_and(|name| name == "mod")
            || module == ["lib"]
            || module == ["main"]
        {
            module.pop();
        }
        if path.extension().is_some_and(|extension| extension == "rs")
            && module.last().is_none_or(|name| name != "tests")
        {
            found.insert(module, fs::read_to_string(&path).unwrap());
        }
    }
    found
}

fn name(module: &[String]) -> String {
    match module {
        [] => "the crate's root".to_owned(),
        _ => module.join("/"),
    }
}

/// Which files each file uses.
fn uses(sources: &Sources) -> Graph {
    let mut graph = Graph::new();
    for (module, text) in sources {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{module:?}: {error}"));
        let mut paths = Vec::new();
        items(&file.items, module, &mut paths);
        let used = paths.iter().filter_map(|path| owner(path, sources));
        let others = used.filter(|used| used != module).map(|used| name(&used));
        graph.insert(name(module), others.collect());
    }
    graph
}

/// The file that a path leads to: that of the longest module in it.
fn owner(path: &[String], sources: &Sources) -> Option<Vec<String>> {
    let mut prefixes = (0..=path.len()).rev().map(|len| &path[..len]);
    prefixes
        .find(|prefix| sources.contains_key(*prefix))
        .map(<[String]>::to_vec)
}

/// The paths in some items, but for those of tests.
fn items(items: &[syn::Item], module: &[String], paths: &mut Vec<Vec<String>>) {
    let mut children = BTreeSet::new();
    for item in items {
        if let syn::Item::Mod(syn::ItemMod {
            ident,
            content: None,
            ..
        }) = item
        {
            children.insert(ident.to_string());
        }
    }
    for item in items {
        let tokens = item.to_token_stream();
        if tokens.to_string().starts_with("# [cfg (test)]") {
            continue;
        }
        match item {
            syn::Item::Mod(syn::ItemMod { content: None, .. }) => {}
            syn::Item::Mod(syn::ItemMod {
                ident,
                content: Some((_, items_in)),
                ..
            }) => {
                let mut inner = module.to_vec();
                inner.push(ident.to_string());
                self::items(items_in, &inner, paths);
            }
            _ => collect(tokens, module, &children, paths),
        }
    }
}

/// The paths in tokens that begin with `crate`, `super` or `self`, or with the name of a file below this one; those of a macro's own crate
/// (`$crate`) are its user's, those that are quoted another crate's, and that of a visibility uses nothing.
fn collect(
    tokens: TokenStream,
    module: &[String],
    children: &BTreeSet<String>,
    paths: &mut Vec<Vec<String>>,
) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut i = 0;
    while i < tokens.len() {
        let is = |before: usize, c: char| {
            let token = i.checked_sub(before).and_then(|before| tokens.get(before));
            matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == c)
        };
        let within = is(1, '$') || is(1, ':') && is(2, ':');
        match &tokens[i] {
            TokenTree::Group(_) if is(1, '!') && is_ident(&tokens, i, 2, "quote") => {}
            TokenTree::Group(_) if is_ident(&tokens, i, 1, "pub") => {}
            TokenTree::Group(group) => collect(group.stream(), module, children, paths),
            TokenTree::Ident(ident) if !within && is_path(&tokens, i) => {
                let ident = ident.to_string();
                let start = match ident.as_str() {
                    "crate" => Some(vec![]),
                    "self" => Some(module.to_vec()),
                    "super" => Some(
                        module
                            .split_last()
                            .map_or(vec![], |(_, above)| above.to_vec()),
                    ),
                    child if children.contains(child) => {
                        let mut path = module.to_vec();
                        path.push(ident);
                        Some(path)
                    }
                    _ => None,
                };
                if let Some(start) = start {
                    tree(&tokens[i + 1..], start, paths);
                }
            }
            _ => {}
        }
        i += 1;
    }
}

/// Whether this word stands so many tokens before one.
fn is_ident(tokens: &[TokenTree], at: usize, before: usize, word: &str) -> bool {
    let token = at.checked_sub(before).and_then(|at| tokens.get(at));
    matches!(token, Some(TokenTree::Ident(ident)) if ident == word)
}

/// Whether `::` follows.
fn is_path(tokens: &[TokenTree], at: usize) -> bool {
    let colon = |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    colon(tokens.get(at + 1)) && colon(tokens.get(at + 2))
}

/// The paths that go on from `path` with `::`; several where `use` has braces.
fn tree(rest: &[TokenTree], mut path: Vec<String>, paths: &mut Vec<Vec<String>>) {
    match rest {
        [_, _, TokenTree::Ident(ident), rest @ ..] => {
            match ident.to_string().as_str() {
                "super" => drop(path.pop()),
                "self" => {}
                name => path.push(name.to_owned()),
            }
            let colons = [TokenTree::Ident(ident.clone())];
            let all: Vec<_> = colons.into_iter().chain(rest.iter().cloned()).collect();
            match is_path(&all, 0) {
                true => tree(rest, path, paths),
                false => paths.push(path),
            }
        }
        [_, _, TokenTree::Group(group), ..] => {
            let tokens: Vec<_> = group.stream().into_iter().collect();
            let comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
            for part in tokens.split(comma).filter(|part| !part.is_empty()) {
                // As if it had stood behind the colons.
                let colons = rest[..2].iter().cloned();
                let part: Vec<_> = colons.chain(part.iter().cloned()).collect();
                tree(&part, path.clone(), paths);
            }
        }
        _ => paths.push(path),
    }
}

/// The same of rooms: each file is its folder's, and the root nobody's.
fn rooms(graph: &Graph) -> Graph {
    let room = |file: &str| file.split('/').next().unwrap_or(file).to_owned();
    let mut found = Graph::new();
    for (file, used) in graph {
        let others = used.iter().map(|file| room(file));
        let others = others.filter(|other| *other != room(file));
        found.entry(room(file)).or_default().extend(others);
    }
    found.remove("the crate's root");
    found
}

/// A circle, as the way around it.
fn circle(graph: &Graph) -> Option<String> {
    let mut done = BTreeSet::new();
    graph
        .keys()
        .find_map(|start| search(graph, start, &mut Vec::new(), &mut done))
}

fn search<'a>(
    graph: &'a Graph,
    file: &'a str,
    way: &mut Vec<&'a str>,
    done: &mut BTreeSet<&'a str>,
) -> Option<String> {
    if let Some(at) = way.iter().position(|before| *before == file) {
        return Some(format!("{} → {file}", way[at..].join(" → ")));
    }
    if done.contains(file) {
        return None;
    }
    way.push(file);
    let used = graph.get(file)?;
    let found = used.iter().find_map(|next| search(graph, next, way, done));
    way.pop();
    done.insert(file);
    found
}

#[test]
fn no_two_files_use_each_other() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    // Of each crate that has rooms, how many files it has at least.
    let crates = [
        ("bsp/pads", 60),
        ("bsp/sim", 80),
        ("bsp/selftest", 30),
        ("codegen", 100),
        ("tests/scenario", 5),
        ("xtask", 30),
        ("xtask/micropython", 10),
    ];
    for &(crate_, fewest) in &crates {
        let sources = sources(&workspace.join(crate_).join("src"));
        assert!(sources.len() >= fewest, "{crate_}: {}", sources.len());
        let graph = uses(&sources);
        let number: usize = graph.values().map(BTreeSet::len).sum();
        assert!(number > sources.len(), "{crate_}: {number} uses");
        assert_eq!(circle(&graph), None, "{crate_}");
        assert_eq!(circle(&rooms(&graph)), None, "rooms of {crate_}");
    }
}

#[test]
fn circles_are_found() {
    let of = |texts: &[(&str, &str)]| {
        let split = |path: &str| path.split('/').map(str::to_owned).collect::<Vec<_>>();
        let texts = texts
            .iter()
            .map(|(path, text)| (split(path), (*text).to_owned()));
        let mut sources: Sources = texts.collect();
        sources.insert(
            vec![],
            "mod a; mod b; pub use a::A; pub use b::B;".to_owned(),
        );
        let graph = uses(&sources);
        (circle(&graph), circle(&rooms(&graph)))
    };
    let both = |way: &str| (Some(way.to_owned()), Some(way.to_owned()));
    assert_eq!(
        of(&[("a", "use crate::b::B;"), ("b", "pub struct B;")]),
        (None, None)
    );
    assert_eq!(
        of(&[("a", "use crate::b::B;"), ("b", "use super::a::{self, A};")]),
        both("a → b → a")
    );
    // Anywhere in the code.
    assert_eq!(
        of(&[
            ("a", "fn f() { other!(x, crate::b::f()) }"),
            ("b", "mod inner { fn f(_: super::super::a::A) {} }")
        ]),
        both("a → b → a")
    );
    // By way of the root.
    assert_eq!(
        of(&[("a", "use crate::{B, C};"), ("b", "")]).0,
        Some("a → the crate's root → a".to_owned())
    );
    // Of rooms alone.
    assert_eq!(
        of(&[
            ("a", "mod x; mod y;"),
            ("a/x", "use crate::b::z::Z;"),
            ("a/y", ""),
            ("b", "mod z; mod w;"),
            ("b/z", ""),
            ("b/w", "use crate::a::y;")
        ]),
        (None, Some("a → b → a".to_owned()))
    );
    // Tests may use everything; a macro's `$crate` is its user's, and what is quoted another crate's.
    for b in [
        "#[cfg(test)] mod tests { use crate::a::A; } macro_rules! m { () => { $crate::a::A } }",
        "fn f() { quote!(crate::a::A) }",
        "pub(in crate::a) struct B;",
    ] {
        assert_eq!(of(&[("a", "use crate::b;"), ("b", b)]), (None, None), "{b}");
    }
}
