//! The names in the generated code are those of the map: read back from the code by itself.

use std::collections::{BTreeMap, BTreeSet};

use codegen::File;
use syn::{Fields, Item, ItemStatic, Type};

use crate::maps::Map;

/// What a generated module says, by names.
#[derive(Debug, Default)]
struct Module {
    /// Types of pins.
    pins: Vec<String>,
    /// Types that are not available to user code.
    stand_ins: Vec<String>,
    /// Other names, with the module and the name of the type.
    aliases: BTreeMap<String, (String, String)>,
    /// The pads of the pins' tables.
    pads: BTreeMap<String, String>,
    /// The names in the table of names.
    table: Vec<String>,
}

impl Module {
    fn read(files: &[File], name: &str) -> Self {
        let path = format!("mine/src/generated/{name}.rs");
        let file = files.iter().find(|file| file.path == path);
        let file = file.unwrap_or_else(|| panic!("{path} is missing"));
        let mut module = Self::default();
        for item in syn::parse_file(&file.text).expect("Rust").items {
            module.add(item);
        }
        module
    }

    fn add(&mut self, item: Item) {
        match item {
            Item::Struct(item) => {
                let field = match &item.fields {
                    Fields::Named(fields) => {
                        fields.named.first().and_then(|field| field.ident.as_ref())
                    }
                    _ => None,
                };
                match field.map(ToString::to_string).as_deref() {
                    Some("_private") => self.pins.push(item.ident.to_string()),
                    Some("_never") => self.stand_ins.push(item.ident.to_string()),
                    // What is taken together, and a board with its parts.
                    _ => {
                        let ident = item.ident.to_string();
                        assert!(["Pins", "UserPins", "Board"].contains(&&*ident), "{ident}");
                    }
                }
            }
            Item::Type(item) => {
                let Type::Path(path) = *item.ty else {
                    panic!("{} is no path", item.ident)
                };
                let path: Vec<_> = path
                    .path
                    .segments
                    .iter()
                    .map(|segment| segment.ident.to_string())
                    .collect();
                let [root, module, name] = path.as_slice() else {
                    panic!("{path:?}")
                };
                assert_eq!(root, "super");
                self.aliases
                    .insert(item.ident.to_string(), (module.clone(), name.clone()));
            }
            Item::Static(item) => self.add_table(&item),
            _ => {}
        }
    }

    fn add_table(&mut self, item: &ItemStatic) {
        let ident = item.ident.to_string();
        if ident == "MORE" {
            // The same pins by other words.
            return;
        }
        let Some(pin) = ident.strip_prefix("INFO_") else {
            // The first text is the name of the namespace.
            let texts = texts(&item.expr);
            self.table = texts.into_iter().skip(1).collect();
            return;
        };
        let expr = &item.expr;
        let code = quote::quote!(#expr).to_string();
        let (_, pad) = code.split_once("pads :: ").expect("a pad");
        let pad: String = pad
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        self.pads.insert(pin.to_owned(), pad);
    }
}

/// The texts in an expression.
fn texts(expr: &syn::Expr) -> Vec<String> {
    fn add(tokens: proc_macro2::TokenStream, texts: &mut Vec<String>) {
        for token in tokens {
            match token {
                proc_macro2::TokenTree::Group(group) => add(group.stream(), texts),
                proc_macro2::TokenTree::Literal(literal) => {
                    let text = syn::parse_str::<syn::LitStr>(&literal.to_string());
                    texts.extend(text.ok().map(|text| text.value()));
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    add(quote::quote!(#expr), &mut found);
    found
}

/// Asserts that the files have the names of the map, all of them and no others, each for what it stands for.
pub fn assert_names(map: &Map, files: &[File]) {
    let first = &map.spaces[0];
    let pad_of = |end: &str| {
        let named = first.names.iter().find(|(name, _)| name == end);
        named.map_or(end.to_owned(), |(_, pad)| pad.clone())
    };
    let type_of = |end: &str| match first.names.iter().any(|(name, _)| name == end) {
        true => (first.name.clone(), end.to_owned()),
        false => ("onboard".to_owned(), end.to_owned()),
    };

    // What every board reserves is nobody's.
    let nobody = |pin: &str| {
        let reserves = |groups: &[String]| {
            let wires = map
                .groups
                .iter()
                .filter(|(group, _)| groups.contains(group));
            let mut wires = wires.flat_map(|(_, wires)| wires);
            wires.any(|wire| wire.pin == pin && wire.reserved)
        };
        !map.boards.is_empty() && map.boards.iter().all(|board| reserves(&board.groups))
    };
    let module = Module::read(files, &first.name);
    let names = |names: &[(String, String)]| -> Vec<String> {
        names.iter().map(|(name, _)| name.clone()).collect()
    };
    let (closed, open): (Vec<_>, Vec<_>) = first
        .names
        .iter()
        .cloned()
        .partition(|(name, _)| nobody(name));
    assert_eq!(module.pins, names(&open));
    assert_eq!(module.table, names(&open));
    assert_eq!(module.pads, open.iter().cloned().collect());
    assert_eq!(module.stand_ins, names(&closed));

    for (i, space) in map.spaces.iter().enumerate() {
        let module = Module::read(files, &space.name);
        let is_open = |(name, pin): &&(String, String)| !nobody(if i == 0 { name } else { pin });
        let open: Vec<_> = space.names.iter().filter(is_open).cloned().collect();
        assert_eq!(module.table, names(&open));
        let own = space
            .names
            .iter()
            .filter(|_| i > 0)
            .map(|(name, pin)| (name.clone(), type_of(pin)));
        let target = |at: &str| {
            let pin = space
                .names
                .iter()
                .find(|(name, _)| name == at)
                .map(|(_, target)| target.as_str());
            type_of(if i == 0 {
                at
            } else {
                pin.expect("a name of the namespace")
            })
        };
        let functions = space
            .functions
            .iter()
            .map(|(name, at, _)| (name.clone(), target(at)));
        assert_eq!(module.aliases, own.chain(functions).collect());
    }

    let mut onboard = BTreeMap::new();
    for board in &map.boards {
        let module = Module::read(files, &board.module);
        let groups = board.groups.iter();
        let groups = groups.filter_map(|key| map.groups.iter().find(|(group, _)| group == key));
        let wires: Vec<_> = groups.flat_map(|(_, wires)| wires).collect();
        let open = wires.iter().filter(|wire| !wire.reserved);
        let open = open.map(|wire| (wire.name.clone(), type_of(&wire.pin)));
        assert_eq!(module.aliases, open.collect());
        let own = first.names.iter().map(|(name, _)| name);
        let own = own.filter(|name| !nobody(name) && wires.iter().any(|wire| wire.pin == **name));
        let reserved = wires
            .iter()
            .filter(|wire| wire.reserved)
            .map(|wire| &wire.name);
        let stand_ins: Vec<_> = own.chain(reserved).cloned().collect();
        assert_eq!(module.stand_ins, stand_ins);
        let unnamed = wires
            .iter()
            .filter(|wire| type_of(&wire.pin).0 == "onboard" && !nobody(&wire.pin));
        onboard.extend(unnamed.map(|wire| (wire.pin.clone(), pad_of(&wire.pin))));
    }
    let module = Module::read(files, "onboard");
    assert_eq!(module.pads, onboard, "the pads that boards use themselves");
    let wires = map.groups.iter().flat_map(|(_, wires)| wires);
    let closed = wires.filter(|wire| type_of(&wire.pin).0 == "onboard" && nobody(&wire.pin));
    let closed: BTreeSet<_> = closed.map(|wire| &wire.pin).collect();
    assert_eq!(
        module.stand_ins.len(),
        6 + closed.len(),
        "the pads of the flash, and what is reserved"
    );
}
