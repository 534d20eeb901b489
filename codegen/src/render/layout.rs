//! How generated code is laid out: what `prettyplease` makes of each item, with empty lines and comments between them,
//! which token streams do not have.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Item;

use super::rustfmt;

/// A file of Rust, item by item.
#[derive(Default)]
pub(super) struct Module {
    attributes: TokenStream,
    pieces: Vec<Piece>,
}

enum Piece {
    Items {
        comment: Option<String>,
        tokens: TokenStream,
    },
    /// As it is: the body of a macro has no layout that a formatter could find.
    Text(String),
}

impl Module {
    /// A module with documentation.
    pub(super) fn new(doc: &str) -> Self {
        let lines = doc_lines(doc);
        Self {
            attributes: quote!(#(#![doc = #lines])*),
            pieces: Vec::new(),
        }
    }

    /// Adds an attribute of the whole module.
    pub(super) fn attribute(mut self, attribute: TokenStream) -> Self {
        self.attributes.extend(attribute);
        self
    }

    /// Adds items.
    pub(super) fn add(&mut self, tokens: TokenStream) {
        let comment = None;
        self.pieces.push(Piece::Items { comment, tokens });
    }

    /// Adds an item with a comment above it.
    pub(super) fn add_with_comment(&mut self, comment: &str, tokens: TokenStream) {
        let comment = Some(comment.to_owned());
        self.pieces.push(Piece::Items { comment, tokens });
    }

    /// Adds an item that is laid out already.
    pub(super) fn add_text(&mut self, text: String) {
        self.pieces.push(Piece::Text(text));
    }

    /// The text of the file.
    pub(super) fn format(self) -> String {
        let mut text = format_tokens(self.attributes);
        let mut items = Vec::new();
        for piece in self.pieces {
            let (mut comment, made) = match piece {
                Piece::Items { comment, tokens } => (comment, format_items(tokens)),
                Piece::Text(item) => (None, vec![(Line::Open, item)]),
            };
            let with_comment = |(line, item)| (line, comment.take(), item);
            items.extend(made.into_iter().map(with_comment));
        }
        // `use` and `mod` lines that stand together are in order, those of this crate first.
        let together =
            |(one, ..): &Laid, (next, comment, _): &Laid| one == next && comment.is_none();
        for run in items.chunk_by_mut(together) {
            match run {
                [(Line::Use, ..), ..] => {
                    let key = |item: &str| (!item.starts_with("use super"), item.to_owned());
                    run.sort_by_cached_key(|(.., item)| key(item));
                }
                [(Line::Mod, ..), ..] => {
                    // Whatever their visibility.
                    let name = |item: &str| {
                        let name = item.rsplit("mod ").next().unwrap_or_default();
                        name.trim_end_matches([';', '\n']).to_owned()
                    };
                    run.sort_by(|(.., one), (.., other)| {
                        rustfmt::by_version(&name(one), &name(other))
                    });
                }
                _ => {}
            }
        }
        let mut last = Line::Open;
        for (line, comment, item) in items {
            // One-line items of a kind stand together.
            if comment.is_some() || line == Line::Open || line != last {
                text.push('\n');
            }
            if let Some(comment) = comment {
                text.push_str(&format!("// {comment}\n"));
            }
            text.push_str(&item);
            last = line;
        }
        text
    }
}

/// An item that is laid out, with the comment above it.
type Laid = (Line, Option<String>, String);

/// The kinds of items that may stand on consecutive lines; `Open` is any other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Use,
    Mod,
    Impl,
    Open,
}

fn format_items(tokens: TokenStream) -> Vec<(Line, String)> {
    let Ok(file) = syn::parse2::<syn::File>(tokens.clone()) else {
        // What is no Rust would be a fault of this crate; the compiler of the generated crate shows where.
        return vec![(Line::Open, format!("{tokens}\n"))];
    };
    let format = |item: Item| {
        let line = match &item {
            Item::Use(item) if item.attrs.is_empty() => Line::Use,
            Item::Mod(item) if item.attrs.is_empty() && item.content.is_none() => Line::Mod,
            Item::Impl(item) if item.items.is_empty() => Line::Impl,
            _ => Line::Open,
        };
        let has_members = matches!(item, Item::Impl(_) | Item::Trait(_));
        let mut file = empty_file();
        file.items.push(item);
        let text = match rustfmt::format_use(&file) {
            Some(text) => text,
            None => prettyplease::unparse(&file),
        };
        let text = rustfmt::layout(&text);
        let text = if has_members {
            space_members(&text)
        } else {
            text
        };
        (line, text)
    };
    file.items.into_iter().map(format).collect()
}

/// Puts an empty line between a function of an item and what is around it.
fn space_members(item: &str) -> String {
    let mut text = String::new();
    // What stands in front of the next member, and of what kind the last one was.
    let mut above = String::new();
    let (mut after_function, mut after_constant) = (false, false);
    for line in item.lines() {
        let member = line
            .strip_prefix("    ")
            .filter(|member| !member.starts_with(' '));
        if member.is_some_and(|member| member.starts_with("///") || member.starts_with("#[")) {
            above.push_str(line);
            above.push('\n');
            continue;
        }
        let is_constant = member.is_some_and(|member| {
            let starts = ["pub const ", "const ", "type "];
            starts.iter().any(|start| member.starts_with(start)) && !member.contains("fn ")
        });
        if line != "}"
            && (after_function
                || after_constant && member.is_some_and(|member| member.contains("fn ")))
        {
            text.push('\n');
        }
        text.push_str(&above);
        above.clear();
        text.push_str(line);
        text.push('\n');
        // Members are indented once, so this ends one and not a block in one.
        after_function = line == "    }";
        after_constant = member.map_or(after_constant, |_| is_constant);
    }
    text
}

fn format_tokens(tokens: TokenStream) -> String {
    syn::parse2::<syn::File>(tokens.clone())
        .map_or_else(|_| tokens.to_string(), |file| prettyplease::unparse(&file))
}

fn empty_file() -> syn::File {
    syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: Vec::new(),
    }
}

/// Documentation for an item.
pub(super) fn doc(text: &str) -> TokenStream {
    let lines = doc_lines(text);
    quote!(#(#[doc = #lines])*)
}

/// Lines of documentation, with the space that people write behind `///`.
fn doc_lines(text: &str) -> Vec<String> {
    let line = |line: &str| match line {
        "" => String::new(),
        line => format!(" {line}"),
    };
    text.lines().map(line).collect()
}
